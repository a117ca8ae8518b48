/**
 * A load in a process of its own, for the test beside it to kill. Loads the articles of a folder into a store, and at one of
 * them stops for good inside its transaction, after its old rows are gone, and says "stopped".
 */
import { toArticleFiles } from '@/lib/cli/article-files';
import { toPipelineStore } from '@/lib/cli/store-for-pipeline';
import { loadArticles } from '@/lib/pipeline/load-articles';
import type { PipelineStore } from '@/lib/pipeline/store-port';
import { createStore } from '@/lib/store/client';
import { readPercents } from '../support/read-percents';

const [url = '', folder = '', readerVersion = '', stopAt = ''] = process.argv.slice(2);

/** Blocks the whole process, event loop and all, in the middle of whatever it does. */
function stopForGood(): never {
  process.stdout.write('stopped\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  throw new Error('unreachable');
}

function stoppingAt(store: PipelineStore, articleId: string): PipelineStore {
  return {
    ...store,
    saveArticle: (load, rules) => {
      const identifyFacts = load.article.id === articleId ? stopForGood : rules.identifyFacts;
      return store.saveArticle(load, { ...rules, identifyFacts });
    },
  };
}

await loadArticles({
  files: toArticleFiles(folder),
  store: stoppingAt(toPipelineStore(createStore(url)), stopAt),
  readFacts: readPercents,
  readerVersion,
  log: () => {},
});
