/** Searches facts, people and articles for words. */
import type { CivilDay } from '@/lib/domain/civil-date';
import type { AnyFact } from '@/lib/domain/fact';
import type { Store } from '@/lib/store/client';
import type { Database } from './database';
import { type ListedArticle, listArticles } from './load-articles';
import { listFacts } from './load-facts';
import { openSearchIndex } from './search-index';
import { type Correction, type ExcerptPart, findMatches, readyTerm, type SearchMatch } from './search-match';
import { parseSearchTerms } from './search-terms';

interface Found {
  /** Words that matched, in lower case, as the source writes them. */
  matched: string[];
}
export type SearchHit =
  | ({ type: 'fact'; fact: AnyFact } & Found)
  | ({ type: 'person'; slug: string } & Found)
  | ({ type: 'article'; article: ListedArticle; excerpt: ExcerptPart[] } & Found);

export interface SearchAnswer {
  /** Best first, each thing once. */
  hits: SearchHit[];
  corrections: Correction[];
  /** Whether nothing held all words as they were asked for, so that these hold some of them, or a phrase's words apart. */
  isPartial: boolean;
  /** Everything known by the day, for the names and pages that results lead to. */
  facts: AnyFact[];
  articles: ListedArticle[];
}

/**
 * What was known by a day and holds the words of `text`; no hits for a text without words.
 * @throws StoreUnavailableError
 */
export async function searchStore(database: Database, text: string, asOf: CivilDay): Promise<SearchAnswer> {
  const [facts, articles] = await Promise.all([listFacts(database, { asOf }), listArticles(database, asOf)]);
  const terms = parseSearchTerms(text);
  if (terms.length === 0) return { hits: [], corrections: [], isPartial: false, facts, articles };
  const index = await openSearchIndex(database);
  const { matches, ...rest } = await matchTerms(index, terms, asOf);
  return { hits: toHits(matches, facts, articles), ...rest, facts, articles };
}

/** Documents with all the terms; where none has, those with some. */
async function matchTerms(index: Store, terms: ReturnType<typeof parseSearchTerms>, asOf: CivilDay) {
  const ready = [];
  for (const term of terms) ready.push(await readyTerm(index, term, asOf));
  const held = ready.flatMap(({ match }) => match ?? []);
  const corrections = ready.flatMap((term) => term.corrections);
  if (held.length === 0) return { matches: [], corrections, isPartial: false };
  const all = held.length === terms.length ? await findMatches(index, held.join(' AND '), asOf) : [];
  if (all.length > 0) return { matches: all, corrections, isPartial: ready.some(({ isApart }) => isApart) };
  return { matches: await findMatches(index, held.join(' OR '), asOf), corrections, isPartial: true };
}

/** Claims become the facts they speak of; a claim that a later version replaced by the day is no hit. */
function toHits(matches: readonly SearchMatch[], facts: readonly AnyFact[], articles: readonly ListedArticle[]) {
  const factOf = new Map(facts.flatMap((fact) => fact.claims.map((claim) => [claim.id, fact] as const)));
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const hits = new Map<string, SearchHit>();
  for (const match of matches) {
    const hit = toHit(match, factOf, articleOf);
    if (!hit) continue;
    const key = hit.type === 'fact' ? `fact ${hit.fact.id}` : `${match.type} ${match.id}`;
    const before = hits.get(key);
    if (before) before.matched = [...new Set([...before.matched, ...hit.matched])];
    else hits.set(key, hit);
  }
  return [...hits.values()];
}

function toHit(
  { type, id, matched, excerpt }: SearchMatch,
  factOf: ReadonlyMap<string, AnyFact>,
  articleOf: ReadonlyMap<string, ListedArticle>,
): SearchHit | null {
  if (type === 'person') return { type, slug: id, matched };
  if (type === 'article') {
    const article = articleOf.get(id);
    return article ? { type, article, excerpt, matched } : null;
  }
  const fact = factOf.get(id);
  return fact ? { type: 'fact', fact, matched } : null;
}
