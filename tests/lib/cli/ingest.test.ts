/** The commands as processes: stopped in the middle, on a full disk, and with input of no use. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { makeArticle, readSentences } from '@/lib/cli/bench-texts';
import { createStore, type Store } from '@/lib/store/client';
import { exportStore } from '../../support/export-store';
import { makeDatabase, makeStore, makeTestFolder } from '../../support/prepared-database';
import { startCommand, startOnFullDisk } from '../../support/run-command-line';

const ARTICLE_COUNT = 14;
const TIMEOUT_MS = 480_000;

/** A folder of articles that all differ, each with its day. */
function makeArticles(): string {
  const folder = makeTestFolder();
  const sentences = readSentences();
  for (let index = 0; index < ARTICLE_COUNT; index++) {
    const { text, publishedOn } = makeArticle(sentences, index, 1500);
    writeFileSync(join(folder, `${String(index).padStart(2, '0')}.txt`), `Published ${publishedOn}\n\n${text}\n`);
  }
  return folder;
}

async function ingest(args: string[], url: string) {
  return await startCommand('ingest', args, url).ended;
}

/** All rows but the fingerprints, which follow the code that others may be changing meanwhile. */
const exportRows = async (store: Store) => (await exportStore(store)).replaceAll(/"fingerprint":"[0-9a-f]+"/g, '');

/** Waits until some but not all articles are stored. */
async function waitForSome(store: Store): Promise<number> {
  for (;;) {
    const count = await store.article.count();
    if (count >= 2) return count;
    await wait(20);
  }
}

async function exportOf(url: string): Promise<string> {
  const store = createStore(url);
  try {
    return await exportRows(store);
  } finally {
    await store.$disconnect();
  }
}

describe('ingest of many files', () => {
  it(
    'that is killed or interrupted is completed by a second run, with nothing lost or doubled',
    async () => {
      const folder = makeArticles();
      const whole = await makeDatabase();
      expect(await ingest([folder], whole)).toMatchObject({
        code: 0,
        out: expect.stringContaining(`${ARTICLE_COUNT} articles read`),
      });
      const expected = await exportOf(whole);
      for (const signal of ['SIGKILL', 'SIGINT'] as const) {
        const { store, url } = await makeStore();
        const { child, ended } = startCommand('ingest', [folder], url);
        await waitForSome(store);
        child.kill(signal);
        const end = await ended;
        expect(end).toMatchObject(
          signal === 'SIGINT' ? { code: 130, out: expect.stringContaining('Stopped after') } : { signal },
        );
        const stored = await store.article.count();
        expect(stored).toBeLessThan(ARTICLE_COUNT);
        expect(await store.claim.count({ where: { evidence: { none: {} } } })).toBe(0);
        expect(await ingest([folder], url)).toMatchObject({
          code: 0,
          out: expect.stringContaining(`${ARTICLE_COUNT - stored} added`),
        });
        expect(await exportRows(store)).toBe(expected);
      }
    },
    TIMEOUT_MS,
  );

  it(
    'that fills the disk says so, keeps what it had stored, and goes on when there is room',
    async () => {
      const folder = makeArticles();
      const { store, url } = await makeStore();
      const end = await startOnFullDisk(1200, 'ingest', [folder], url).ended;
      expect(end.code).toBe(1);
      expect(end.err).toContain('disk is full');
      const stored = await store.article.count();
      expect(stored).toBeLessThan(ARTICLE_COUNT);
      expect(await store.$queryRaw`PRAGMA integrity_check`).toEqual([{ integrity_check: 'ok' }]);
      expect(await ingest([folder], url)).toMatchObject({ code: 0 });
      expect(await store.article.count()).toBe(ARTICLE_COUNT);
    },
    TIMEOUT_MS,
  );
});

describe('ingest, forget and review', () => {
  it(
    'name what is wrong, end with 1 and leave the store as it was',
    async () => {
      const folder = makeTestFolder();
      const { store, url } = await makeStore();
      const before = await exportRows(store);
      const put = (name: string, content: string | Uint8Array) => {
        writeFileSync(join(folder, name), content);
        return join(folder, name);
      };
      const good = put('good.txt', 'Published 9 June 2025\n\nThe US rate is 30%.');
      const bad = [
        put('empty.txt', ''),
        put('binary.txt', new Uint8Array([1, 0, 2, 0, 255])),
        put('large.txt', 'a'.repeat(1_000_001)),
        put('cyrillic.txt', Buffer.from('\xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0', 'latin1')),
        put('dayless.txt', 'The US rate is 30%.'),
      ];
      const refused = await ingest([good, ...bad], url);
      expect(refused.code).toBe(1);
      for (const path of bad) expect(refused.err).toContain(path);
      expect(refused.err).not.toContain(good);
      expect(refused.err).not.toMatch(/\n\s+at /);
      const others: [string, string[], string][] = [
        ['ingest', [join(folder, 'nowhere')], 'is not there'],
        ['ingest', [good, '--sideways'], '--sideways'],
        ['forget', ['nothing'], 'no article nothing'],
        ['review', ['nothing', '--by', 'Ann'], 'no article nothing'],
      ];
      for (const [name, args, words] of others) {
        const end = await startCommand(name, args, url).ended;
        expect(end).toMatchObject({ code: 1, err: expect.stringContaining(words), out: '' });
        expect(end.err).not.toMatch(/\n\s+at /);
      }
      expect(await exportRows(store)).toBe(before);
    },
    TIMEOUT_MS,
  );

  it(
    'answer programs in JSON, write nothing when dry, and forget what was added',
    async () => {
      const folder = makeTestFolder();
      const { store, url } = await makeStore();
      const before = await exportRows(store);
      const path = join(folder, 'a.txt');
      const words = 'US Treasury Secretary Scott Bessent met Chinese Vice Premier He Lifeng in London on Monday.';
      writeFileSync(path, `<script>alert(1)</script>\n\n${words} The US tariff on Chinese goods is 30%.`);
      const dry = await ingest([path, '--published', '2025-06-10', '--dry-run'], url);
      expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('nothing was written') });
      expect(await exportRows(store)).toBe(before);
      const added = await ingest([path, '--published', '2025-06-10', '--json'], url);
      const answer = JSON.parse(added.out);
      expect(answer).toMatchObject({
        articles: [{ file: path, change: 'added', publishedOn: '2025-06-10', format: 'text' }],
        changes: { newRounds: ['london-2025-06'] },
      });
      const [{ id, facts }] = answer.articles;
      expect(facts.length).toBeGreaterThan(0);
      expect((await store.article.findUnique({ where: { id } }))?.text).toContain('<script>alert(1)</script>');
      const forgotten = await startCommand('forget', [id], url).ended;
      expect(forgotten).toMatchObject({ code: 0, out: expect.stringContaining('gone: round london-2025-06') });
      expect((await exportRows(store)).replace(/== StoreState[\s\S]*/, '')).toBe(
        before.replace(/== StoreState[\s\S]*/, ''),
      );
    },
    TIMEOUT_MS,
  );
});
