import { describe, expect, it } from 'vitest';
import type { Article, UnfiledClaim } from '@/lib/domain/fact';
import { bucketOf } from '@/lib/resolve/bucket';
import { identifyFacts } from '@/lib/resolve/identify';
import { EvidenceMismatchError } from '@/lib/store/errors';
import { getStoreFingerprint, listLoads } from '@/lib/store/loads';
import { deleteArticle, saveArticle } from '@/lib/store/save-article';
import { buildArticle, buildClaim, delegate, londonTalks, rate } from '../../support/built-claims';
import { countRows, exportStore } from '../../support/export-store';
import { makeStore } from '../../support/prepared-database';

const RULES = { bucketOf, identifyFacts };

const TEXT = 'Ann Lee and Bo Ray met in London. The US rate is 30%. Ann Lee led. 😀 It was 145% before.';
const A = buildArticle('a', TEXT);
const B = buildArticle('b', `${TEXT} Bo Ray left.`, '2025-06-10');

function readAll(article: Article): UnfiledClaim[] {
  return [
    buildClaim(article, { kind: 'talk_round', value: londonTalks(), quote: 'met in London', round: 'london-2025-06' }),
    buildClaim(article, { kind: 'delegation', value: delegate('Ann Lee'), quote: 'Ann Lee', round: 'london-2025-06' }),
    buildClaim(article, { kind: 'delegation', value: delegate('Bo Ray'), quote: 'Bo Ray', round: 'london-2025-06' }),
    buildClaim(article, { kind: 'tariff_rate', value: rate(30), quote: 'rate is 30%', resolvedDate: '2025-06' }),
    buildClaim(article, { kind: 'tariff_rate', value: rate(145, { status: 'prior' }), quote: '145% before' }),
    buildClaim(article, { kind: 'issue', value: { topic: 'tariffs', stance: 'on_table' }, quote: 'US rate' }),
  ];
}

const toLoad = (article: Article, claims = readAll(article), fingerprint = '0a'.repeat(32)) => ({
  article,
  origin: 'seeds' as const,
  claims,
  fingerprint,
});

