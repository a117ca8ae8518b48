import type { Metadata } from 'next';
import { PageFrame, readOrigin } from '@/app/page-frame';
import { type RawParams, readViewContext } from '@/app/view-context';
import { RoundList } from '@/components/round/round-list';
import { listRounds } from '@/lib/queries/list-rounds';
import { roundsPath } from '@/lib/url/links';
import { toPublishers } from '@/lib/view/publishers';
import { listRoundSummaries } from '@/lib/view/round-list';

const TITLE = 'Rounds';

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: TITLE,
    description:
      'The rounds of the US–China trade talks with dates, places and both delegations, each with its sources.',
    alternates: { canonical: `${await readOrigin()}${roundsPath({ asOfParam: null })}` },
  };
}

export default async function RoundsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const context = await readViewContext('/rounds', searchParams);
  const { facts, articles } = await listRounds(context.asOf.asOf);
  const shared = { facts, asOf: context.asOf.asOf, publishers: toPublishers(articles), context };
  const summaries = listRoundSummaries(facts).toReversed();
  return (
    <PageFrame context={context} place="rounds" title={TITLE}>
      <h1 className="text-44">{TITLE}</h1>
      <p className="mt-2 max-w-[65ch] text-ink-2">
        Delegations facing each other, newest first. Working meetings, calls and summits stand apart from the rounds of
        talks.
      </p>
      <RoundList title="Talks" rounds={summaries.filter((one) => one.format === 'talks')} {...shared} />
      <RoundList
        title="Working meetings, calls and summits"
        rounds={summaries.filter((one) => one.format !== 'talks')}
        {...shared}
      />
    </PageFrame>
  );
}
