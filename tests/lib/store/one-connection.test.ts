import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inTransaction } from '@/lib/store/transaction';
import { makeStore } from '../../support/prepared-database';

/** Files that this process has open; Linux and macOS list them here. */
const countOpenFiles = (): number => readdirSync('/dev/fd').length;

it('leaves no connection behind a transaction', async () => {
  const { store } = await makeStore();
  const touch = () => inTransaction(store, async (tx) => void (await tx.load.count()));
  await touch();
  const before = countOpenFiles();
  for (let time = 0; time < 20; time++) await touch();
  expect(countOpenFiles()).toBe(before);
});

it('takes back what a failed transaction wrote, and goes on', async () => {
  const { store } = await makeStore();
  const row = { source: 'record', fingerprint: 'a', claimCount: 0 };
  const failing = inTransaction(store, async (tx) => {
    await tx.load.create({ data: row });
    throw new Error('half way');
  });
  await expect(failing).rejects.toThrow('half way');
  expect(await store.load.count()).toBe(0);
  await inTransaction(store, async (tx) => void (await tx.load.create({ data: row })));
  expect(await store.load.findMany()).toEqual([row]);
});

it('takes back what could not be committed, and goes on', async () => {
  const { store } = await makeStore();
  const claim = { claimId: 'none', position: 0, anchor: 'e-1' };
  const failing = inTransaction(store, async (tx) => {
    // Constraints that wait for the commit make it fail.
    await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`;
    await tx.evidence.create({ data: { ...claim, documentId: 'none' } });
  });
  await expect(failing).rejects.toThrow();
  expect(await store.evidence.count()).toBe(0);
  await inTransaction(store, async (tx) => {
    await tx.load.create({ data: { source: 'record', fingerprint: 'a', claimCount: 0 } });
  });
  expect(await store.load.count()).toBe(1);
});

it('makes what comes at the same time wait for the transaction', async () => {
  const { store } = await makeStore();
  const seen: string[] = [];
  const writing = inTransaction(store, async (tx) => {
    await tx.load.create({ data: { source: 'record', fingerprint: 'a', claimCount: 0 } });
    seen.push(`inside ${await tx.load.count()}`);
    throw new Error('half way');
  });
  const reading = store.load.count().then((count) => seen.push(`outside ${count}`));
  await expect(writing).rejects.toThrow('half way');
  await reading;
  expect(seen).toContain('outside 0');
});
