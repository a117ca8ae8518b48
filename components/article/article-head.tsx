import type { Article } from '@/lib/domain/fact';
import { articlePath, type LinkContext, timelinePath } from '@/lib/url/links';
import type { SentenceNote } from '@/lib/view/article-marks';
import { toDayWords } from '@/lib/view/date-words';

interface ArticleHeadProps {
  article: Article;
  notes: readonly SentenceNote[];
  context: LinkContext;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** Number, publisher, day and its ground, headline, and how much was read. */
export function ArticleHead({ article, notes, context }: ArticleHeadProps) {
  const factCount = notes.reduce((sum, note) => sum + note.readings.length, 0);
  return (
    <header>
      <p className="eyebrow">
        Article {article.id} · {article.publisher ?? 'publisher not named'} · {toDayWords(article.publishedOn, 'long')}
      </p>
      <h1 className="mt-1 max-w-[24em] text-44 max-sm:text-[2rem]">{article.headline}</h1>
      <p className="mt-3 max-w-[70ch] text-ink-2">
        {count(factCount, 'reading', 'readings')} from {count(notes.length, 'marked stretch', 'marked stretches')} of
        text. {article.headlineIsOurs && 'The headline is ours; the text came without one. '}
        <a className="link no-print" href={timelinePath(context, { source: article.id })}>
          Its entries on the timeline
        </a>
      </p>
      <p className="mt-1.5 max-w-[70ch] text-14 text-ink-3">
        Publication day: {article.publishedGround}
        {article.url && (
          <>
            {' '}
            <a className="link" href={article.url} rel="external noreferrer">
              Original page
            </a>
          </>
        )}
      </p>
    </header>
  );
}

/** What an article's page says on a day before it was published. */
export function NotYetOut({ article }: { article: Article }) {
  return (
    <>
      <h1 className="text-44">Article {article.id} was not out yet</h1>
      <p className="mt-3 max-w-[60ch] text-ink-2">
        It was published on {toDayWords(article.publishedOn)}, after the day that this page speaks of.{' '}
        <a className="link" href={articlePath(article.id, { asOfParam: article.publishedOn })}>
          Read it as of that day
        </a>
        , or{' '}
        <a className="link" href={articlePath(article.id, { asOfParam: null })}>
          as of today
        </a>
        .
      </p>
    </>
  );
}
