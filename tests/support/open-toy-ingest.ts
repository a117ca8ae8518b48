import { toPipelineStore } from '@/lib/cli/store-for-pipeline';
import type { Article } from '@/lib/domain/fact';
import { type Ingest, type IngestFile, openIngest } from '@/lib/pipeline/ingest';
import type { GivenDetails } from '@/lib/pipeline/ingest-article';
import type { Store } from '@/lib/store/client';
import { getStoredArticle, listStoredArticles } from '@/lib/store/list-articles';
import { readToy } from './read-toy';

interface Settings {
  given?: Partial<GivenDetails>;
  keep?: (article: Article) => Promise<void>;
  isDryRun?: boolean;
  readerVersion?: string;
}

const NOTHING_GIVEN: GivenDetails = { publishedOn: null, title: null, publisher: null, url: null };

/** An ingest into `store` with the toy reader. */
export function openToyIngest(
  store: Store,
  { given, keep, isDryRun = false, readerVersion = 'one' }: Settings = {},
): Promise<Ingest> {
  const ingestStore = {
    ...toPipelineStore(store),
    listArticles: () => listStoredArticles(store),
    getArticle: (id: string) => getStoredArticle(store, id),
  };
  const effects = { store: ingestStore, readFacts: readToy, readerVersion, keep: keep ?? null, isDryRun };
  return openIngest(effects, { ...NOTHING_GIVEN, publishedOn: '2025-06-09', ...given });
}

export const toFile = (name: string, text: string): IngestFile => ({ name, read: async () => Buffer.from(text) });
