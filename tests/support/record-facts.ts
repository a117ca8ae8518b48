/** The committed record as facts of a day, without the store: the last known version of each claim is a fact of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { toClaimBase, toLatestVersions } from '@/lib/domain/claim-versions';
import type { AnyFact, UnfiledClaim } from '@/lib/domain/fact';
import { readRecord } from '@/lib/record/read-record';
import type { RecordFile } from '@/lib/record/record-load';

const FOLDER = new URL('../../seeds/record/', import.meta.url);

export function readRecordFiles(): RecordFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));
}

export const RECORD = readRecord(readRecordFiles());

export function toFact(claim: UnfiledClaim): AnyFact {
  const { kind, value, resolvedDate, datePrecision, knownOn, confidence, round } = claim;
  const id = toClaimBase(claim.id);
  const claims = [{ ...claim, factId: id }];
  return { id, kind, value, resolvedDate, datePrecision, knownOn, confidence, round, claims } as AnyFact;
}

const FACTS = new Map(RECORD.claims.map((claim) => [claim.id, toFact(claim)]));

/** What the record alone says on a day. */
export function recordFactsOn(asOf: string): AnyFact[] {
  const latest = toLatestVersions(RECORD.claims.filter((claim) => claim.knownOn <= asOf));
  return latest.flatMap((claim) => FACTS.get(claim.id) ?? []);
}