describe('saveArticle', () => {
  it('writes article, claims, facts, evidence and entities', async () => {
    const { store } = await makeStore();
    await saveArticle(store, toLoad(A), RULES);
    expect(await countRows(store)).toMatchObject({
      Article: 1,
      Claim: 6,
      Fact: 6,
      Evidence: 6,
      Person: 2,
      Round: 1,
      Place: 1,
      Issue: 1,
      Load: 1,
    });
    expect(await store.person.findMany({ select: { id: true } })).toEqual([{ id: 'ann-lee' }, { id: 'bo-ray' }]);
    expect(await store.round.findMany()).toEqual([{ key: 'london-2025-06', month: '2025-06' }]);
    const claim = await store.claim.findFirst({ where: { resolvedDate: '2025-06' } });
    expect(claim).toMatchObject({ holdsFrom: '2025-06-01', holdsTo: '2025-06-30' });
  });

  it('files what two articles say alike under one fact', async () => {
    const { store } = await makeStore();
    await saveArticle(store, toLoad(A), RULES);
    await saveArticle(store, toLoad(B), RULES);
    expect(await countRows(store)).toMatchObject({ Article: 2, Claim: 12, Fact: 6, Person: 2 });
  });

  it('gives the same store in any order of loading', async () => {
    const there = await makeStore();
    const back = await makeStore();
    const spelt = toLoad(
      B,
      [buildClaim(B, { kind: 'delegation', value: delegate('ANN LEE'), quote: 'Ann Lee' })],
      'b'.repeat(64),
    );
    for (const load of [toLoad(A), spelt]) await saveArticle(there.store, load, RULES);
    for (const load of [spelt, toLoad(A)]) await saveArticle(back.store, load, RULES);
    expect(await exportStore(back.store)).toBe(await exportStore(there.store));
    expect(await there.store.person.findUnique({ where: { id: 'ann-lee' } })).toMatchObject({ name: 'ANN LEE' });
  });

  it('replaces what the article said before and drops what nobody says any more', async () => {
    const { store } = await makeStore();
    const once = await makeStore();
    await saveArticle(store, toLoad(A), RULES);
    const corrected = { ...A, text: A.text.replace('Bo Ray', 'Cy Fox') };
    const load = toLoad(
      corrected,
      readAll(corrected).filter((claim) => claim.evidence.every((e) => e.type === 'quote' && e.start >= 0)),
      'f1'.repeat(32),
    );
    await saveArticle(store, load, RULES);
    await saveArticle(once.store, load, RULES);
    expect(await store.person.findMany({ select: { name: true } })).toEqual([{ name: 'Ann Lee' }]);
    expect(await exportStore(store)).toBe(await exportStore(once.store));
  });

  it.each([
    ['moved by one', { start: 1 }],
    ['of another article', { articleId: 'b' }],
    ['empty', { quote: '', end: 0 }],
    ['of other words', { quote: 'Ann Lea' }],
  ])('refuses evidence that is %s, names article and fact, and leaves the store as it was', async (_, wrong) => {
    const { store } = await makeStore();
    await saveArticle(store, toLoad(B), RULES);
    const before = await exportStore(store);
    const claim = buildClaim(A, { kind: 'delegation', value: delegate('Ann Lee'), quote: 'Ann Lee' });
    const bad = { ...claim, evidence: [{ ...claim.evidence[0], ...wrong }] } as UnfiledClaim;
    const saving = saveArticle(store, toLoad(A, [...readAll(A).slice(2), bad]), RULES);
    await expect(saving).rejects.toThrow(EvidenceMismatchError);
    await expect(saving).rejects.toMatchObject({
      articleId: 'a',
      claimId: claim.id,
      message: expect.stringContaining('article a'),
    });
    expect(await exportStore(store)).toBe(before);
  });

  it('refuses a claim without evidence', async () => {
    const { store } = await makeStore();
    const [claim] = readAll(A);
    const bare = { ...claim, evidence: [] } as unknown as UnfiledClaim;
    await expect(saveArticle(store, toLoad(A, [bare]), RULES)).rejects.toThrow('has no evidence');
  });

  it('leaves what was there when the rules fail in the middle of a load', async () => {
    const { store } = await makeStore();
    await saveArticle(store, toLoad(A), RULES);
    const before = await exportStore(store);
    const failing = {
      bucketOf,
      identifyFacts: () => {
        throw new Error('no more');
      },
    };
    await expect(saveArticle(store, toLoad(A, readAll(A), 'cc'.repeat(32)), failing)).rejects.toThrow('no more');
    expect(await exportStore(store)).toBe(before);
  });

  it('refuses a value that does not fit its kind', async () => {
    const { store } = await makeStore();
    const claim = buildClaim(A, { kind: 'tariff_rate', value: rate(30, { status: 'soon' as 'peak' }), quote: '30%' });
    await expect(saveArticle(store, toLoad(A, [claim]), RULES)).rejects.toThrow('status');
    expect(await countRows(store)).toMatchObject({ Article: 0, Claim: 0 });
  });
});

describe('deleteArticle', () => {
  it('takes out an article with what only it said', async () => {
    const { store } = await makeStore();
    await saveArticle(store, toLoad(A), RULES);
    const before = await exportStore(store);
    const only = buildClaim(B, {
      kind: 'issue',
      value: { topic: 'taiwan', stance: 'background' },
      quote: 'Bo Ray left',
    });
    await saveArticle(store, toLoad(B, [...readAll(B), only], 'bb'.repeat(32)), RULES);
    expect(await store.issue.count()).toBe(2);
    await deleteArticle(store, 'b', RULES);
    expect(await exportStore(store)).toBe(before);
  });
});

describe('loads', () => {
  it('fold into a fingerprint of the whole store', async () => {
    const { store } = await makeStore();
    const empty = await getStoreFingerprint(store);
    await saveArticle(store, toLoad(A, [], '12'.repeat(32)), RULES);
    expect(await listLoads(store)).toEqual(new Map([['article/a', '12'.repeat(32)]]));
    expect(await getStoreFingerprint(store)).toBe('12'.repeat(32));
    await saveArticle(store, toLoad(B, [], '34'.repeat(32)), RULES);
    expect(await getStoreFingerprint(store)).toBe('26'.repeat(32));
    await deleteArticle(store, 'a', RULES);
    await deleteArticle(store, 'b', RULES);
    expect(await getStoreFingerprint(store)).toBe(empty);
    expect(await listLoads(store)).toEqual(new Map());
  });
});
