import { articlePath, type LinkContext, timelinePath } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';

interface ListedArticle {
  id: string;
  headline: string;
  headlineIsOurs: boolean;
  publisher: string | null;
  publishedOn: string;
  claimCount: number;
}

/** The articles of the site, newest first. */
export function ArticleList({ articles, context }: { articles: readonly ListedArticle[]; context: LinkContext }) {
  const haveOurs = articles.some((article) => article.headlineIsOurs);
  return (
    <section aria-labelledby="articles" className="mt-8">
      <h2 id="articles" className="pb-3 text-24">
        Articles
      </h2>
      {articles.length === 0 && <p className="text-14 text-ink-3">None was published by this day.</p>}
      <ul>
        {articles.map((article) => (
          <li
            key={article.id}
            className="grid gap-x-8 gap-y-1 border-t border-rule py-4 md:grid-cols-[9.5rem_minmax(0,1fr)_auto]"
          >
            <p className="text-14 text-ink-2 md:pt-0.5">
              Article {article.id}
              <span className="block max-md:ms-2 max-md:inline">{toDayWords(article.publishedOn)}</span>
            </p>
            <div className="min-w-0">
              <h3 className="text-18">
                <a className="hover:underline" href={articlePath(article.id, context)}>
                  {article.headline}
                </a>
              </h3>
              <p className="text-14 text-ink-3">{article.publisher ?? 'Publisher not named in the text'}</p>
            </div>
            <p className="text-14 md:text-end">
              <a className="link" href={timelinePath(context, { source: article.id })}>
                {article.claimCount} {article.claimCount === 1 ? 'fact' : 'facts'}
                <span className="sr-only"> of article {article.id} on the timeline</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
      {haveOurs && (
        <p className="border-t border-rule pt-3 text-12 text-ink-3">
          Headlines are ours where a text came without one.
        </p>
      )}
    </section>
  );
}
