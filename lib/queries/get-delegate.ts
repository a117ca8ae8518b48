import type { CivilDay } from '@/lib/domain/civil-date';
import { toSlug } from '@/lib/domain/slug';
import { openDatabase } from './database';
import type { KnownFacts } from './list-timeline';
import { listArticles } from './load-articles';
import { listFacts } from './load-facts';

/**
 * What a delegate's page is made of: everything known by the day, since it also tells whom they sat opposite.
 * @param slug as in `he-lifeng`
 * @returns null when no source known by that day seats such a person at a round or says they were absent
 * @throws StoreUnavailableError
 */
export async function getDelegate(slug: string, asOf: CivilDay): Promise<KnownFacts | null> {
  if (toSlug(slug) !== slug) return null;
  const database = await openDatabase();
  const [facts, articles] = await Promise.all([listFacts(database, { asOf }), listArticles(database, asOf)]);
  const isKnown = facts.some((fact) => fact.kind === 'delegation' && toSlug(fact.value.person) === slug);
  return isKnown ? { facts, articles } : null;
}
