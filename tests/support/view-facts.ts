/** Facts made by hand, for tests of views: one claim each, quoted from an article. */
import type { AnyFact, Claim, Fact, QuotedEvidence } from '@/lib/domain/fact';
import type { ValueOf } from '@/lib/domain/fact-values';
import type { Kind } from '@/lib/domain/vocabulary';

export function makeEvidence(fields: Partial<QuotedEvidence> = {}): QuotedEvidence {
  return { type: 'quote', id: 'e-1', articleId: '004', sentence: 1, start: 0, end: 4, quote: 'Text', ...fields };
}

type Fields = Partial<Omit<Claim, 'kind' | 'value'>>;

/** A fact of one kind; `fields` set its claim, and what fact and claim share. */
export function makeFact<K extends Kind>(kind: K, value: ValueOf<K>, fields: Fields = {}): AnyFact {
  const id = fields.factId ?? `${kind}-${JSON.stringify(value).length}-${JSON.stringify(value)}`;
  const claim: Claim<K> = {
    id: `claim-${id}`,
    factId: id,
    sourceId: '004',
    sourceType: 'article',
    resolvedDate: null,
    datePrecision: null,
    knownOn: '2025-06-09',
    stated: [],
    implied: [],
    extractor: 'by-hand',
    confidence: 'high',
    round: null,
    weakness: null,
    review: { state: 'auto', reason: null },
    evidence: [makeEvidence()],
    ...fields,
    kind,
    value,
  };
  const { resolvedDate, datePrecision, knownOn, confidence, round } = claim;
  const fact: Fact<K> = { id, kind, value, resolvedDate, datePrecision, knownOn, confidence, round, claims: [claim] };
  return fact as unknown as AnyFact;
}

export const talks = (fields: Partial<ValueOf<'talk_round'>> = {}): ValueOf<'talk_round'> => ({
  round: 'london-2025-06',
  city: 'London',
  country: 'UK',
  startDate: '2025-06-09',
  endDate: null,
  venue: null,
  parties: ['US', 'China'],
  status: 'upcoming',
  ordinal: null,
  ...fields,
});

export const delegate = (person: string, fields: Partial<ValueOf<'delegation'>> = {}): ValueOf<'delegation'> => ({
  person,
  role: null,
  side: 'US',
  round: 'london-2025-06',
  capacity: null,
  attended: true,
  ...fields,
});

export const rate = (fields: Partial<ValueOf<'tariff_rate'>> = {}): ValueOf<'tariff_rate'> => ({
  imposer: 'US',
  target: 'China',
  ratePct: 30,
  qualifier: 'exact',
  status: 'in_force',
  scope: null,
  ...fields,
});

export const truce = (fields: Partial<ValueOf<'truce_term'>> = {}): ValueOf<'truce_term'> => ({
  aspect: 'length',
  round: 'geneva-2025-05',
  lengthDays: 90,
  start: null,
  expiry: null,
  text: 'the 90-day truce agreed in Geneva',
  ...fields,
});

export const said = (speaker: string, fields: Partial<ValueOf<'statement'>> = {}): ValueOf<'statement'> => ({
  speaker,
  role: null,
  side: 'US',
  quoteParts: ['It is a start,'],
  venue: null,
  ...fields,
});
