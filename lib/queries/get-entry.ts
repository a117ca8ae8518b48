import type { CivilDay } from '@/lib/domain/civil-date';
import type { Disagreement } from '@/lib/domain/disagreement';
import type { AnyFact } from '@/lib/domain/fact';
import { findNamedFact } from '@/lib/resolve/fact-names';
import { countOrigins } from '@/lib/resolve/origins';
import { openDatabase } from './database';
import { listDisagreements } from './list-disagreements';
import { type ListedArticle, listArticles } from './load-articles';

/** A fact with what surrounds it. */
export interface Entry {
  fact: AnyFact;
  /** How many independent origins say so. */
  origins: number;
  /** All known by the day, for what it belongs to. */
  facts: AnyFact[];
  articles: ListedArticle[];
  disagreements: Disagreement[];
}

/**
 * The fact that a name stands for: its id, a former id, or the id of one of its claims.
 * @returns null when nothing known by that day had the name
 * @throws StoreUnavailableError
 */
export async function getEntry(name: string, asOf: CivilDay): Promise<Entry | null> {
  const database = await openDatabase();
  const [{ disagreements, facts }, articles] = await Promise.all([
    listDisagreements(database, asOf),
    listArticles(database, asOf),
  ]);
  const fact = findNamedFact(facts, name);
  return fact && { fact, origins: countOrigins(fact.claims), facts, articles, disagreements };
}
