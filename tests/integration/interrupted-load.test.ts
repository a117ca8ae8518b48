import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { toArticleFiles } from '@/lib/cli/article-files';
import { toPipelineStore } from '@/lib/cli/store-for-pipeline';
import { type LoadOutcome, loadArticles } from '@/lib/pipeline/load-articles';
import type { Store } from '@/lib/store/client';
import { exportStore } from '../support/export-store';
import { makeStore } from '../support/prepared-database';
import { readPercents } from '../support/read-percents';

const CHILD = 'tests/integration/interrupted-load.child.ts';
const FOLDER = 'seeds/articles';
const TIMEOUT_MS = 180_000;

function load(store: Store, readerVersion: string): Promise<LoadOutcome> {
  const files = toArticleFiles(FOLDER);
  return loadArticles({ files, store: toPipelineStore(store), readFacts: readPercents, readerVersion, log: () => {} });
}

/** Starts a load that stops inside the transaction of `articleId`, waits for that, and kills it there. */
async function killLoadAt(articleId: string, url: string, readerVersion: string): Promise<void> {
  const args = ['--import', 'tsx', CHILD, url, FOLDER, readerVersion, articleId];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const ended = once(child, 'exit');
  expect(await firstLine(child)).toBe('stopped');
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
}

async function firstLine(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    if (said.includes('\n')) break;
  }
  return said.split('\n')[0] ?? '';
}

/** The same articles read under another version differ in the fingerprints of their loads alone. */
async function exportContent(store: Store): Promise<string> {
  const sections = (await exportStore(store)).split('== ');
  return sections.filter((section) => !/^(Load|StoreState)\n/.test(section)).join('== ');
}

it(
  'a load killed in the middle of an article leaves what was there before, and a rerun completes it',
  async () => {
    const [{ store, url }, reference] = [await makeStore(), await makeStore()];
    await load(store, 'v1');
    const before = await exportContent(store);
    await load(reference.store, 'v2');

    // The reader has changed, so every article is read anew; the process dies while the old rows of 002 are gone.
    await killLoadAt('002', url, 'v2');
    expect(await exportContent(store)).toBe(before);

    expect(await load(store, 'v2')).toEqual({ loaded: ['002', '003', '004'], unchanged: ['000', '001'], removed: [] });
    expect(await exportStore(store)).toBe(await exportStore(reference.store));
  },
  TIMEOUT_MS,
);
