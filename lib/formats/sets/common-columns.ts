/** Columns that most data sets have: address, sources, evidence and the day all of it speaks of. */
import type { AnyFact, Claim, Evidence } from '@/lib/domain/fact';
import { entryPath, evidencePath } from '@/lib/url/links';
import { toEvidenceMark } from '@/lib/view/evidence-marks';
import type { ColumnOf, Holdings } from '../table';

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
  meaning: 'The day that the row speaks of: what was known by then.',
  value: (_, { asOf }) => asOf,
};

/** Who says so, where it can be read, whether the evidence is weak, and the as-of day: the last columns of a data set. */
export const SOURCE_COLUMNS: readonly ColumnOf<Known>[] = [
  {
    key: 'sources',
    type: 'list',
    meaning: 'Ids of the articles (004) and rows of the cited record (US-05) that say so: see the data set “sources”.',
    value: ({ claims }) => listSources(claims),
  },
  {
    key: 'evidence',
    type: 'list',
    meaning: 'Where it can be read: the marked sentence on this site, or the cited page.',
    value: ({ claims }, holdings) => listEvidenceAddresses(claims, holdings),
  },
  {
    key: 'weak_evidence',
    type: 'text',
    meaning: 'Why the evidence is weak; empty where at least one source stands on its own.',
    value: ({ claims }) => toEvidenceMark(claims)?.weakness ?? null,
  },
  AS_OF,
];

/** The fact's id and its permanent address. */
export const FACT_COLUMNS: readonly ColumnOf<AnyFact>[] = [
  {
    key: 'id',
    type: 'text',
    meaning: 'The fact’s id, the same on every day and after every load.',
    value: ({ id }) => id,
  },
  {
    key: 'address',
    type: 'address',
    meaning: 'Its permanent page.',
    value: ({ id }, holdings) => entryAddress(id, holdings),
  },
];

/** The first day a source said it. */
export const KNOWN_ON: ColumnOf<{ knownOn: string }> = {
  key: 'known_on',
  type: 'day',
  meaning: 'The first day on which a source of ours said so.',
  value: ({ knownOn }) => knownOn,
};
