import type { CivilDay } from '@/lib/domain/civil-date';
import type { Disagreement } from '@/lib/domain/disagreement';
import type { AnyFact } from '@/lib/domain/fact';
import { countOrigins } from '@/lib/resolve/origins';
import type { Database } from './database';
import { getSiteReach } from './get-site-reach';
import { listDisagreements } from './list-disagreements';
import { type ListedArticle, listArticles } from './load-articles';

/** All that was known by a day: what the data sets are made of. */
export interface Holdings {
  asOf: CivilDay;
  facts: AnyFact[];
  articles: ListedArticle[];
  disagreements: Disagreement[];
  /** How many independent origins stand behind each fact, by its id. */
  origins: Map<string, number>;
  /** The earlier of the day and the last day our sources reach; null in an empty store. */
  knownThrough: CivilDay | null;
}

/**
 * Everything known by a day.
 * @throws StoreUnavailableError
 */
export async function getHoldings(database: Database, asOf: CivilDay): Promise<Holdings> {
  const [{ disagreements, facts }, articles, reach] = await Promise.all([
    listDisagreements(database, asOf),
    listArticles(database, asOf),
    getSiteReach(database),
  ]);
  const origins = new Map(facts.map((fact) => [fact.id, countOrigins(fact.claims)]));
  const knownThrough = reach && (reach.lastDay < asOf ? reach.lastDay : asOf);
  return { asOf, facts, articles, disagreements, origins, knownThrough };
}
