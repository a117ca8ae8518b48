import { loadArticles, type ReadFacts } from '@/lib/pipeline/load-articles';
import { createStore, enableConcurrentReads } from '@/lib/store/client';
import { toArticleFiles } from './article-files';
import { fingerprintReader } from './fingerprint';
import { toPipelineStore } from './store-for-pipeline';

const ARTICLES = 'seeds/articles';

/** The reader is only fetched when there is something to read: a start with nothing new is the faster for it. */
const readFacts: ReadFacts = async ({ id, text, publishedOn }) => {
  const { extractArticle } = await import('@/lib/pipeline/extract-article');
  return extractArticle({ source: id, text, publishedOn }).facts;
};

/**
 * Loads the seeds into the store at `url`.
 * @returns a line that says what changed
 * @throws LoadRefusedError, StoreUnavailableError, EvidenceMismatchError: the store is then as it was
 */
export async function loadSeeds(url: string, log: (line: string) => void): Promise<string> {
  const store = createStore(url);
  try {
    await enableConcurrentReads(store, url);
    const outcome = await loadArticles({
      files: toArticleFiles(ARTICLES),
      store: toPipelineStore(store),
      readFacts,
      readerVersion: fingerprintReader(),
      log,
    });
    const { loaded, unchanged, removed } = outcome;
    return `articles: ${loaded.length} loaded, ${unchanged.length} unchanged, ${removed.length} taken out`;
  } finally {
    await store.$disconnect();
  }
}
