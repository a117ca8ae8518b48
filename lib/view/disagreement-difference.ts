/** Why answers to one question differ, as far as the answers themselves tell. */
import { type DisagreementReason, REASON_WORDS } from '@/lib/domain/disagreement';
import type { AnyClaim } from '@/lib/domain/fact';
import { RATE_DEFINITION_LABELS } from '@/lib/domain/tariff-terms';

/** What an answer's number counts: "world rare-earth refining", "headline rate". */
export type Counted = string;

const AND = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

function toCounted({ kind, value }: AnyClaim): Counted | null {
  if (kind === 'tariff_step') return RATE_DEFINITION_LABELS[value.definition].label;
  if (kind === 'tariff_rate') return value.scope;
  return kind === 'rare_earth_event' ? (value.figure?.of ?? null) : null;
}

/** What the claims of one answer count; the record says it more exactly than a sentence, so it goes first. */
export function toCountedWords(claims: readonly AnyClaim[]): Counted | null {
  const record = claims.filter(({ sourceType }) => sourceType === 'record');
  for (const claim of [...record, ...claims]) {
    const counted = toCounted(claim);
    if (counted) return counted;
  }
  return null;
}

/** The reason in one line; where the answers count different things, which. */
export function toDifferenceWords(reason: DisagreementReason, answers: readonly { counted: Counted | null }[]): string {
  const counted = [...new Set(answers.flatMap((answer) => answer.counted ?? []))];
  if (reason !== 'definition' || counted.length < 2) return REASON_WORDS[reason];
  return `They count different things: ${AND.format(counted)}.`;
}
