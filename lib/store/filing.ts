/**
 * Files claims under facts, inside the transaction that brings them.
 *
 * A load touches some buckets: those its source's claims were in, and those they are in now. All claims of these buckets are
 * told apart anew, so the store after a load depends on what is in it and not on the order in which it came.
 */
import type { ClaimToFile, UnfiledClaim } from '@/lib/domain/fact';
import type { Kind } from '@/lib/domain/vocabulary';
import type { StoreTransaction } from './client';
import type { FilingTurn } from './filed-buckets';
import { insertRows } from './insert-rows';
import { type Neighbour, readNeighbours, toOutline } from './read-neighbours';

/** How claims become facts (lib/resolve), handed in because the store knows only the domain. */
export interface FactRules {
  /** Coarse identity: claims in different buckets are never the same fact. */
  bucketOf(claim: ClaimToFile): string;
  /**
   * Tells apart the facts of one bucket; the same in whatever order the claims come.
   * @param settled fact by claim as these very rules found them when all other claims were not there yet: saves time, and
   * changes nothing
   */
  identifyFacts<C extends ClaimToFile>(
    claims: readonly C[],
    settled?: ReadonlyMap<string, string>,
  ): { factId: string; claims: C[] }[];
}

/** Where the claims of the touched buckets belong now. */
export interface Filing {
  buckets: string[];
  /** The fact of each new claim, by the claim's id. */
  factOf: Map<string, string>;
  /** Facts that new or moved claims belong to. */
  facts: Map<string, { bucket: string; kind: Kind }>;
  /** Stored claims that belong to another fact than before. */
  moves: { claimId: string; factId: string }[];
}

/** The buckets of what a source says so far. */
export async function listBuckets(tx: StoreTransaction, source: { articleId: string } | 'record'): Promise<string[]> {
  const claims = source === 'record' ? { recordRowId: { not: null } } : { articleId: source.articleId };
  const facts = await tx.fact.findMany({ where: { claims: { some: claims } }, select: { bucket: true } });
  return facts.map((fact) => fact.bucket);
}

/** The claims of a source, to be filed in place of its former ones, which are gone from the store by now. */
export interface ClaimsToSave {
  claims: readonly UnfiledClaim[];
  /** The buckets of the former ones. */
  oldBuckets: readonly string[];
  rules: FactRules;
  turn: FilingTurn;
}

/** Tells apart the facts of the touched buckets, one bucket after the other. */
export async function fileClaims(tx: StoreTransaction, load: ClaimsToSave): Promise<Filing> {
  const fresh = new Map<string, UnfiledClaim[]>(load.oldBuckets.map((bucket) => [bucket, []]));
  for (const claim of load.claims) {
    const bucket = load.rules.bucketOf(claim);
    fresh.set(bucket, [...(fresh.get(bucket) ?? []), claim]);
  }
  const filing: Filing = { buckets: [...fresh.keys()].sort(), factOf: new Map(), facts: new Map(), moves: [] };
  const unread = new Set(filing.buckets);
  const file = (bucket: string, neighbours: readonly Neighbour[], isSettled: boolean) => {
    unread.delete(bucket);
    const filed = fileBucket(filing, {
      bucket,
      neighbours,
      fresh: fresh.get(bucket) ?? [],
      rules: load.rules,
      isSettled,
    });
    load.turn.put(bucket, filed);
  };
  const old = new Set(load.oldBuckets);
  for (const bucket of filing.buckets) {
    const known = load.turn.take(bucket);
    if (known && !old.has(bucket)) file(bucket, known, true);
  }
  for await (const [bucket, neighbours] of readNeighbours(tx, [...unread])) file(bucket, neighbours, false);
  for (const bucket of unread) file(bucket, [], false);
  return filing;
}

interface Bucket {
  bucket: string;
  neighbours: readonly Neighbour[];
  fresh: readonly UnfiledClaim[];
  rules: FactRules;
  /** Whether the neighbours were filed by these rules, and all of them are still there. */
  isSettled: boolean;
}

/** @returns all claims of the bucket with the facts they are filed under now */
function fileBucket(filing: Filing, { bucket, neighbours, fresh, rules, isSettled }: Bucket): Neighbour[] {
  const stored = new Map(neighbours.map(({ claim, factId }) => [claim.id, factId]));
  const all: ClaimToFile[] = [...neighbours.map(({ claim }) => claim), ...fresh.map(toOutline)];
  const facts = rules.identifyFacts(all, isSettled ? stored : undefined);
  return facts.flatMap(({ factId, claims }) => {
    for (const { id, kind } of claims) {
      const before = stored.get(id);
      if (before === factId) continue;
      filing.facts.set(factId, { bucket, kind });
      if (before === undefined) filing.factOf.set(id, factId);
      else filing.moves.push({ claimId: id, factId });
    }
    return claims.map((claim) => ({ claim, factId }));
  });
}

/** Writes the facts that are new; the claims that refer to them come next. */
export async function saveNewFacts(tx: StoreTransaction, { facts }: Filing): Promise<void> {
  const known = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Fact" WHERE "id" IN (SELECT "value" FROM json_each(${JSON.stringify([...facts.keys()])}))`;
  const knownIds = new Set(known.map((fact) => fact.id));
  const rows = [...facts].filter(([id]) => !knownIds.has(id)).map(([id, { bucket, kind }]) => ({ id, bucket, kind }));
  await insertRows(tx, 'Fact', rows);
}

/** Moves claims that now belong to another fact, and drops the facts that nobody speaks of any more. */
export async function settleFiling(tx: StoreTransaction, { buckets, moves }: Filing): Promise<void> {
  const moved = JSON.stringify(moves.map(({ claimId, factId }) => [claimId, factId]));
  await tx.$executeRaw`
    UPDATE "Claim" SET "factId" = "move"."value" ->> 1 FROM json_each(${moved}) AS "move"
    WHERE "Claim"."id" = "move"."value" ->> 0`;
  await tx.$executeRaw`
    DELETE FROM "Fact" WHERE "bucket" IN (SELECT "value" FROM json_each(${JSON.stringify(buckets)}))
    AND NOT EXISTS (SELECT 1 FROM "Claim" WHERE "factId" = "Fact"."id")`;
}
