/**
 * Files claims under facts, inside the transaction that brings them.
 *
 * A load touches some buckets: those its source's claims were in, and those they are in now. All claims of these buckets are
 * told apart anew, so the store after a load depends on what is in it and not on the order in which it came.
 */
import type { UnfiledClaim } from '@/lib/domain/fact';
import type { Kind } from '@/lib/domain/vocabulary';
import type { StoreTransaction } from './client';
import { insertRows } from './insert-rows';
import { readNeighbours } from './read-neighbours';

/** How claims become facts (lib/resolve), handed in because the store knows only the domain. */
export interface FactRules {
  /** Coarse identity: claims in different buckets are never the same fact. */
  bucketOf(claim: UnfiledClaim): string;
  /** Tells apart the facts of one bucket; the same in whatever order the claims come. */
  identifyFacts<C extends UnfiledClaim>(claims: readonly C[]): { factId: string; claims: C[] }[];
}

/** A fact of the touched buckets with its claims, old and new. */
export interface FiledFact {
  factId: string;
  bucket: string;
  kind: Kind;
  claims: UnfiledClaim[];
}

/** The buckets of what a source says so far. */
export async function listBuckets(tx: StoreTransaction, source: { articleId: string } | 'record'): Promise<string[]> {
  const claims = source === 'record' ? { recordRowId: { not: null } } : { articleId: source.articleId };
  const facts = await tx.fact.findMany({ where: { claims: { some: claims } }, select: { bucket: true } });
  return facts.map((fact) => fact.bucket);
}

/**
 * All facts of the touched buckets.
 * @param oldBuckets of the source's former claims, which are gone from the store by now
 * @param claims the source's new ones, not in the store yet
 */
export async function fileClaims(
  tx: StoreTransaction,
  { oldBuckets, claims, rules }: { oldBuckets: string[]; claims: readonly UnfiledClaim[]; rules: FactRules },
): Promise<{ buckets: string[]; facts: FiledFact[] }> {
  const newBuckets = claims.map((claim) => rules.bucketOf(claim));
  const buckets = [...new Set([...oldBuckets, ...newBuckets])].sort();
  const byBucket = new Map<string, UnfiledClaim[]>(buckets.map((bucket) => [bucket, []]));
  for (const [index, claim] of claims.entries()) byBucket.get(newBuckets[index] ?? '')?.push(claim);
  for (const { bucket, claim } of await readNeighbours(tx, buckets)) byBucket.get(bucket)?.push(claim);
  const facts = buckets.flatMap((bucket) =>
    rules.identifyFacts(byBucket.get(bucket) ?? []).flatMap((fact) => {
      const [first] = fact.claims;
      return first ? [{ ...fact, bucket, kind: first.kind }] : [];
    }),
  );
  return { buckets, facts };
}

/** Writes the facts that are new; the claims that refer to them come next. */
export async function saveNewFacts(tx: StoreTransaction, buckets: string[], facts: FiledFact[]): Promise<void> {
  const known = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Fact" WHERE "bucket" IN (SELECT "value" FROM json_each(${JSON.stringify(buckets)}))`;
  const knownIds = new Set(known.map((fact) => fact.id));
  const fresh = facts.filter((fact) => !knownIds.has(fact.factId));
  const rows = fresh.map(({ factId, bucket, kind }) => ({ id: factId, bucket, kind }));
  await insertRows(tx, 'Fact', rows);
}

/** Moves claims of other sources that now belong to another fact, and drops the facts that nobody speaks of any more. */
export async function settleFiling(tx: StoreTransaction, buckets: string[], facts: FiledFact[]): Promise<void> {
  const list = JSON.stringify(buckets);
  const stored = await tx.$queryRaw<{ id: string; factId: string }[]>`
    SELECT c."id" AS "id", c."factId" AS "factId" FROM "Fact" f JOIN "Claim" c ON c."factId" = f."id"
    WHERE f."bucket" IN (SELECT "value" FROM json_each(${list}))`;
  const factOf = new Map(facts.flatMap((fact) => fact.claims.map((claim) => [claim.id, fact.factId])));
  for (const claim of stored) {
    const factId = factOf.get(claim.id);
    if (factId && factId !== claim.factId) await tx.claim.update({ where: { id: claim.id }, data: { factId } });
  }
  await tx.$executeRaw`
    DELETE FROM "Fact" WHERE "bucket" IN (SELECT "value" FROM json_each(${list}))
    AND NOT EXISTS (SELECT 1 FROM "Claim" WHERE "factId" = "Fact"."id")`;
}
