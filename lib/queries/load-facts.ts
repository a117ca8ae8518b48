/**
 * Facts as they stood on a day: the claims known by then, settled. Nothing that a later source said can show in them, since
 * its claims are not among those that are settled.
 */
import type { CivilDay } from '@/lib/domain/civil-date';
import { toLatestVersions } from '@/lib/domain/claim-versions';
import type { AnyClaim, AnyFact } from '@/lib/domain/fact';
import type { Kind } from '@/lib/domain/vocabulary';
import { settleFacts } from '@/lib/resolve/settle';
import { toClaim } from '@/lib/store/claim-rows';
import { readClaimRows } from '@/lib/store/read-claims';
import { ask, type Database, type DatabaseCache, refreshCache } from './database';

export interface FactQuery {
  asOf: CivilDay;
  kinds?: readonly Kind[];
  /** An article's or a record row's id: facts that it is one of the sources of. */
  sourceId?: string;
  /** A round's key: facts that belong to it. */
  round?: string;
}

/** How many days' settled facts are kept: a reader who scrubs goes back and forth among a few. */
const DAYS_KEPT = 24;

/** The facts known by `asOf`, in order of knowledge. Rejected claims count for nothing. */
export async function listFacts(database: Database, query: FactQuery): Promise<AnyFact[]> {
  const facts = await listAllFacts(database, query.asOf);
  return facts.filter((fact) => answers(fact, query));
}

function answers(fact: AnyFact, { kinds, sourceId, round }: FactQuery): boolean {
  if (kinds && !kinds.includes(fact.kind)) return false;
  if (round !== undefined && fact.round !== round) return false;
  return sourceId === undefined || fact.claims.some((claim) => claim.sourceId === sourceId);
}

/** All claims that nobody rejected, whatever the day, in order of knowledge: the search index is made of them. */
export async function listClaims(database: Database): Promise<AnyClaim[]> {
  return keepClaims(database, await refreshCache(database));
}

async function keepClaims(database: Database, cache: DatabaseCache): Promise<AnyClaim[]> {
  cache.claims ??= loadClaims(database);
  return cache.claims.catch((error: unknown) => {
    cache.claims = null;
    throw error;
  });
}

async function listAllFacts(database: Database, asOf: CivilDay): Promise<AnyFact[]> {
  const cache = await refreshCache(database);
  const claims = await keepClaims(database, cache);
  const facts = cache.factsAsOf.get(asOf) ?? settleAsOf(claims, asOf);
  cache.factsAsOf.delete(asOf);
  cache.factsAsOf.set(asOf, facts);
  for (const day of cache.factsAsOf.keys()) {
    if (cache.factsAsOf.size <= DAYS_KEPT) break;
    cache.factsAsOf.delete(day);
  }
  return facts;
}

/** Of each claim's versions only the last known counts, but the fact was known from the first on. */
function settleAsOf(claims: AnyClaim[], asOf: CivilDay): AnyFact[] {
  const known = claims.filter((claim) => claim.knownOn <= asOf);
  const firstDays = new Map<string, CivilDay>();
  for (const { factId, knownOn } of known) if (!firstDays.has(factId)) firstDays.set(factId, knownOn);
  return settleFacts(toLatestVersions(known))
    .map((fact) => ({ ...fact, knownOn: firstDays.get(fact.id) ?? fact.knownOn }))
    .sort((a, b) => (a.knownOn === b.knownOn ? 0 : a.knownOn < b.knownOn ? -1 : 1));
}

/** All claims that nobody rejected, in order of knowledge. */
async function loadClaims(database: Database): Promise<AnyClaim[]> {
  const rows = await ask(database, (store) => readClaimRows(store, { reviewState: { not: 'rejected' } }));
  return rows.map(toClaim).sort((a, b) => compareText(a.knownOn, b.knownOn) || compareText(a.id, b.id));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
