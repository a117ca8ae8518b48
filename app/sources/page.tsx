import type { Metadata } from 'next';
import { PageFrame, readOrigin } from '@/app/page-frame';
import { type RawParams, readViewContext } from '@/app/view-context';
import { ArticleList } from '@/components/article/article-list';
import { DocumentList } from '@/components/article/document-list';
import { RecordList } from '@/components/article/record-list';
import { listTimeline } from '@/lib/queries/list-timeline';
import { sourcesPath } from '@/lib/url/links';
import { listRecordRows } from '@/lib/view/record-rows';
import { groupByPublisher, listDocuments } from '@/lib/view/source-list';

const TITLE = 'Sources';

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: TITLE,
    description:
      'The articles read sentence by sentence, and the documents cited, that every number on this site comes from.',
    alternates: { canonical: `${await readOrigin()}${sourcesPath({ asOfParam: null })}` },
  };
}

export default async function SourcesPage({ searchParams }: { searchParams: Promise<RawParams> }) {
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
      <ArticleList articles={articles} context={context} />
      <RecordList rows={listRecordRows(facts)} context={{ asOfParam: context.asOfParam }} />
      <DocumentList groups={groupByPublisher(documents)} count={documents.length} />
    </PageFrame>
  );
}
