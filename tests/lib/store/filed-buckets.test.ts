import { describe, expect, it } from 'vitest';
import type { UnfiledClaim } from '@/lib/domain/fact';
import { bucketOf } from '@/lib/resolve/bucket';
import { identifyFacts } from '@/lib/resolve/identify';
import { createStore, type Store } from '@/lib/store/client';
import { deleteArticle, saveArticle } from '@/lib/store/save-article';
import { buildArticle } from '../../support/built-claims';
import { exportStore } from '../../support/export-store';
import { makeStore } from '../../support/prepared-database';
import { toClaim } from '../resolve/claims';

const DAYS = ['2025-06-09', '2025-06-02', '2025-06-20', '2025-05-01', '2025-06-05', '2026-09-01'];

/** Articles that speak of one call and quote one speaker, each with other dates: facts join and part as they come. */
function makeLoad(index: number, day = DAYS[index] ?? '') {
  const id = `a-${index}`;
  const text = `Article ${index}: they spoke, and Trump said it was a very good talk.`;
  const quote = {
    type: 'quote' as const,
    id: `e-${index}`,
    articleId: id,
    start: 0,
    end: 9,
    quote: text.slice(0, 9),
    sentence: 1,
  };
  const given = { sourceId: id, knownOn: day, evidence: [quote] };
  const participants = ['Donald Trump', 'Xi Jinping'];
  const when = index % 2 === 0 ? day : null;
  const claims: UnfiledClaim[] = [
    toClaim({
      ...given,
      kind: 'leader_contact',
      value: { mode: 'phone_call', participants, date: when, place: null },
      resolvedDate: when,
      id: `c-${index}`,
    }),
    toClaim({
      ...given,
      kind: 'statement',
      value: { speaker: 'Donald Trump', role: null, side: 'US', quoteParts: ['a very good talk'], venue: null },
      id: `s-${index}`,
    }),
  ];
  const article = { ...buildArticle(id, text), publishedOn: day };
  return { article, origin: 'ingest' as const, claims, fingerprint: `${index}`.repeat(64) };
}

const RULES = { bucketOf, identifyFacts };
const save = (store: Store, index: number, day?: string) => saveArticle(store, makeLoad(index, day), RULES);
const all = DAYS.map((_, index) => index);

/** The store as it is when every article is filed by a client that has filed nothing before. */
async function exportFresh(): Promise<string> {
  const { url, store } = await makeStore();
  for (const index of all) {
    const client = createStore(url);
    await save(client, index);
    await client.$disconnect();
  }
  return exportStore(store);
}

describe('what a run has filed', () => {
  it('gives the same store as reading it anew, in any order', async () => {
    const expected = await exportFresh();
    for (const order of [all, [...all].reverse(), [3, 0, 5, 1, 4, 2]]) {
      const { store } = await makeStore();
      for (const index of order) await save(store, index);
      expect(await exportStore(store)).toBe(expected);
    }
  });

  it('counts for nothing once another client has written', async () => {
    const expected = await exportFresh();
    const { url, store } = await makeStore();
    const other = createStore(url);
    for (const index of all) await save(index % 2 === 0 ? store : other, index);
    await other.$disconnect();
    expect(await exportStore(store)).toBe(expected);
  });

  it('counts for nothing after a load that failed or took claims out', async () => {
    const expected = await exportFresh();
    const { store } = await makeStore();
    for (const index of [0, 1, 2]) await save(store, index);
    const { claims, ...load } = makeLoad(3);
    await expect(saveArticle(store, { ...load, claims: [...claims, ...claims] }, RULES)).rejects.toThrow();
    await save(store, 5, '2025-06-03');
    for (const index of [3, 4]) await save(store, index);
    await deleteArticle(store, 'a-4', RULES);
    for (const index of [4, 5]) await save(store, index);
    expect(await exportStore(store)).toBe(expected);
  });

  it('settles nothing that reading would settle otherwise', () => {
    const claims = all.flatMap((index) => makeLoad(index).claims);
    for (const kind of ['leader_contact', 'statement']) {
      const members = claims.filter((claim) => claim.kind === kind);
      for (const [index, late] of members.entries()) {
        const others = members.filter((claim) => claim !== late);
        const settled = new Map(
          identifyFacts(others).flatMap(({ factId, claims: ids }) => ids.map(({ id }) => [id, factId] as const)),
        );
        expect(identifyFacts(members, settled), `${kind} ${index} last`).toEqual(identifyFacts(members));
      }
    }
  });
});
