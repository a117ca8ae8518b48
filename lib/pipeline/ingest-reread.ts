import { toIndexOrder } from './ingest-article';
import type { StoredArticle } from './ingest-catalogue';
import { fingerprintArticle, type LoadEffects, loadArticle } from './load-articles';

/**
 * Reads anew the articles that people have added, where the reader has changed since: a load of the seeds does so only for those of
 * the index.
 * @returns the ids of the articles that were read anew
 */
export async function rereadIngested(
  effects: Pick<LoadEffects, 'store' | 'readFacts' | 'readerVersion' | 'log'>,
  articles: AsyncIterable<StoredArticle>,
): Promise<string[]> {
  const loads = await effects.store.listLoads();
  const reread: string[] = [];
  for await (const { origin, ...stored } of articles) {
    if (origin !== 'ingest') continue;
    const article = toIndexOrder(stored);
    const fingerprint = fingerprintArticle(article, effects.readerVersion);
    if (loads.get(`article/${article.id}`) === fingerprint) continue;
    await loadArticle(effects, { article, fingerprint, origin });
    reread.push(article.id);
  }
  return reread;
}
