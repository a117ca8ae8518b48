import type { Metadata } from 'next';
import { PageFrame, readOrigin } from '@/app/page-frame';
import { type RawParams, readViewContext } from '@/app/view-context';
import { DelegateSides } from '@/components/delegate/delegate-sides';
import { listDelegates as queryDelegates } from '@/lib/queries/list-delegates';
import { delegatesPath } from '@/lib/url/links';
import { groupDelegates, listDelegates } from '@/lib/view/delegate-list';
import { toPublishers } from '@/lib/view/publishers';

const TITLE = 'Delegates';

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: TITLE,
    description:
      'Who sat at the table of the US–China trade talks, on each side: names in both scripts, roles, rounds attended and missed, each with its sources.',
    alternates: { canonical: `${await readOrigin()}${delegatesPath({ asOfParam: null })}` },
  };
}

export default async function DelegatesPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const context = await readViewContext('/delegates', searchParams);
  const { facts, articles } = await queryDelegates(context.asOf.asOf);
  return (
    <PageFrame context={context} place="delegates" title={TITLE}>
      <h1 className="text-44">{TITLE}</h1>
      <p className="mt-2 max-w-[65ch] text-ink-2">
        Everybody whom a source seats at a round, or says to have been absent; those who sat most often first. Roles are
        as the latest source writes them.
      </p>
      <DelegateSides
        sides={groupDelegates(listDelegates(facts))}
        publishers={toPublishers(articles)}
        context={context}
      />
    </PageFrame>
  );
}
