/** From rows to claims: what the record says, in the same words as the articles. */
import type { UnfiledClaim } from '@/lib/domain/fact';
import type { DatedRow } from './dated-row';
import { toEventClaims } from './event-claims';
import { toAverageClaims, toStepClaims } from './step-claims';
import { listSteps, toStepBook } from './step-ladder';
import { toTalkClaims } from './talk-claims';
import { toTruceClaims } from './truce-claims';

/**
 * All claims of the record. Rows are needed together, because a step ends where the next one of its side begins.
 * @param rows checked; see read-record
 */
export function toClaims(rows: readonly DatedRow[]): UnfiledClaim[] {
  const ofRow = [toAverageClaims, toTruceClaims, toTalkClaims, toEventClaims];
  return [...toStepClaims(toStepBook(listSteps(rows))), ...rows.flatMap((row) => ofRow.flatMap((make) => make(row)))];
}
