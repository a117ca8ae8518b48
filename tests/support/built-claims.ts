/** Articles and claims made up for tests: London, Paris and people who never met. */
import type { Article, CitedEvidence, UnfiledClaim } from '@/lib/domain/fact';
import type { ValueOf } from '@/lib/domain/fact-values';
import type { Kind } from '@/lib/domain/vocabulary';

export function buildArticle(id: string, text: string, publishedOn = '2025-06-09'): Article {
  return {
    id,
    file: `${id}.txt`,
    headline: `Headline of ${id}`,
    headlineIsOurs: true,
    publisher: null,
    publishedOn,
    publishedGround: 'made up for a test',
    url: null,
    text,
  };
}

type Overrides = Partial<
  Pick<UnfiledClaim, 'resolvedDate' | 'datePrecision' | 'round' | 'knownOn' | 'confidence' | 'review'>
>;

const BASE = {
  resolvedDate: null,
  datePrecision: null,
  stated: ['person'] as string[],
  implied: [] as string[],
  extractor: 'test',
  confidence: 'high',
  round: null,
  weakness: null,
  review: { state: 'auto', reason: null },
};

/** A claim of `article` whose evidence is the first place where its text has `quote`. */
export function buildClaim<K extends Kind>(
  article: Article,
  { kind, value, quote, ...rest }: { kind: K; value: ValueOf<K>; quote: string } & Overrides,
): UnfiledClaim {
  const start = article.text.indexOf(quote);
  const evidence = {
    type: 'quote',
    id: `e-${article.id}-${start}`,
    articleId: article.id,
    start,
    end: start + quote.length,
    quote,
    sentence: 1,
  };
  const id = `${article.id}-${kind}-${start}`;
  const source = { sourceId: article.id, sourceType: 'article', knownOn: article.publishedOn };
  return { ...BASE, ...source, id, kind, value, evidence: [evidence], ...rest } as unknown as UnfiledClaim;
}

/** A claim of a record row that cites `documents`. */
export function buildRecordClaim<K extends Kind>(
  rowId: string,
  {
    kind,
    value,
    documents,
    ...rest
  }: { kind: K; value: ValueOf<K>; documents: CitedEvidence[]; knownOn: string } & Overrides,
): UnfiledClaim {
  const source = { sourceId: rowId, sourceType: 'record' };
  return {
    ...BASE,
    ...source,
    id: `${rowId}/${kind}@${rest.knownOn}`,
    kind,
    value,
    evidence: documents,
    ...rest,
  } as UnfiledClaim;
}

export const delegate = (person: string, rest: Partial<ValueOf<'delegation'>> = {}): ValueOf<'delegation'> => ({
  person,
  role: null,
  side: 'US',
  round: 'london-2025-06',
  capacity: null,
  attended: true,
  ...rest,
});

export const londonTalks = (rest: Partial<ValueOf<'talk_round'>> = {}): ValueOf<'talk_round'> => ({
  round: 'london-2025-06',
  city: 'London',
  country: 'United Kingdom',
  startDate: '2025-06-09',
  endDate: null,
  venue: null,
  parties: ['US', 'China'],
  status: 'upcoming',
  ordinal: null,
  ...rest,
});

export const rate = (ratePct: number | null, rest: Partial<ValueOf<'tariff_rate'>> = {}): ValueOf<'tariff_rate'> => ({
  imposer: 'US',
  target: 'China',
  ratePct,
  qualifier: 'exact',
  status: 'in_force',
  scope: null,
  ...rest,
});
