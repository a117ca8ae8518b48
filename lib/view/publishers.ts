/** Publisher by article id, null where the text names none: what source chips say beside a sentence. */
export function toPublishers(
  articles: readonly { id: string; publisher: string | null }[],
): Record<string, string | null> {
  return Object.fromEntries(articles.map((article) => [article.id, article.publisher]));
}
