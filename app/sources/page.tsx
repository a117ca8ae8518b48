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

const TITLE = 'Sources';

interface PageProps {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return toPageMetadata({
    title: TITLE,
    description:
      'The articles read sentence by sentence, and the documents cited, that every number on this site comes from.',
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
    <PageFrame context={context} place="sources" title={TITLE}>
      <h1 className="text-44">{TITLE}</h1>
      <p className="mt-2 max-w-[65ch] text-ink-2">
        Articles are read sentence by sentence: open one to see what was read from it. Documents are cited by their
        address and open on their own sites.
      </p>
      <PageActions context={context} title="Sources on the US–China trade talks" />
      <ArticleList articles={articles} context={context} />
      <RecordList rows={listRecordRows(facts)} context={{ asOfParam: context.asOfParam }} />
      <DocumentList groups={groupByPublisher(documents)} count={documents.length} />
    </PageFrame>
  );
}
