import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toArticleFiles } from '@/lib/cli/article-files';
import { finishKeeping, keepArticle } from '@/lib/cli/ingest-keep';
import { loadArticles } from '@/lib/pipeline/load-articles';
import type { PipelineStore } from '@/lib/pipeline/store-port';
import { makeTestFolder } from '../support/prepared-database';
import { KEPT_ARTICLE } from './killed-keep.article';

const CHILD = 'tests/integration/killed-keep.child.ts';
const SEEDS = 'seeds/articles';

/** Each step of keeping an article: intent, text, index, then the intent goes. */
const STEPS = [1, 2, 3, 4];

function makeSeeds(): string {
  const folder = makeTestFolder();
  for (const name of readdirSync(SEEDS)) copyFileSync(join(SEEDS, name), join(folder, name));
  return folder;
}

const readFolder = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

function keepAndDie(folder: string, step: number) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', CHILD, folder, `${step}`], { encoding: 'utf8' });
  return { signal: run.signal, said: run.stdout + run.stderr };
}

/** Ids of the articles that a load finds in the folder. */
async function loadIds(folder: string): Promise<string[]> {
  const store: PipelineStore = {
    listLoads: async () => new Map(),
    listSeedArticles: async () => [],
    saveArticle: async () => {},
    deleteArticle: async () => {},
    listRecordDigests: async () => new Map(),
    saveRecord: async () => {},
  };
  const effects = {
    files: toArticleFiles(folder),
    store,
    readFacts: async () => [],
    readerVersion: 'one',
    log: () => {},
  };
  return (await loadArticles(effects)).loaded;
}

describe('an article that is being kept when the process is killed', () => {
  const whole = () => {
    const folder = makeSeeds();
    keepArticle(folder, KEPT_ARTICLE);
    return readFolder(folder);
  };

  it.each(STEPS)(
    'before step %i is there whole or not at all after the next load, and whole after a rerun',
    async (step) => {
      const folder = makeSeeds();
      const before = readFolder(folder);
      expect(keepAndDie(folder, step)).toEqual({ signal: 'SIGKILL', said: '' });
      finishKeeping(folder);
      const isKept = step > 1;
      expect((await loadIds(folder)).includes(KEPT_ARTICLE.id)).toBe(isKept);
      const visible = Object.entries(readFolder(folder)).filter(([name]) => !name.startsWith('.'));
      expect(Object.fromEntries(visible)).toEqual(isKept ? whole() : before);
      keepArticle(folder, KEPT_ARTICLE);
      expect(readFolder(folder)).toEqual(whole());
    },
  );

  it('has no further step', () => {
    const folder = makeSeeds();
    expect(keepAndDie(folder, STEPS.length + 1)).toEqual({ signal: null, said: 'done\n' });
    expect(readFolder(folder)).toEqual(whole());
  });
});
