import { issuesPageWords } from '@words/issues-page';
import { topicsWords } from '@words/topics';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageActions } from '@/app/page-actions';
import { PageFrame } from '@/app/page-frame';
import { toPageMetadata } from '@/app/page-metadata';
import { type RawParams, readViewContext } from '@/app/view-context';
import { IssueBody } from '@/components/issue-page/issue-body';
import { PrintSources } from '@/components/print-sources/print-sources';
import { listIssues } from '@/lib/queries/list-issues';
import { issueCardPath, issuePath, timelinePath } from '@/lib/url/links';
import { parseIssueTopic } from '@/lib/view/issue-list';
import { toIssueDescription, toIssueView } from '@/lib/view/issue-page';
import { toPublishers } from '@/lib/view/publishers';

interface PageProps {
  params: Promise<{ topic: string }>;
  searchParams: Promise<RawParams>;
}

/** The issue; the not-found page when it is none of ours, or nothing known by the day is about it. */
async function readIssue({ params, searchParams }: PageProps) {
  const topic = parseIssueTopic((await params).topic);
  if (!topic) notFound();
  const context = await readViewContext(issuePath(topic, { asOfParam: null }), searchParams);
  const { facts, articles } = await listIssues(context.asOf.asOf);
  const view = toIssueView(facts, topic);
  if (!view) notFound();
  return { topic, view, context, publishers: toPublishers(articles) };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { topic, view, context } = await readIssue(props);
  return toPageMetadata({
    title: topicsWords.label[topic],
    description: toIssueDescription(view),
    toAddress: (on) => issuePath(topic, on),
    toCard: (on) => issueCardPath(topic, on),
    context,
    type: 'article',
  });
}

export default async function IssuePage(props: PageProps) {
  const { topic, view, context, publishers } = await readIssue(props);
  return (
    <PageFrame context={context} place="issues" title={topicsWords.label[topic]}>
      <p className="eyebrow">{issuesPageWords.one.eyebrow}</p>
      <h1 className="mt-1 text-44 max-sm:text-[2.25rem]">{topicsWords.label[topic]}</h1>
      <p className="mt-3 max-w-[62ch] text-ink-2">{toIssueDescription(view)}</p>
      <PageActions context={context} title={issuesPageWords.one.titleToShare(topicsWords.label[topic])}>
        <a className="button" href={timelinePath(context, { issue: topic.replaceAll('_', '-') })}>
          {issuesPageWords.one.onTimeline}
        </a>
      </PageActions>
      <IssueBody view={view} publishers={publishers} context={context} />
      <PrintSources facts={view.summary.facts} />
    </PageFrame>
  );
}
