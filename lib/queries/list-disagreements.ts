import type { CivilDay } from '@/lib/domain/civil-date';
import type { Disagreement } from '@/lib/domain/disagreement';
import type { AnyClaim, AnyFact } from '@/lib/domain/fact';
import { findDisagreements } from '@/lib/resolve/disagreements';
import { type Database, type DatabaseCache, refreshCache } from './database';
import { listFacts } from './load-facts';

/** Found once per day and state of the store: every page asks for its marks. */
const FOUND = new WeakMap<DatabaseCache, Map<CivilDay, Disagreement[]>>();
const DAYS_KEPT = 24;

export interface KnownDisagreements {
  disagreements: Disagreement[];
  /** The facts among whose claims they were found. */
  facts: AnyFact[];
}

/**
 * Where the sources known by a day answer a question differently.
 * @throws StoreUnavailableError
 */
export async function listDisagreements(database: Database, asOf: CivilDay): Promise<KnownDisagreements> {
  const cache = await refreshCache(database);
  const facts = await listFacts(database, { asOf });
  const byDay = FOUND.get(cache) ?? new Map<CivilDay, Disagreement[]>();
  FOUND.set(cache, byDay);
  const disagreements = byDay.get(asOf) ?? findDisagreements(facts.flatMap((fact): AnyClaim[] => fact.claims));
  byDay.delete(asOf);
  byDay.set(asOf, disagreements);
  const [oldest] = byDay.keys();
  if (byDay.size > DAYS_KEPT && oldest) byDay.delete(oldest);
  return { disagreements, facts };
}
