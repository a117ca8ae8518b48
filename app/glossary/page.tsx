import { glossaryPageWords } from '@words/glossary-page';
import type { Metadata } from 'next';
import { GlossaryList } from '@/components/glossary/glossary-list';
import { openDatabase } from '@/lib/queries/database';
import { getOverview } from '@/lib/queries/get-overview';
import { glossaryPath, siteCardPath } from '@/lib/url/links';
import { toGlossary } from '@/lib/view/glossary';
import { PageActions } from '../page-actions';
import { PageFrame } from '../page-frame';
import { readLinkContext, toPageMetadata } from '../page-metadata';
import { type RawParams, readViewContext } from '../view-context';

interface PageProps {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return toPageMetadata({
    title: glossaryPageWords.title,
    description: glossaryPageWords.description,
    toAddress: (on) => glossaryPath(on),
    toCard: (on) => siteCardPath('glossary', on),
    context: await readLinkContext(searchParams),
  });
}

export default async function GlossaryPage({ searchParams }: PageProps) {
  const context = await readViewContext('/glossary', searchParams);
  const { facts, publishers } = await getOverview(await openDatabase(), context.asOf.asOf);
  return (
    <PageFrame context={context} place="glossary" title={glossaryPageWords.title}>
      <h1 className="text-44">{glossaryPageWords.title}</h1>
      <p className="mt-2 max-w-[65ch] text-ink-2">{glossaryPageWords.lead}</p>
      <PageActions context={context} title={glossaryPageWords.titleToShare} />
      <GlossaryList terms={toGlossary(facts)} publishers={publishers} context={context} />
    </PageFrame>
  );
}
