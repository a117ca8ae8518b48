import { expect, it } from 'vitest';
import type { AnyClaim, ClaimToFile } from '@/lib/domain/fact';
import { bucketOf } from '@/lib/resolve/bucket';
import { identifyFacts } from '@/lib/resolve/identify';
import { toClaim } from '@/lib/store/claim-rows';
import type { Store } from '@/lib/store/client';
import { readClaimRows } from '@/lib/store/read-claims';
import { type Neighbour, readNeighbours } from '@/lib/store/read-neighbours';
import { withLoadedSeeds } from '../../support/loaded-seeds';

const held = withLoadedSeeds();

async function readAll(store: Store, buckets: readonly string[]): Promise<Map<string, Neighbour[]>> {
  const read = new Map<string, Neighbour[]>();
  for await (const [bucket, neighbours] of readNeighbours(store, buckets)) read.set(bucket, neighbours);
  return read;
}

const shapeOf = (claims: readonly ClaimToFile[]) =>
  identifyFacts(claims).map(({ factId, claims: members }) => [factId, members.map(({ id }) => id)]);

it('reads all that filing goes by, of articles and record alike', async () => {
  const { store } = held.database;
  const whole = new Map<string, AnyClaim[]>();
  for (const row of await readClaimRows(store, {})) {
    whole.set(row.fact.bucket, [...(whole.get(row.fact.bucket) ?? []), toClaim(row)]);
  }
  const read = await readAll(store, [...whole.keys()]);
  expect([...read.keys()].sort()).toEqual([...whole.keys()].sort());
  for (const [bucket, claims] of whole) {
    const neighbours = read.get(bucket) ?? [];
    expect(neighbours.map(({ claim, factId }) => [claim.id, factId])).toEqual(
      claims.map(({ id, factId }) => [id, factId]),
    );
    for (const [index, { claim }] of neighbours.entries()) {
      const { value, knownOn, resolvedDate, round } = claims[index] ?? {};
      expect(claim).toMatchObject({ value, knownOn, resolvedDate, round });
      expect(bucketOf(claim)).toBe(bucket);
    }
    expect(shapeOf(neighbours.map(({ claim }) => claim))).toEqual(shapeOf(claims));
  }
  const kinds = [...read.values()].flatMap((neighbours) => neighbours.map(({ claim }) => claim.kind));
  expect(new Set(kinds).size).toBeGreaterThan(12);
});

it('reads the asked buckets alone', async () => {
  const { store } = held.database;
  const fact = await store.fact.findFirstOrThrow({ where: { kind: 'talk_round' }, include: { claims: true } });
  const read = await readAll(store, [fact.bucket, 'no such "bucket"']);
  expect([...read.keys()]).toEqual([fact.bucket]);
  expect(read.get(fact.bucket)).toHaveLength(fact.claims.length);
  expect(await readAll(store, [])).toEqual(new Map());
});
