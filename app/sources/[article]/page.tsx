import { articleWords } from '@words/article';
import { evidenceWords } from '@words/evidence';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JsonLdScript } from '@/app/json-ld';
import { PageActions } from '@/app/page-actions';
import { PageFrame, readOrigin } from '@/app/page-frame';
import { toPageMetadata } from '@/app/page-metadata';
import { type RawParams, readViewContext } from '@/app/view-context';
import { ArticleHead, NotYetOut } from '@/components/article/article-head';
import { ArticleReader } from '@/components/article/article-reader';
import type { Article } from '@/lib/domain/fact';
import { toReadArticle } from '@/lib/formats/json-ld/news-article';
import { getArticlePage } from '@/lib/queries/get-article-page';
import { articleCardPath, articlePath, siteCardPath } from '@/lib/url/links';
import { toMarkedParagraphs, toSentenceNotes } from '@/lib/view/article-marks';
import { toDayWords } from '@/lib/view/date-words';
import { listDocuments } from '@/lib/view/source-list';

interface PageProps {
  params: Promise<{ article: string }>;
  searchParams: Promise<RawParams>;
}

/** The article by its id; the not-found page when there is none. */
async function readArticle({ params, searchParams }: PageProps) {
  const { article: id } = await params;
  const context = await readViewContext(`/sources/${encodeURIComponent(id)}`, searchParams);
  const page = await getArticlePage(id, context.asOf.asOf);
  if (!page) notFound();
  const title = page.isOut ? page.article.headline : evidenceWords.article(page.article.id);
  return { ...page, context, title };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { article, isOut, title, context } = await readArticle(props);
  const { id, publisher, publishedOn } = article;
  return toPageMetadata({
    title,
    description: isOut
      ? articleWords.description({ id, publisher, day: toDayWords(publishedOn) })
      : articleWords.notYetOut.description(id),
    toAddress: (on) => articlePath(id, on),
    toCard: (on) => (isOut ? articleCardPath(id, on) : siteCardPath('sources', on)),
    context,
    type: 'article',
  });
}

/** Only what a copied sentence needs: the text itself must not travel twice. */
const toHeadline = ({ id, headline, publisher, publishedOn }: Article) => ({ id, headline, publisher, publishedOn });

export default async function ArticlePage(props: PageProps) {
  const { article, facts, isOut, context, title } = await readArticle(props);
  const pageUrl = (await readOrigin()) + articlePath(article.id, { asOfParam: null });
  const notes = isOut ? toSentenceNotes(facts, article.id) : [];
  return (
    <PageFrame context={context} place="sources" title={title}>
      {isOut ? (
        <article>
          <ArticleHead article={article} notes={notes} context={context} />
          <PageActions context={context} title={articleWords.titleToShare({ id: article.id, headline: title })} />
          <JsonLdScript thing={toReadArticle(article, pageUrl, listDocuments(facts))} />
          <ArticleReader
            paragraphs={toMarkedParagraphs(article.text, notes)}
            notes={notes}
            article={toHeadline(article)}
          />
        </article>
      ) : (
        <NotYetOut article={article} />
      )}
    </PageFrame>
  );
}
