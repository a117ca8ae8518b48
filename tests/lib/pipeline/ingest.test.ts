import { describe, expect, it } from 'vitest';
import { toPipelineStore } from '@/lib/cli/store-for-pipeline';
import type { Article } from '@/lib/domain/fact';
import { rereadIngested } from '@/lib/pipeline/ingest-reread';
import { LoadRefusedError } from '@/lib/pipeline/load-problem';
import { bucketOf } from '@/lib/resolve/bucket';
import { identifyFacts } from '@/lib/resolve/identify';
import { listStoredArticles } from '@/lib/store/list-articles';
import { saveArticle } from '@/lib/store/save-article';
import { buildArticle } from '../../support/built-claims';
import { countRows, exportStore } from '../../support/export-store';
import { openToyIngest, toFile } from '../../support/open-toy-ingest';
import { makeStore } from '../../support/prepared-database';
import { fillerOf, readToy } from '../../support/read-toy';

const TEXT = `Envoys meet again in Vienna\n\nThey met in Vienna on 2025-06-02. The US peak is 145%. Ann Lee said “it is a start”. ${fillerOf(1)}`;
const CORRECTED = TEXT.replace('145%', '140%');

describe('ingest', () => {
  it('stores a new article under an id made of its words, and knows it again', async () => {
    const { store } = await makeStore();
    const ingest = await openToyIngest(store);
    const first = await ingest.add(toFile('/tmp/a.txt', TEXT));
    expect(first).toMatchObject({
      change: 'added',
      article: { file: 'a.txt', headline: 'Envoys meet again in Vienna' },
    });
    expect(first.article.id).toMatch(/^envoys-meet-again-in-vienna-[0-9a-f]{8}$/);
    const before = await exportStore(store);
    const copy = TEXT.replaceAll(' ', '\n').replaceAll('“', '"').replaceAll('”', '"');
    for (const text of [TEXT, `\uFEFF${TEXT.replaceAll('\n', '\r\n')}\n`, copy]) {
      const again = await openToyIngest(store);
      expect(await again.add(toFile('b.txt', text))).toMatchObject({
        change: 'unchanged',
        article: { id: first.article.id },
      });
    }
    expect(await exportStore(store)).toBe(before);
  });

  it('puts a corrected text in place of the old one and keeps its id', async () => {
    const { store } = await makeStore();
    const { article } = await (await openToyIngest(store)).add(toFile('a.txt', TEXT));
    const corrected = await (await openToyIngest(store)).add(toFile('a2.txt', CORRECTED));
    expect(corrected).toMatchObject({ change: 'corrected', article: { id: article.id } });
    expect(await countRows(store)).toMatchObject({ Article: 1, Claim: 3 });
    expect((await store.tariffRateClaim.findFirst())?.ratePct).toBe(140);
  });

  it('takes what stands at one address for one article, however much is rewritten', async () => {
    const { store } = await makeStore();
    const given = { url: 'https://example.com/a' };
    const { article } = await (await openToyIngest(store, { given })).add(toFile('a.txt', TEXT));
    const rewritten = await (await openToyIngest(store, { given })).add(toFile('b.txt', `Other words. ${fillerOf(5)}`));
    expect(rewritten).toMatchObject({ change: 'corrected', article: { id: article.id, url: given.url } });
  });

  it.each([
    ['other words', {}, TEXT.replace(fillerOf(1), fillerOf(2)).replace('a start', 'an end of it all')],
    ['mostly the same words of another publisher', { publisher: 'The Other Post' }, CORRECTED],
  ])('takes %s for another article', async (_, given, text) => {
    const { store } = await makeStore();
    await (await openToyIngest(store, { given: { publisher: 'The Example Post' } })).add(toFile('a.txt', TEXT));
    expect(await (await openToyIngest(store, { given })).add(toFile('b.txt', text))).toMatchObject({ change: 'added' });
    expect(await countRows(store)).toMatchObject({ Article: 2 });
  });

  it('changes what is said of a known text', async () => {
    const { store } = await makeStore();
    await (await openToyIngest(store)).add(toFile('a.txt', TEXT));
    const later = await openToyIngest(store, { given: { publishedOn: '2025-06-10', title: 'A title of its own' } });
    expect(await later.add(toFile('a.txt', TEXT))).toMatchObject({
      change: 'details',
      article: { publishedOn: '2025-06-10', headline: 'A title of its own' },
    });
    expect(await store.claim.findMany({ where: { knownOn: { not: '2025-06-10' } } })).toEqual([]);
  });

  it('gives the same store in any order, and when articles come twice', async () => {
    const texts = [
      TEXT,
      `${fillerOf(3)} The US peak is 140%. They met in Vienna on 2025-06-03.`,
      `${fillerOf(4)} Ann Lee said “it is a start”.`,
    ];
    const orders = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0, 1, 2],
    ];
    const exports: string[] = [];
    for (const order of orders) {
      const { store } = await makeStore();
      const ingest = await openToyIngest(store);
      for (const index of order) await ingest.add(toFile(`${index}.txt`, texts[index] ?? ''));
      exports.push(await exportStore(store));
    }
    expect(new Set(exports).size).toBe(1);
  });

  it('refuses all files when one is wrong, naming each, and stores none', async () => {
    const { store } = await makeStore();
    const ingest = await openToyIngest(store, { given: { publishedOn: null } });
    const files = [
      toFile('good.txt', `Published 9 June 2025\n\n${TEXT}`),
      toFile('none.txt', TEXT),
      toFile('empty.txt', ' '),
    ];
    const checking = ingest.check(files);
    await expect(checking).rejects.toThrow(LoadRefusedError);
    await expect(checking).rejects.toMatchObject({
      problems: [
        { file: 'none.txt', message: expect.stringContaining('--published') },
        { file: 'empty.txt', message: 'is empty' },
      ],
    });
    expect(await countRows(store)).toMatchObject({ Article: 0 });
  });

  it('writes nothing in a dry run, and still knows what came before in it', async () => {
    const { store } = await makeStore();
    const before = await exportStore(store);
    const ingest = await openToyIngest(store, { isDryRun: true });
    expect(await ingest.add(toFile('a.txt', TEXT))).toMatchObject({ change: 'added' });
    expect(await ingest.add(toFile('b.txt', CORRECTED))).toMatchObject({ change: 'corrected' });
    expect(await exportStore(store)).toBe(before);
  });

  it('keeps an article before it stores it, under its own name', async () => {
    const { store } = await makeStore();
    const kept: Article[] = [];
    const keep = async (article: Article) => {
      kept.push(article);
    };
    await (await openToyIngest(store)).add(toFile('a.txt', TEXT));
    const outcome = await (await openToyIngest(store, { keep })).add(toFile('a.txt', TEXT));
    expect(outcome).toMatchObject({ change: 'kept', article: { file: `${outcome.article.id}.txt` } });
    expect(kept).toEqual([outcome.article]);
    expect(await store.article.findMany({ select: { origin: true } })).toEqual([{ origin: 'seeds' }]);
    const failing = await openToyIngest(store, { keep: () => Promise.reject(new Error('no space left')) });
    const before = await exportStore(store);
    await expect(failing.add(toFile('b.txt', `${fillerOf(9)} They met.`))).rejects.toThrow('no space left');
    expect(await exportStore(store)).toBe(before);
  });

  it('changes a seed only where it lies', async () => {
    const { store } = await makeStore();
    const load = {
      article: { ...buildArticle('004', TEXT), url: null },
      origin: 'seeds' as const,
      claims: [],
      fingerprint: '0'.repeat(64),
    };
    await saveArticle(store, load, { bucketOf, identifyFacts });
    const ingest = await openToyIngest(store);
    await expect(ingest.check([toFile('c.txt', CORRECTED)])).rejects.toThrow('004, which lies in seeds/articles');
    await expect(ingest.check([toFile('c.txt', TEXT)])).resolves.toBeUndefined();
  });

  it('reads added articles anew when the reader has changed', async () => {
    const { store } = await makeStore();
    await (await openToyIngest(store)).add(toFile('a.txt', TEXT));
    const reread = (readerVersion: string) =>
      rereadIngested(
        { store: toPipelineStore(store), readFacts: readToy, readerVersion, log: () => {} },
        listStoredArticles(store),
      );
    expect(await reread('one')).toEqual([]);
    expect(await reread('two')).toHaveLength(1);
    expect(await reread('two')).toEqual([]);
  });
});
