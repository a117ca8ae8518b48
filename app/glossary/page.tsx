import type { Metadata } from 'next';
import { GlossaryList } from '@/components/glossary/glossary-list';
import { openDatabase } from '@/lib/queries/database';
import { getOverview } from '@/lib/queries/get-overview';
import { glossaryPath } from '@/lib/url/links';
import { toGlossary } from '@/lib/view/glossary';
import { PageFrame, readOrigin } from '../page-frame';
import { type RawParams, readViewContext } from '../view-context';

const TITLE = 'Glossary';

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: TITLE,
    description: 'What the words of tariffs, truces and export controls mean, with the law that each comes from.',
    alternates: { canonical: `${await readOrigin()}${glossaryPath({ asOfParam: null })}` },
  };
}

export default async function GlossaryPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const context = await readViewContext('/glossary', searchParams);
  const { facts, publishers } = await getOverview(await openDatabase(), context.asOf.asOf);
  return (
    <PageFrame context={context} place={null} title={TITLE}>
      <h1 className="text-44">{TITLE}</h1>
      <p className="mt-2 max-w-[65ch] text-ink-2">
        In our own words; the acts themselves are the law. Under a term stand the newest acts of the record that name
        it.
      </p>
      <GlossaryList terms={toGlossary(facts)} publishers={publishers} context={context} />
    </PageFrame>
  );
}
