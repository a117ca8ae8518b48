/** Columns that most data sets have: address, sources, evidence and the day all of it speaks of. */
import { dataCommonWords as words } from '@words/data-common';
import type { AnyFact, Claim, Evidence } from '@/lib/domain/fact';
import { entryPath, evidencePath } from '@/lib/url/links';
import { toEvidenceMark } from '@/lib/view/evidence-marks';
import { type ColumnOf, type Holdings, toColumns } from '../table';

/** Addresses in data follow the calendar, as permanent ones do; the day is a column of its own. */
export const NOW = { asOfParam: null };

type Known = { claims: readonly Claim[] };

const unique = (values: readonly string[]): string[] => [...new Set(values)];

export const toAddress = (path: string, { origin }: Pick<Holdings, 'origin'>): string => origin + path;

/** A fact's permanent page. */
export const entryAddress = (factId: string, holdings: Pick<Holdings, 'origin'>): string =>
  toAddress(entryPath(factId, NOW), holdings);

function toEvidenceAddress(evidence: Evidence, holdings: Pick<Holdings, 'origin'>): string {
  return evidence.type === 'quote' ? toAddress(evidencePath(evidence, NOW), holdings) : evidence.url;
}

/** The marked sentences and the cited pages behind claims. */
export function listEvidenceAddresses(claims: readonly Claim[], holdings: Pick<Holdings, 'origin'>): string[] {
  return unique(claims.flatMap((claim) => claim.evidence.map((item) => toEvidenceAddress(item, holdings))));
}

const listSources = (claims: readonly Claim[]): string[] => unique(claims.map(({ sourceId }) => sourceId));

export const AS_OF: ColumnOf<unknown> = {
  key: 'as_of',
  type: 'day',
  meaning: words.as_of,
  value: (_, { asOf }) => asOf,
};

const EVIDENCE_COLUMNS: readonly ColumnOf<Known>[] = toColumns(words.sources, {
  sources: { type: 'list', value: ({ claims }) => listSources(claims) },
  evidence: { type: 'list', value: ({ claims }, holdings) => listEvidenceAddresses(claims, holdings) },
  weak_evidence: { type: 'text', value: ({ claims }) => toEvidenceMark(claims)?.weakness ?? null },
});

/** Who says so, where it can be read, whether the evidence is weak, and the as-of day: the last columns of a data set. */
export const SOURCE_COLUMNS: readonly ColumnOf<Known>[] = [...EVIDENCE_COLUMNS, AS_OF];

/** The fact's id and its permanent address. */
export const FACT_COLUMNS: readonly ColumnOf<AnyFact>[] = toColumns(words.fact, {
  id: { type: 'text', value: ({ id }) => id },
  address: { type: 'address', value: ({ id }, holdings) => entryAddress(id, holdings) },
});

/** The first day a source said it. */
export const KNOWN_ON: ColumnOf<{ knownOn: string }> = {
  key: 'known_on',
  type: 'day',
  meaning: words.known_on,
  value: ({ knownOn }) => knownOn,
};

/** A column on facts, for rows that hold one among other things. */
export const ofFact = (column: ColumnOf<AnyFact>): ColumnOf<{ fact: AnyFact }> => ({
  ...column,
  value: ({ fact }, holdings) => column.value(fact, holdings),
});
