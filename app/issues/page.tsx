import { issuesPageWords } from '@words/issues-page';
import type { Metadata } from 'next';
import { PageActions } from '@/app/page-actions';
import { PageFrame } from '@/app/page-frame';
import { readLinkContext, toPageMetadata } from '@/app/page-metadata';
import { type RawParams, readViewContext } from '@/app/view-context';
import { IssueRow } from '@/components/issue-page/issue-rows';
import { listIssues } from '@/lib/queries/list-issues';
import { issuesPath, siteCardPath } from '@/lib/url/links';
import { listIssueSummaries } from '@/lib/view/issue-list';
import { toPublishers } from '@/lib/view/publishers';

interface PageProps {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return toPageMetadata({
    title: issuesPageWords.title,
    description: issuesPageWords.description,
    toAddress: (on) => issuesPath(on),
    toCard: (on) => siteCardPath('issues', on),
    context: await readLinkContext(searchParams),
  });
}

export default async function IssuesPage({ searchParams }: PageProps) {
  const context = await readViewContext('/issues', searchParams);
  const { facts, articles } = await listIssues(context.asOf.asOf);
  const [summaries, publishers] = [listIssueSummaries(facts), toPublishers(articles)];
  return (
    <PageFrame context={context} place="issues" title={issuesPageWords.title}>
      <h1 className="text-44">{issuesPageWords.title}</h1>
      <p className="mt-2 max-w-[65ch] text-ink-2">{issuesPageWords.lead}</p>
      <PageActions context={context} title={issuesPageWords.titleToShare} />
      {summaries.length === 0 && <p className="mt-6 text-ink-3">{issuesPageWords.nothing}</p>}
      <ul className="mt-6">
        {summaries.map((summary) => (
          <IssueRow key={summary.topic} summary={summary} publishers={publishers} context={context} />
        ))}
      </ul>
    </PageFrame>
  );
}
