import type { CivilDay } from '@/lib/domain/civil-date';
import type { AnyFact, Article } from '@/lib/domain/fact';
import { openDatabase } from './database';
import { getArticle } from './load-articles';
import { listFacts } from './load-facts';

export interface ArticlePage {
  article: Article;
  /** Facts that the article is a source of, as they stood on the day; empty before it was published. */
  facts: AnyFact[];
  /** Whether the article was out by that day. A page before it shows neither text nor headline. */
  isOut: boolean;
}

/**
 * An article with the facts read from it; null when there is none of that id.
 * @throws StoreUnavailableError
 */
export async function getArticlePage(id: string, asOf: CivilDay): Promise<ArticlePage | null> {
  const database = await openDatabase();
  const article = await getArticle(database, id);
  if (!article) return null;
  const facts = await listFacts(database, { asOf, sourceId: id });
  return { article, facts, isOut: article.publishedOn <= asOf };
}
