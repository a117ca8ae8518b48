import type { CivilDay } from '@/lib/domain/civil-date';
import { openDatabase } from './database';
import type { KnownFacts } from './list-timeline';
import { listArticles } from './load-articles';
import { listFacts } from './load-facts';

/**
 * The rounds and meetings known by a day, with their delegates.
 * @throws StoreUnavailableError
 */
export async function listRounds(asOf: CivilDay): Promise<KnownFacts> {
  const database = await openDatabase();
  const [facts, articles] = await Promise.all([
    listFacts(database, { asOf, kinds: ['talk_round', 'delegation'] }),
    listArticles(database, asOf),
  ]);
  return { facts, articles };
}
