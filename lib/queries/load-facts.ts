/**
 * Facts as they stood on a day: the claims known by then, settled. Nothing that a later source said can show in them, since
 * its claims are not among those that are settled.
 */
import type { CivilDay } from '@/lib/domain/civil-date';
import type { AnyClaim, AnyFact } from '@/lib/domain/fact';
import type { Kind } from '@/lib/domain/vocabulary';
import { settleFacts } from '@/lib/resolve/settle';
import { type ClaimRow, claimInclude, toClaim } from '@/lib/store/claim-rows';
import { ask, type Database, refreshCache } from './database';

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

async function listAllFacts(database: Database, asOf: CivilDay): Promise<AnyFact[]> {
  const cache = await refreshCache(database);
  cache.claims ??= loadClaims(database);
  const claims = await cache.claims.catch((error: unknown) => {
    cache.claims = null;
    throw error;
  });
  const facts = cache.factsAsOf.get(asOf) ?? settleFacts(keepNewest(claims.filter((claim) => claim.knownOn <= asOf)));
  cache.factsAsOf.delete(asOf);
  cache.factsAsOf.set(asOf, facts);
  for (const day of cache.factsAsOf.keys()) {
    if (cache.factsAsOf.size <= DAYS_KEPT) break;
    cache.factsAsOf.delete(day);
  }
  return facts;
}

/** All claims that nobody rejected, in order of knowledge. */
async function loadClaims(database: Database): Promise<AnyClaim[]> {
  const rows = await ask(database, (store) =>
    store.claim.findMany({
      where: { reviewState: { not: 'rejected' } },
      include: claimInclude(),
      orderBy: [{ knownOn: 'asc' }, { id: 'asc' }],
    }),
  );
  return rows.map((row) => toClaim(row as unknown as ClaimRow));
}

/**
 * A row of the record says more on some later days: each time it makes its claim again, complete, under `ID@DAY`. Of these only
 * the newest that is known counts.
 * @param claims in order of knowledge
 */
function keepNewest(claims: AnyClaim[]): AnyClaim[] {
  const newest = new Map<string, string>();
  for (const claim of claims) newest.set(toBase(claim), claim.id);
  return claims.filter((claim) => newest.get(toBase(claim)) === claim.id);
}

function toBase({ id, sourceType }: AnyClaim): string {
  return sourceType === 'record' ? id.replace(/@.*$/, '') : id;
}
