import type { Article } from '@/lib/domain/fact';
import type { Store } from './client';
import type { ArticleOrigin } from './save-article';

/** An article as it is stored, with where it came from. */
export interface StoredArticle extends Article {
  origin: ArticleOrigin;
}

const PAGE_SIZE = 25;

/** All articles in order of their ids. A page of them is held at a time, so their number costs no memory. */
export async function* listStoredArticles(store: Store): AsyncGenerator<StoredArticle> {
  let after = '';
  for (;;) {
    const page = await store.article.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: PAGE_SIZE,
    });
    for (const row of page) yield toStoredArticle(row);
    const last = page.at(-1);
    if (!last || page.length < PAGE_SIZE) return;
    after = last.id;
  }
}

/** The article of that id, or null. */
export async function getStoredArticle(store: Store, id: string): Promise<StoredArticle | null> {
  const row = await store.article.findUnique({ where: { id } });
  return row && toStoredArticle(row);
}

const toStoredArticle = (row: Article & { origin: string }): StoredArticle => ({
  ...row,
  origin: row.origin === 'seeds' ? 'seeds' : 'ingest',
});
