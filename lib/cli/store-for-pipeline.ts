import type { PipelineStore } from '@/lib/pipeline/store-port';
import type { Store } from '@/lib/store/client';
import { listLoads } from '@/lib/store/loads';
import { deleteArticle, saveArticle } from '@/lib/store/save-article';
import { listRecordDigests, saveRecord } from '@/lib/store/save-record';

/** The store as the pipeline asks for it. */
export function toPipelineStore(store: Store): PipelineStore {
  return {
    listLoads: () => listLoads(store),
    listSeedArticles: async () => {
      const articles = await store.article.findMany({ where: { origin: 'seeds' }, select: { id: true } });
      return articles.map((article) => article.id);
    },
    saveArticle: (load, rules) => saveArticle(store, load, rules),
    deleteArticle: (id, rules) => deleteArticle(store, id, rules),
    listRecordDigests: () => listRecordDigests(store),
    saveRecord: (load) => saveRecord(store, load),
  };
}
