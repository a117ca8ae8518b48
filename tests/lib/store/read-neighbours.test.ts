import { expect, it } from 'vitest';
import type { AnyClaim } from '@/lib/domain/fact';
import { toClaim } from '@/lib/store/claim-rows';
import { readClaimRows } from '@/lib/store/read-claims';
import { readNeighbours } from '@/lib/store/read-neighbours';
import { withLoadedSeeds } from '../../support/loaded-seeds';

const held = withLoadedSeeds();

const byId = (a: { claim: AnyClaim }, b: { claim: AnyClaim }) => (a.claim.id < b.claim.id ? -1 : 1);

it('reads what the page queries read, of articles and record alike', async () => {
  const { store } = held.database;
  const rows = await readClaimRows(store, {});
  const expected = rows.map((row) => ({ bucket: row.fact.bucket, claim: toClaim(row) })).sort(byId);
  const buckets = [...new Set(expected.map(({ bucket }) => bucket))];
  expect((await readNeighbours(store, buckets)).sort(byId)).toEqual(expected);
  expect(new Set(expected.map(({ claim }) => claim.kind)).size).toBeGreaterThan(12);
});

it('reads the asked buckets alone', async () => {
  const { store } = held.database;
  const fact = await store.fact.findFirstOrThrow({ where: { kind: 'talk_round' }, include: { claims: true } });
  const claims = await readNeighbours(store, [fact.bucket, 'no such "bucket"']);
  expect(claims.map(({ bucket }) => bucket)).toEqual(fact.claims.map(() => fact.bucket));
  expect(await readNeighbours(store, [])).toEqual([]);
});
