import type { CivilDay } from '@/lib/domain/civil-date';
import { openDatabase } from './database';
import type { KnownFacts } from './list-timeline';
import { listArticles } from './load-articles';
import { listFacts } from './load-facts';

/**
 * Everything known by a day, for the issues to be gathered from: statements and terms speak of them as well as issues.
 * @throws StoreUnavailableError
 */
export async function listIssues(asOf: CivilDay): Promise<KnownFacts> {
  const database = await openDatabase();
  const [facts, articles] = await Promise.all([listFacts(database, { asOf }), listArticles(database, asOf)]);
  return { facts, articles };
}
