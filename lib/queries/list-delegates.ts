import type { CivilDay } from '@/lib/domain/civil-date';
import { openDatabase } from './database';
import type { KnownFacts } from './list-timeline';
import { listArticles } from './load-articles';
import { listFacts } from './load-facts';

/**
 * Who was known by a day to have sat at the rounds, or to have been absent.
 * @throws StoreUnavailableError
 */
export async function listDelegates(asOf: CivilDay): Promise<KnownFacts> {
  const database = await openDatabase();
  const [facts, articles] = await Promise.all([
    listFacts(database, { asOf, kinds: ['talk_round', 'delegation'] }),
    listArticles(database, asOf),
  ]);
  return { facts, articles };
}
