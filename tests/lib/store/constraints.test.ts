import { describe, expect, it } from 'vitest';
import { bucketOf } from '@/lib/resolve/bucket';
import { identifyFacts } from '@/lib/resolve/identify';
import type { Store } from '@/lib/store/client';
import { saveArticle } from '@/lib/store/save-article';
import { diffMigrations } from '@/prisma/migrate';
import { buildArticle, buildClaim, delegate } from '../../support/built-claims';
import { makeStore } from '../../support/prepared-database';

async function makeFilledStore(): Promise<Store> {
  const { store } = await makeStore();
  const article = buildArticle('a', 'Ann Lee met them.');
  const claims = [buildClaim(article, { kind: 'delegation', value: delegate('Ann Lee'), quote: 'Ann Lee' })];
  await saveArticle(
    store,
    { article, origin: 'seeds', claims, fingerprint: '0'.repeat(64) },
    { bucketOf, identifyFacts },
  );
  return store;
}

/** What SQLite itself said: Prisma takes every trigger for a foreign key. */
async function refusalOf(writing: Promise<unknown>): Promise<string> {
  const error = await writing.then(
    () => null,
    (caught: { meta?: { driverAdapterError?: { cause?: { originalMessage?: string } } } }) => caught,
  );
  return error?.meta?.driverAdapterError?.cause?.originalMessage ?? `not refused by a constraint: ${error}`;
}

describe('the database itself', () => {
  it('enforces foreign keys on every connection, inside transactions and after them', async () => {
    const { store } = await makeStore();
    const ask = (on: Pick<Store, '$queryRaw'>) => on.$queryRaw<{ foreign_keys: bigint }[]>`PRAGMA foreign_keys`;
    const inside = await store.$transaction((tx) => ask(tx));
    for (const answer of [await ask(store), inside, await ask(store)]) expect(Number(answer[0]?.foreign_keys)).toBe(1);
  });

  it('refuses a claim of a fact or round that is not there', async () => {
    const store = await makeFilledStore();
    const claim = await store.claim.findFirstOrThrow();
    const copy = { ...claim, id: 'copy' };
    await expect(store.claim.create({ data: { ...copy, factId: 'none' } })).rejects.toThrow(/foreign key/i);
    await expect(store.claim.create({ data: { ...copy, round: 'oslo-2025-01' } })).rejects.toThrow(/foreign key/i);
  });

  it('refuses to drop a person, a round or a fact that a claim names', async () => {
    const store = await makeFilledStore();
    await expect(store.person.deleteMany()).rejects.toThrow(/foreign key/i);
    await expect(store.round.deleteMany()).rejects.toThrow(/foreign key/i);
    await expect(store.fact.deleteMany()).rejects.toThrow(/foreign key/i);
  });

  it('refuses a claim without a source and one with two', async () => {
    const store = await makeFilledStore();
    const claim = await store.claim.findFirstOrThrow();
    await store.recordRow.create({
      data: { id: 'R', kind: 'k', theme: 't', date: '2025', knownOn: '2025-01-01', knownGround: 'g', unsourced: '[]' },
    });
    const wrong = /either an article or a record row/;
    expect(await refusalOf(store.claim.create({ data: { ...claim, id: 'x', articleId: null } }))).toMatch(wrong);
    expect(await refusalOf(store.claim.create({ data: { ...claim, id: 'x', recordRowId: 'R' } }))).toMatch(wrong);
  });

  it.each([
    ['that its article does not have', { quote: 'Bo Ray' }],
    ['with offsets too close', { end: 3 }],
    ['before the text', { start: -1 }],
    ['without a sentence', { sentence: null }],
    ['of nothing', { quote: '' }],
  ])('refuses a quote %s', async (_, wrong) => {
    const store = await makeFilledStore();
    const evidence = await store.evidence.findFirstOrThrow();
    const adding = store.evidence.create({ data: { ...evidence, position: 1, ...wrong } });
    expect(await refusalOf(adding)).toMatch(/does not stand in its article/);
  });

  it('refuses evidence that has neither article nor document', async () => {
    const store = await makeFilledStore();
    const evidence = await store.evidence.findFirstOrThrow();
    const adding = store.evidence.create({ data: { ...evidence, position: 1, articleId: null } });
    expect(await refusalOf(adding)).toMatch(/either an article or a document/);
  });
});

it('the committed migrations lead to the very schema', async () => {
  expect(await diffMigrations()).toBeNull();
}, 30_000);
