import { sourcesWords } from '@words/sources';
import type { Metadata } from 'next';
import { PageActions } from '@/app/page-actions';
import { PageFrame } from '@/app/page-frame';
import { readLinkContext, toPageMetadata } from '@/app/page-metadata';
import { type RawParams, readViewContext } from '@/app/view-context';
import { ArticleList } from '@/components/article/article-list';
import { DocumentList } from '@/components/article/document-list';
import { RecordList } from '@/components/article/record-list';
import { listTimeline } from '@/lib/queries/list-timeline';
import { siteCardPath, sourcesPath } from '@/lib/url/links';
import { listRecordRows } from '@/lib/view/record-rows';
import { groupByPublisher, listDocuments } from '@/lib/view/source-list';

interface PageProps {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return toPageMetadata({
    title: sourcesWords.title,
    description: sourcesWords.description,
    toAddress: (on) => sourcesPath(on),
    toCard: (on) => siteCardPath('sources', on),
    context: await readLinkContext(searchParams),
  });
}

export default async function SourcesPage({ searchParams }: PageProps) {
  const context = await readViewContext('/sources', searchParams);
  const { facts, articles } = await listTimeline(context.asOf.asOf);
  const documents = listDocuments(facts);
  return (
    <PageFrame context={context} place="sources" title={sourcesWords.title}>
      <h1 className="text-44">{sourcesWords.title}</h1>
      <p className="mt-2 max-w-[65ch] text-ink-2">{sourcesWords.lead}</p>
      <PageActions context={context} title={sourcesWords.titleToShare} />
      <ArticleList articles={articles} context={context} />
      <RecordList rows={listRecordRows(facts)} context={{ asOfParam: context.asOfParam }} />
      <DocumentList groups={groupByPublisher(documents)} count={documents.length} />
    </PageFrame>
  );
}
