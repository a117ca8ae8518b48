import type { CivilDay } from '@/lib/domain/civil-date';
import type { Database } from './database';
import type { KnownFacts } from './list-timeline';
import { listArticles } from './load-articles';
import { listFacts } from './load-facts';

/**
 * What was known of rare earths by a day: acts, words and figures.
 * @throws StoreUnavailableError
 */
export async function getRareEarths(database: Database, asOf: CivilDay): Promise<KnownFacts> {
  const [facts, articles] = await Promise.all([
    listFacts(database, { asOf, kinds: ['rare_earth_event'] }),
    listArticles(database, asOf),
  ]);
  return { facts, articles };
}
