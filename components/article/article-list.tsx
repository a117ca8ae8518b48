import { evidenceWords } from '@words/evidence';
import { sourcesWords } from '@words/sources';
import { articlePath, type LinkContext, timelinePath } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';
import { Phrase } from '../frame/phrase';
import { readOut } from '../frame/read-out';

const { title, nothing, noPublisher, facts, someHeadlinesAreOurs } = sourcesWords.articles;

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
        {title}
      </h2>
      {articles.length === 0 && <p className="text-14 text-ink-3">{nothing}</p>}
      <ul>
        {articles.map((article) => (
          <li
            key={article.id}
            className="grid gap-x-8 gap-y-1 border-t border-rule py-4 md:grid-cols-[9.5rem_minmax(0,1fr)_auto]"
          >
            <p className="text-14 text-ink-2 md:pt-0.5">
              {evidenceWords.article(article.id)}
              <span className="block max-md:ms-2 max-md:inline">{toDayWords(article.publishedOn)}</span>
            </p>
            <div className="min-w-0">
              <h3 className="text-18">
                <a className="hover:underline" href={articlePath(article.id, context)}>
                  {article.headline}
                </a>
              </h3>
              <p className="text-14 text-ink-3">{article.publisher ?? noPublisher}</p>
            </div>
            <p className="text-14 md:text-end">
              <a className="link" href={timelinePath(context, { source: article.id })}>
                <Phrase of={facts({ count: article.claimCount, id: article.id }, { hidden: readOut })} />
              </a>
            </p>
          </li>
        ))}
      </ul>
      {haveOurs && <p className="border-t border-rule pt-3 text-12 text-ink-3">{someHeadlinesAreOurs}</p>}
    </section>
  );
}
