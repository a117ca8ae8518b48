import { describe, expect, it } from 'vitest';
import { loadCorrections } from '@/lib/cli/load-corrections';
import type { Correction } from '@/lib/pipeline/corrections';
import { connectDatabase } from '@/lib/queries/database';
import { listFacts } from '@/lib/queries/load-facts';
import type { Store } from '@/lib/store/client';
import { exportStore } from '../../support/export-store';
import { openToyIngest, toFile } from '../../support/open-toy-ingest';
import { makeStore } from '../../support/prepared-database';
import { fillerOf } from '../../support/read-toy';

const A = `The US peak is 145%. Ann Lee said “it is a start”. ${fillerOf(1)}`;
const B = `The US peak is 145%. They met in Vienna on 2025-06-02. ${fillerOf(2)}`;
const BY = { by: 'Bo Ray', on: '2026-11-22' };

async function makeLoaded(texts = [A, B]) {
  const { store, url } = await makeStore();
  const ingest = await openToyIngest(store);
  for (const [index, text] of texts.entries()) await ingest.add(toFile(`${index}.txt`, text));
  return { store, url };
}

async function apply(store: Store, corrections: Correction[]): Promise<string[]> {
  const lines: string[] = [];
  await loadCorrections(store, corrections, (line) => lines.push(line));
  return lines;
}

const claimOf = async (store: Store, kind: string) => {
  const claim = await store.claim.findFirst({ where: { kind }, orderBy: { id: 'asc' } });
  if (!claim) throw new Error(`no claim of kind ${kind}`);
  return claim;
};

describe('corrections', () => {
  it('mark a confirmed claim with who, when and why', async () => {
    const { store, url } = await makeLoaded();
    const { id } = await claimOf(store, 'statement');
    expect(await apply(store, [{ id, action: 'confirm', reason: 'heard it', ...BY }])).toEqual([
      'corrections: 1 read, 1 facts checked by a person',
    ]);
    const database = await connectDatabase(url);
    const [fact] = await listFacts(database, { asOf: '2026-01-01', kinds: ['statement'] });
    await database.store.$disconnect();
    expect(fact?.claims[0]?.review).toEqual({ state: 'confirmed', reason: 'heard it', ...BY });
  });

  it('leave a rejected claim out of every answer and keep the reason', async () => {
    const { store, url } = await makeLoaded();
    const { id } = await claimOf(store, 'statement');
    await apply(store, [{ id, action: 'reject', reason: 'said by someone else', ...BY }]);
    const database = await connectDatabase(url);
    expect(await listFacts(database, { asOf: '2026-01-01', kinds: ['statement'] })).toEqual([]);
    await database.store.$disconnect();
    expect(await store.claim.findUnique({ where: { id } })).toMatchObject({
      reviewState: 'rejected',
      reviewReason: 'said by someone else',
    });
  });

  it('amend a value, file the claim anew, and keep what had been read', async () => {
    const { store } = await makeLoaded();
    const { id, factId } = await claimOf(store, 'tariff_rate');
    await apply(store, [
      {
        id,
        action: 'amend',
        kind: 'tariff_rate',
        value: { ratePct: 125 },
        resolvedDate: '2025-04-10',
        reason: 'slip',
        ...BY,
      },
    ]);
    const claim = await store.claim.findUniqueOrThrow({ where: { id }, include: { tariffRate: true } });
    expect(claim).toMatchObject({
      reviewState: 'amended',
      resolvedDate: '2025-04-10',
      holdsFrom: '2025-04-10',
      tariffRate: { ratePct: 125 },
    });
    expect(claim.factId).not.toBe(factId);
    expect(JSON.parse(claim.readAs ?? '')).toMatchObject({ value: { ratePct: 145 }, resolvedDate: null });
  });

  it('reach all claims of a fact', async () => {
    const { store } = await makeLoaded();
    const { factId } = await claimOf(store, 'tariff_rate');
    const correction: Correction = { id: factId, action: 'reject', reason: 'not a peak', ...BY };
    expect(await apply(store, [correction])).toEqual(['corrections: 1 read, 2 facts checked by a person']);
    expect(await store.claim.count({ where: { reviewState: 'rejected' } })).toBe(2);
  });

  it('come off again without a trace', async () => {
    const { store } = await makeLoaded();
    const before = await exportStore(store);
    const { id, factId } = await claimOf(store, 'tariff_rate');
    const amend: Correction = { id, action: 'amend', kind: 'tariff_rate', value: { ratePct: 1 }, reason: 'x', ...BY };
    await apply(store, [amend, { id: factId, action: 'confirm', reason: 'y', ...BY }]);
    expect(await exportStore(store)).not.toBe(before);
    await apply(store, []);
    const state = await store.storeState.findFirst();
    expect(await exportStore(store)).toBe(before);
    expect(state).not.toBeNull();
  });

  it('give the same store in whatever order sources and corrections came', async () => {
    const first = await makeLoaded([A, B]);
    const { id, factId } = await claimOf(first.store, 'tariff_rate');
    const corrections: Correction[] = [
      { id, action: 'amend', kind: 'tariff_rate', value: { ratePct: 125 }, reason: 'slip', ...BY },
      { id: factId, action: 'confirm', reason: 'right', ...BY },
    ];
    await apply(first.store, corrections);
    const second = await makeLoaded([B]);
    await apply(second.store, corrections);
    await (await openToyIngest(second.store)).add(toFile('0.txt', A));
    await apply(second.store, [...corrections]);
    await apply(second.store, [...corrections]);
    const named = (text: string) => text.replaceAll(/"file":"[01]\.txt"/g, '');
    const withoutPrints = (text: string) => named(text).replaceAll(/"fingerprint":"[0-9a-f]+"/g, '');
    expect(withoutPrints(await exportStore(second.store))).toBe(withoutPrints(await exportStore(first.store)));
  });

  it('are reported, each by its id, when their fact is gone or is of another kind', async () => {
    const { store } = await makeLoaded();
    const { id } = await claimOf(store, 'statement');
    const lines = await apply(store, [
      { id: 'gone', action: 'confirm', reason: 'x', ...BY },
      { id, action: 'amend', kind: 'issue', value: { topic: 'tariffs' }, reason: 'x', ...BY },
    ]);
    expect(lines).toEqual([
      'corrections: 2 read, 0 facts checked by a person',
      `corrections.json, correction ${id}: is a statement and no issue`,
      'corrections.json, correction gone: no such claim or fact is in the store any more',
    ]);
  });

  it('change nothing when there are none', async () => {
    const { store } = await makeLoaded();
    const before = await exportStore(store);
    expect(await apply(store, [])).toEqual([]);
    expect(await exportStore(store)).toBe(before);
  });
});
