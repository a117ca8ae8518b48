import { delegatesWords } from '@words/delegates';
import type { Metadata } from 'next';
import { PageActions } from '@/app/page-actions';
import { PageFrame } from '@/app/page-frame';
import { readLinkContext, toPageMetadata } from '@/app/page-metadata';
import { type RawParams, readViewContext } from '@/app/view-context';
import { DelegateSides } from '@/components/delegate/delegate-sides';
import { listDelegates as queryDelegates } from '@/lib/queries/list-delegates';
import { delegatesPath, siteCardPath } from '@/lib/url/links';
import { groupDelegates, listDelegates } from '@/lib/view/delegate-list';
import { toPublishers } from '@/lib/view/publishers';

interface PageProps {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return toPageMetadata({
    title: delegatesWords.title,
    description: delegatesWords.description,
    toAddress: (on) => delegatesPath(on),
    toCard: (on) => siteCardPath('delegates', on),
    context: await readLinkContext(searchParams),
  });
}

export default async function DelegatesPage({ searchParams }: PageProps) {
  const context = await readViewContext('/delegates', searchParams);
  const { facts, articles } = await queryDelegates(context.asOf.asOf);
  return (
    <PageFrame context={context} place="delegates" title={delegatesWords.title}>
      <h1 className="text-44">{delegatesWords.title}</h1>
      <p className="mt-2 max-w-[65ch] text-ink-2">{delegatesWords.lead}</p>
      <PageActions context={context} title={delegatesWords.titleToShare} />
      <DelegateSides
        sides={groupDelegates(listDelegates(facts))}
        publishers={toPublishers(articles)}
        context={context}
      />
    </PageFrame>
  );
}
