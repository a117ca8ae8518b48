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

const TITLE = 'Glossary';

interface PageProps {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return toPageMetadata({
    title: TITLE,
    description: 'What the words of tariffs, truces and export controls mean, with the law that each comes from.',
    toAddress: (on) => glossaryPath(on),
    toCard: (on) => siteCardPath('glossary', on),
    context: await readLinkContext(searchParams),
  });
}

export default async function GlossaryPage({ searchParams }: PageProps) {
  const context = await readViewContext('/glossary', searchParams);
  const { facts, publishers } = await getOverview(await openDatabase(), context.asOf.asOf);
  return (
    <PageFrame context={context} place="glossary" title={TITLE}>
      <h1 className="text-44">{TITLE}</h1>
      <p className="mt-2 max-w-[65ch] text-ink-2">
        In our own words; the acts themselves are the law. Under a term stand the newest acts of the record that name
        it.
      </p>
      <PageActions context={context} title="Glossary of the US–China trade talks" />
      <GlossaryList terms={toGlossary(facts)} publishers={publishers} context={context} />
    </PageFrame>
  );
}
