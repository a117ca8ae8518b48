import { rereadIngested } from '@/lib/pipeline/ingest-reread';
import { type LoadOutcome, loadArticles, type ReadFacts } from '@/lib/pipeline/load-articles';
import { planRecordLoad } from '@/lib/pipeline/load-record';
import { createStore, enableConcurrentReads, writeBackLog } from '@/lib/store/client';
import { listStoredArticles } from '@/lib/store/list-articles';
import { toArticleFiles } from './article-files';
import { fingerprintReader } from './fingerprint';
import { finishKeeping } from './ingest-keep';
import { loadCorrections, readCorrections } from './load-corrections';
import { readRecordFiles } from './record-files';
import { toPipelineStore } from './store-for-pipeline';

const ARTICLES = 'seeds/articles';
const RECORD = 'seeds/record';

/** The reader is only fetched when there is something to read: a start with nothing new is the faster for it. */
export const readFacts: ReadFacts = async ({ id, text, publishedOn }) => {
  const { extractArticle } = await import('@/lib/pipeline/extract-article');
  return extractArticle({ source: id, text, publishedOn }).facts;
};

/**
 * Loads the seeds into the store at `url`: all is read and checked before anything is written.
 * @returns a line that says what changed
 * @throws LoadRefusedError, RecordError, StoreUnavailableError, EvidenceMismatchError: the store is then as it was
 */
export async function loadSeeds(url: string, log: (line: string) => void): Promise<string> {
  const client = createStore(url);
  try {
    await enableConcurrentReads(client, url);
    const corrections = readCorrections();
    for (const id of finishKeeping(ARTICLES))
      log(`article ${id}: its files are complete, which a stopped run had left halfway`);
    const effects = { store: toPipelineStore(client), readerVersion: fingerprintReader(), log };
    const saveRecord = await planRecordLoad({ ...effects, files: await readRecordFiles(RECORD) });
    const outcome = await loadArticles({ ...effects, files: toArticleFiles(ARTICLES), readFacts });
    await rereadIngested({ ...effects, readFacts }, listStoredArticles(client));
    await saveRecord?.();
    await loadCorrections(client, corrections, log);
    await writeBackLog(client, url);
    return toSummary(outcome, saveRecord !== null);
  } finally {
    await client.$disconnect();
  }
}

function toSummary({ loaded, unchanged, removed }: LoadOutcome, isRecordLoaded: boolean): string {
  const articles = `articles: ${loaded.length} loaded, ${unchanged.length} unchanged, ${removed.length} taken out`;
  return `${articles}; record: ${isRecordLoaded ? 'loaded' : 'unchanged'}`;
}
