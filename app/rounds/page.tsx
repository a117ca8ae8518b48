import { roundsPageWords } from '@words/rounds-page';
import type { Metadata } from 'next';
import { PageActions } from '@/app/page-actions';
import { PageFrame } from '@/app/page-frame';
import { readLinkContext, toPageMetadata } from '@/app/page-metadata';
import { type RawParams, readViewContext } from '@/app/view-context';
import { RoundList } from '@/components/round/round-list';
import { listRounds } from '@/lib/queries/list-rounds';
import { comparePath, roundsPath, siteCardPath } from '@/lib/url/links';
import { toPublishers } from '@/lib/view/publishers';
import { listRoundSummaries } from '@/lib/view/round-list';

interface PageProps {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return toPageMetadata({
    title: roundsPageWords.title,
    description: roundsPageWords.description,
    toAddress: roundsPath,
    toCard: (on) => siteCardPath('rounds', on),
    context: await readLinkContext(searchParams),
  });
}

export default async function RoundsPage({ searchParams }: PageProps) {
  const context = await readViewContext('/rounds', searchParams);
  const { facts, articles } = await listRounds(context.asOf.asOf);
  const shared = { facts, asOf: context.asOf.asOf, publishers: toPublishers(articles), context };
  const summaries = listRoundSummaries(facts).toReversed();
  return (
    <PageFrame context={context} place="rounds" title={roundsPageWords.title}>
      <h1 className="text-44">{roundsPageWords.title}</h1>
      <p className="mt-2 max-w-[65ch] text-ink-2">{roundsPageWords.lead}</p>
      <PageActions context={context} title={roundsPageWords.titleToShare}>
        <a className="button" href={comparePath(context)}>
          {roundsPageWords.compare}
        </a>
      </PageActions>
      <RoundList
        id="talks"
        title={roundsPageWords.talks}
        rounds={summaries.filter((one) => one.format === 'talks')}
        {...shared}
      />
      <RoundList
        id="working-meetings-calls-and-summits"
        title={roundsPageWords.otherMeetings}
        rounds={summaries.filter((one) => one.format !== 'talks')}
        {...shared}
      />
    </PageFrame>
  );
}
