import { describe, expect, it, onTestFinished } from 'vitest';
import { connectDatabase, type Database } from '@/lib/queries/database';
import { type SearchHit, searchStore } from '@/lib/queries/search';
import { bucketOf } from '@/lib/resolve/bucket';
import { identifyFacts } from '@/lib/resolve/identify';
import { deleteArticle, saveArticle } from '@/lib/store/save-article';
import { buildArticle, buildClaim, delegate } from '../../support/built-claims';
import { makeDatabase } from '../../support/prepared-database';

const RULES = { bucketOf, identifyFacts };
const TODAY = '2026-11-22';

const LONDON = buildArticle('london', 'He Lifeng, the vice premier, spoke of export licences in London.', '2025-06-09');
const MADRID = buildArticle('madrid', 'Scott Bessent flew to Madrid for soybeans.', '2025-09-14');

const LONDON_CLAIMS = [
  buildClaim(LONDON, {
    kind: 'delegation',
    value: delegate('He Lifeng', { side: 'China', role: 'vice premier' }),
    quote: 'He Lifeng, the vice premier',
    round: 'london-2025-06',
  }),
];
const MADRID_CLAIMS = [
  buildClaim(MADRID, {
    kind: 'delegation',
    value: delegate('Scott Bessent', { side: 'US', round: 'madrid-2025-09' }),
    quote: 'Scott Bessent',
    round: 'madrid-2025-09',
  }),
];

/** A store with an article of June and one of September. */
async function open(): Promise<Database> {
  const database = await connectDatabase(await makeDatabase());
  onTestFinished(() => database.store.$disconnect());
  const load = { origin: 'seeds' as const };
  await saveArticle(
    database.store,
    { ...load, article: LONDON, claims: LONDON_CLAIMS, fingerprint: '1'.repeat(64) },
    RULES,
  );
  await saveArticle(
    database.store,
    { ...load, article: MADRID, claims: MADRID_CLAIMS, fingerprint: '2'.repeat(64) },
    RULES,
  );
  return database;
}

const toName = (hit: SearchHit): string => {
  if (hit.type === 'fact') return hit.fact.kind;
  return hit.type === 'person' ? hit.slug : `article ${hit.article.id}`;
};
const namesOf = (hits: readonly SearchHit[]) => hits.map(toName).sort();

const HE = ['delegation', 'he-lifeng'];
const EXPECTED: [text: string, found: string[]][] = [
  ['He Lifeng', ['article london', ...HE]],
  ['何立峰', HE],
  ['立峰', HE],
  ['副总理何立峰', HE],
  ['vice premier He', ['article london', ...HE]],
  ['Lifneg', ['article london', ...HE]],
  ['licence', ['article london']],
  ['"export licences"', ['article london']],
  ['madrid', ['article madrid']],
  ['stockholm', []],
];

describe('finding', () => {
  it('by name, in both scripts, by title, by part, through a slip, by stem and by phrase', async () => {
    const database = await open();
    for (const [text, expected] of EXPECTED) {
      expect({ text, found: namesOf((await searchStore(database, text, TODAY)).hits) }).toEqual({
        text,
        found: expected,
      });
    }
  });

  it('finds the words of a phrase apart where they stand together nowhere, and says so', async () => {
    const database = await open();
    expect(await searchStore(database, '"licences export"', TODAY)).toMatchObject({ isPartial: true });
    expect(await searchStore(database, '"export licences"', TODAY)).toMatchObject({ isPartial: false });
  });

  it('says which words it took for a slip, and which matched', async () => {
    const { hits, corrections } = await searchStore(await open(), 'Bessnet', TODAY);
    expect(corrections).toEqual([{ typed: 'bessnet', taken: ['bessent'] }]);
    expect(hits[0]?.matched).toEqual(['bessent']);
  });

  it('shows what has some of the words where nothing has all', async () => {
    const { hits, isPartial } = await searchStore(await open(), 'soybeans licences', TODAY);
    expect(isPartial).toBe(true);
    expect(namesOf(hits)).toEqual(['article london', 'article madrid']);
  });

  it('marks the words in the excerpt of an article', async () => {
    const { hits } = await searchStore(await open(), 'soybeans', TODAY);
    const [hit] = hits;
    const marked = hit?.type === 'article' ? hit.excerpt.filter((part) => part.isMatch) : [];
    expect(marked.map(({ text }) => text)).toEqual(['soybeans']);
  });
});

const JUNK = [
  '',
  '"',
  '" OR 1',
  'NEAR(',
  'a AND',
  '*',
  '%00',
  '\u0000',
  '🙂',
  'x'.repeat(10_000),
  "';--",
  '\ud800',
  '-',
  '^',
  'title:',
  '%',
  '_',
];

describe('what may not be found', () => {
  it('nothing that was not known by the day, nor a word put right by it', async () => {
    const database = await open();
    for (const text of ['Madrid', 'Madird', 'Bessent', 'soybeans']) {
      const { hits, corrections } = await searchStore(database, text, '2025-06-10');
      expect({ text, hits, corrections }).toEqual({ text, hits: [], corrections: [] });
    }
    expect((await searchStore(database, 'Lifeng', '2025-06-08')).hits).toEqual([]);
  });

  it('nothing of an article that has left the store', async () => {
    const database = await open();
    expect((await searchStore(database, 'Madrid', TODAY)).hits).not.toEqual([]);
    await deleteArticle(database.store, 'madrid', RULES);
    expect((await searchStore(database, 'Madrid', TODAY)).hits).toEqual([]);
  });

  it('junk, and breaks on none of it', async () => {
    const database = await open();
    for (const text of JUNK) {
      const { hits } = await searchStore(database, text, TODAY);
      expect({ text, isList: Array.isArray(hits) }).toEqual({ text, isList: true });
    }
    expect((await searchStore(database, JUNK.join(' '), TODAY)).corrections).toEqual([]);
  });
});
