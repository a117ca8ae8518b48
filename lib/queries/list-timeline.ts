import type { CivilDay } from '@/lib/domain/civil-date';
import type { AnyFact } from '@/lib/domain/fact';
import { openDatabase } from './database';
import { type ListedArticle, listArticles } from './load-articles';
import { listFacts } from './load-facts';

export interface KnownFacts {
  facts: AnyFact[];
  /** The articles published by then: their publishers stand beside their sentences. */
  articles: ListedArticle[];
}

/**
 * Everything known by a day, for the timeline to gather into entries.
 * @throws StoreUnavailableError
 */
export async function listTimeline(asOf: CivilDay): Promise<KnownFacts> {
  const database = await openDatabase();
  const [facts, articles] = await Promise.all([listFacts(database, { asOf }), listArticles(database, asOf)]);
  return { facts, articles };
}
