import type { CivilDay } from '@/lib/domain/civil-date';
import { openDatabase } from './database';
import type { KnownFacts } from './list-timeline';
import { listArticles } from './load-articles';
import { listFacts } from './load-facts';

const isRoundKey = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*-\d{4}-\d{2}$/.test(text);

/**
 * What a round's page shows: its own facts, and those around it (other rounds, rates, the truce).
 * @param round its key, as in `london-2025-06`
 * @returns null when nothing known by that day speaks of such a round
 * @throws StoreUnavailableError
 */
export async function getRound(round: string, asOf: CivilDay): Promise<KnownFacts | null> {
  if (!isRoundKey(round)) return null;
  const database = await openDatabase();
  const [facts, articles] = await Promise.all([listFacts(database, { asOf }), listArticles(database, asOf)]);
  const isKnown = facts.some(
    (fact) => (fact.kind === 'talk_round' || fact.kind === 'delegation') && (fact.value.round ?? fact.round) === round,
  );
  return isKnown ? { facts, articles } : null;
}
