import { describe, expect, it } from 'vitest';
import { toPipelineStore } from '@/lib/cli/store-for-pipeline';
import { type LoadEffects, loadArticles } from '@/lib/pipeline/load-articles';
import { LoadRefusedError } from '@/lib/pipeline/load-problem';
import type { Store } from '@/lib/store/client';
import { exportStore } from '../../support/export-store';
import { makeStore } from '../../support/prepared-database';
import { readPercents } from '../../support/read-percents';

const TEXTS: Record<string, string> = {
  'one.txt': 'A first sentence. The US rate is 30%.\n',
  'two.txt': 'The US rate is 30%, they said.\r\nIt was 😀 “145%” before. Then 30%.\n',
  'three.txt': 'The rate in June was 30%.\n',
};

const entry = (id: string, file: string, rest = {}) => ({
  id,
  file,
  publishedOn: '2025-06-09',
  publishedGround: 'made up for a test',
  publisher: null,
  headline: `Headline of ${id}`,
  headlineIsOurs: true,
  url: null,
  ...rest,
});

const INDEX = [entry('001', 'one.txt'), entry('002', 'two.txt'), entry('003', 'three.txt')];

interface Setup {
  index?: unknown;
  files?: Record<string, string | Uint8Array>;
}

function toEffects(store: Store, { index = INDEX, files = TEXTS }: Setup = {}): LoadEffects & { lines: string[] } {
  const lines: string[] = [];
  const toBytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    files: {
      readIndex: async () => (typeof index === 'string' ? index : JSON.stringify(index)),
      list: async () => ['index.json', ...Object.keys(files)],
      read: async (file) => toBytes(files[file] ?? ''),
    },
    store: toPipelineStore(store),
    readFacts: readPercents,
    readerVersion: 'v1',
    log: (line) => lines.push(line),
    lines,
  };
}

describe('loadArticles', () => {
  it('stores every article with its facts and says so', async () => {
    const { store } = await makeStore();
    const effects = toEffects(store);
    expect(await loadArticles(effects)).toEqual({ loaded: ['001', '002', '003'], unchanged: [], removed: [] });
    expect(effects.lines).toContain('article 002: 3 facts read from two.txt');
    const article = await store.article.findUnique({ where: { id: '002' } });
    expect(article?.text).toContain('they said.\nIt was');
    expect(await store.claim.count()).toBe(5);
  });

  it('keeps every quote where its article has it', async () => {
    const { store } = await makeStore();
    await loadArticles(toEffects(store));
    const evidence = await store.evidence.findMany({ include: { article: true } });
    expect(evidence).toHaveLength(5);
    for (const { article, start, end, quote } of evidence)
      expect(article?.text.slice(start ?? 0, end ?? 0)).toBe(quote);
    const [last] = await store.evidence.findMany({ where: { articleId: '002' }, orderBy: { start: 'desc' }, take: 1 });
    expect(last).toMatchObject({ quote: '30%', sentence: 3 });
  });

  it('writes nothing the second time', async () => {
    const { store } = await makeStore();
    await loadArticles(toEffects(store));
    const before = await exportStore(store);
    const [{ changes: written } = { changes: 0 }] = await store.$queryRaw<
      { changes: bigint }[]
    >`SELECT total_changes() AS changes`;
    const again = toEffects(store);
    expect(await loadArticles(again)).toEqual({ loaded: [], unchanged: ['001', '002', '003'], removed: [] });
    expect(again.lines).toEqual([]);
    expect(await store.$queryRaw`SELECT total_changes() AS changes`).toEqual([{ changes: written }]);
    expect(await exportStore(store)).toBe(before);
  });

  it('gives the same store in any order', async () => {
    const orders = [INDEX, [...INDEX].reverse(), [INDEX[1], INDEX[2], INDEX[0]]];
    const stores = await Promise.all(orders.map(() => makeStore()));
    for (const [i, order] of orders.entries()) {
      const target = stores[i];
      if (target) await loadArticles(toEffects(target.store, { index: order }));
    }
    const [first, ...others] = await Promise.all(stores.map(({ store }) => exportStore(store)));
    for (const other of others) expect(other).toBe(first);
  });

  it('reads an article again when its text, its entry or the reader has changed, and only then', async () => {
    const { store } = await makeStore();
    await loadArticles(toEffects(store));
    const files = { ...TEXTS, 'one.txt': 'The US rate is 20%.\n' };
    const index = [INDEX[0], entry('002', 'two.txt', { headline: 'Another headline' }), INDEX[2]];
    expect(await loadArticles(toEffects(store, { files, index }))).toMatchObject({
      loaded: ['001', '002'],
      unchanged: ['003'],
    });
    const newReader = { ...toEffects(store, { files, index }), readerVersion: 'v2' };
    expect(await loadArticles(newReader)).toMatchObject({ loaded: ['001', '002', '003'] });
  });

  it('takes out what has left the index, but not what was added by hand', async () => {
    const { store } = await makeStore();
    await loadArticles(toEffects(store));
    await store.article.update({ where: { id: '003' }, data: { origin: 'ingest' } });
    const files = { 'one.txt': TEXTS['one.txt'] ?? '' };
    expect(await loadArticles(toEffects(store, { files, index: [INDEX[0]] }))).toMatchObject({ removed: ['002'] });
    expect(await store.article.findMany({ select: { id: true } })).toEqual([{ id: '001' }, { id: '003' }]);
  });
});

