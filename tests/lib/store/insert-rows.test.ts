import { expect, it } from 'vitest';
import { insertRows } from '@/lib/store/insert-rows';
import { makeStore } from '../../support/prepared-database';

it('writes texts as they are, and leaves empty what a row lacks', async () => {
  const { store } = await makeStore();
  const ids = [`a"b'c\\`, '["a", {"b": 1}]', '“é😀”\n', '42'];
  const rows = ids.map((id, index) => ({ id, kind: 'issue', bucket: 'b', ...(index ? { questionKey: 'q' } : {}) }));
  await insertRows(store, 'Fact', rows);
  const stored = await store.fact.findMany({ select: { id: true, questionKey: true } });
  expect(stored.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))).toEqual(
    ids.map((id, index) => ({ id, questionKey: index ? 'q' : null })),
  );
});

it('writes numbers and booleans in the columns’ own types', async () => {
  const { store } = await makeStore();
  const document = {
    id: 'd',
    title: 't',
    publisher: 'p',
    url: 'u',
    published: '2025',
    knownOn: '2025-12-31',
    read: 'excerpt',
  };
  await insertRows(store, 'Document', [{ ...document, official: true, weak: false }]);
  expect(await store.document.findFirst()).toEqual({ ...document, official: true, weak: false });
});

it('writes more rows than one statement takes, and none where there are none', async () => {
  const { store } = await makeStore();
  await insertRows(store, 'Fact', []);
  await insertRows(
    store,
    'Fact',
    Array.from({ length: 4001 }, (_, index) => ({ id: `${index}`, kind: 'issue', bucket: 'b' })),
  );
  expect(await store.fact.count()).toBe(4001);
});

it('refuses what the table refuses', async () => {
  const { store } = await makeStore();
  await expect(insertRows(store, 'Fact', [{ id: 'a', kind: null, bucket: 'b' }])).rejects.toThrow(/NOT NULL/);
});
