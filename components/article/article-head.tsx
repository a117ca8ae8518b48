import { articleWords } from '@words/article';
import { evidenceWords } from '@words/evidence';
import type { Article } from '@/lib/domain/fact';
import { articlePath, type LinkContext, timelinePath } from '@/lib/url/links';
import type { SentenceNote } from '@/lib/view/article-marks';
import { toDayWords } from '@/lib/view/date-words';
import { joinSentences } from '@/lib/words/sentences';
import { linkTo } from '../frame/link-to';
import { Phrase } from '../frame/phrase';

interface ArticleHeadProps {
  article: Article;
  notes: readonly SentenceNote[];
  context: LinkContext;
}

/** Number, publisher, day and its ground, headline, and how much was read. */
export function ArticleHead({ article, notes, context }: ArticleHeadProps) {
  const readings = notes.reduce((sum, note) => sum + note.readings.length, 0);
  const howMuch = articleWords.howMuch({ readings, stretches: notes.length });
  return (
    <header>
      <p className="eyebrow">
        {evidenceWords.article(article.id)} · {article.publisher ?? articleWords.noPublisher} ·{' '}
        {toDayWords(article.publishedOn, 'long')}
      </p>
      <h1 className="mt-1 max-w-[24em] text-44 max-sm:text-[2rem]">{article.headline}</h1>
      <p className="mt-3 max-w-[70ch] text-ink-2">
        {joinSentences([howMuch, article.headlineIsOurs ? articleWords.headlineIsOurs : null])}{' '}
        <a className="link no-print" href={timelinePath(context, { source: article.id })}>
          {articleWords.itsEntries}
        </a>
      </p>
      <p className="mt-1.5 max-w-[70ch] text-14 text-ink-3">
        {articleWords.publicationDay(article.publishedGround)}
        {article.url && (
          <>
            {' '}
            <a className="link" href={article.url} rel="external noreferrer">
              {articleWords.originalPage}
            </a>
          </>
        )}
      </p>
    </header>
  );
}

/** What an article's page says on a day before it was published. */
export function NotYetOut({ article }: { article: Article }) {
  const { title, text } = articleWords.notYetOut;
  const toPage = (asOfParam: string | null) => linkTo(articlePath(article.id, { asOfParam }));
  return (
    <>
      <h1 className="text-44">{title(article.id)}</h1>
      <p className="mt-3 max-w-[60ch] text-ink-2">
        <Phrase
          of={text(
            { day: toDayWords(article.publishedOn) },
            { thatDay: toPage(article.publishedOn), today: toPage(null) },
          )}
        />
      </p>
    </>
  );
}