describe('what loadArticles refuses', () => {
  const big = new Uint8Array(1_000_001).fill(97);
  const invalid: [name: string, setup: Setup, message: RegExp][] = [
    ['an index that is no JSON', { index: '[{' }, /index\.json: is not JSON/],
    ['an index that is no list', { index: { id: '001' } }, /index\.json: is not a list/],
    ['an entry without its file', { index: [...INDEX, entry('004', 'four.txt')] }, /four\.txt: is not there/],
    ['a file without an entry', { index: INDEX.slice(1) }, /one\.txt: has no entry in index\.json/],
    [
      'a day that is none',
      { index: [entry('001', 'one.txt', { publishedOn: '2025-02-30' })] },
      /entry 001 publishedOn: is no day/,
    ],
    [
      'a duplicate id',
      { index: [INDEX[0], entry('001', 'two.txt')] },
      /entry 001 id: "001" stands in more than one entry/,
    ],
    ['a file named twice', { index: [INDEX[0], entry('009', 'one.txt')] }, /entry 009 file: "one\.txt" stands in more/],
    ['an unknown field', { index: [entry('001', 'one.txt', { titel: 'x' })] }, /entry 001 titel: is no field/],
    ['a missing field', { index: [{ id: '001', file: 'one.txt' }] }, /entry 001 headline: /],
    [
      'an address that is none',
      { index: [entry('001', 'one.txt', { url: 'javascript:alert(1)' })] },
      /entry 001 url: is no http/,
    ],
    ['a path out of the folder', { index: [entry('001', '../one.txt')] }, /entry 001 file: is no name/],
    ['an entry that is no object', { index: ['001'] }, /entry #1: /],
    ['an empty file', { files: { ...TEXTS, 'one.txt': ' \n' } }, /one\.txt: is empty/],
    ['a binary file', { files: { ...TEXTS, 'one.txt': new Uint8Array([0x50, 0x4b, 0, 0xff]) } }, /one\.txt: is binary/],
    ['a text with control characters', { files: { ...TEXTS, 'one.txt': 'a\u0001b' } }, /one\.txt: is binary/],
    [
      'a file that is not UTF-8',
      { files: { ...TEXTS, 'one.txt': new Uint8Array([0x93, 0x41, 0x94]) } },
      /one\.txt: is not UTF-8/,
    ],
    ['a file over 1 MB', { files: { ...TEXTS, 'one.txt': big } }, /one\.txt: is larger than 1 MB/],
  ];

  it.each(invalid)('%s', async (_, setup, message) => {
    const { store } = await makeStore();
    await expect(loadArticles(toEffects(store, setup))).rejects.toThrow(message);
    expect(await store.article.count()).toBe(0);
  });

  it('lists all problems at once and leaves the store as it was', async () => {
    const { store } = await makeStore();
    await loadArticles(toEffects(store));
    const before = await exportStore(store);
    const index = [
      entry('001', 'one.txt', { publishedOn: 'Monday', headline: ' ' }),
      INDEX[1],
      entry('004', 'four.txt'),
    ];
    const files = { ...TEXTS, 'two.txt': '' };
    const error = await loadArticles(toEffects(store, { index, files })).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(LoadRefusedError);
    expect((error as LoadRefusedError).problems.map(({ file, field }) => [file, field])).toEqual([
      ['index.json', 'entry 001 publishedOn'],
      ['index.json', 'entry 001 headline'],
      ['two.txt', null],
      ['four.txt', null],
      ['three.txt', null],
    ]);
    expect(await exportStore(store)).toBe(before);
  });
});
