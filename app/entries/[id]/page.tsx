import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { PageActions } from '@/app/page-actions';
import { PageFrame } from '@/app/page-frame';
import { toPageMetadata } from '@/app/page-metadata';
import { type RawParams, readViewContext } from '@/app/view-context';
import { EntryBody } from '@/components/entry/entry-body';
import { EntryHead } from '@/components/entry/entry-head';
import { getEntry } from '@/lib/queries/get-entry';
import { entryCardPath, entryPath } from '@/lib/url/links';
import { toEntryDescription, toEntryView } from '@/lib/view/entry-page';
import { toPublishers } from '@/lib/view/publishers';

interface PageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<RawParams>;
}

/** The fact; from a former address or a claim's id on to the fact's own, and not found when nothing known by the day had the name. */
async function readEntry({ params, searchParams }: PageProps) {
  const name = decodeURIComponent((await params).id);
  const context = await readViewContext(`/entries/${encodeURIComponent(name)}`, searchParams);
  const known = await getEntry(name, context.asOf.asOf);
  if (!known) notFound();
  if (known.fact.id !== name) permanentRedirect(entryPath(known.fact.id, context));
  return { view: toEntryView(known), context, publishers: toPublishers(known.articles) };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { view, context } = await readEntry(props);
  const { id } = view.fact;
  return toPageMetadata({
    title: view.title,
    description: toEntryDescription(view),
    toAddress: (on) => entryPath(id, on),
    toCard: (on) => entryCardPath(id, on),
    context,
    type: 'article',
  });
}

export default async function EntryPage(props: PageProps) {
  const { view, ...shared } = await readEntry(props);
  return (
    <PageFrame context={shared.context} place="timeline" title={view.title}>
      <EntryHead view={view} {...shared}>
        <PageActions context={shared.context} title={view.title} />
      </EntryHead>
      <EntryBody view={view} {...shared} />
    </PageFrame>
  );
}
