import type { CivilDay } from '@/lib/domain/civil-date';
import type { AnyFact } from '@/lib/domain/fact';
import type { Database } from './database';
import { listArticles } from './load-articles';
import { listFacts } from './load-facts';

/** What the overview, the tariffs and the truce are made of. */
export interface Overview {
  /** All facts known on the day, in order of knowledge. */
  facts: AnyFact[];
  /** Publisher by article id, where the article names one. */
  publishers: Record<string, string | null>;
}

export async function getOverview(database: Database, asOf: CivilDay): Promise<Overview> {
  const [facts, articles] = await Promise.all([listFacts(database, { asOf }), listArticles(database, asOf)]);
  return { facts, publishers: Object.fromEntries(articles.map(({ id, publisher }) => [id, publisher])) };
}
