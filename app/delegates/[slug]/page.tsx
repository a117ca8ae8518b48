import { delegatesWords } from '@words/delegates';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageActions } from '@/app/page-actions';
import { PageFrame } from '@/app/page-frame';
import { toPageMetadata } from '@/app/page-metadata';
import { type RawParams, readViewContext } from '@/app/view-context';
import { DelegateBody } from '@/components/delegate/delegate-body';
import { DelegateHead } from '@/components/delegate/delegate-head';
import { PrintSources } from '@/components/print-sources/print-sources';
import { getDelegate } from '@/lib/queries/get-delegate';
import { delegateCardPath, delegatePath, timelinePath } from '@/lib/url/links';
import { toDelegateDescription, toDelegateView } from '@/lib/view/delegate-page';
import { toPublishers } from '@/lib/view/publishers';

interface PageProps {
  params: Promise<{ slug: string }>;
  searchParams: Promise<RawParams>;
}

/** The delegate; the not-found page when no source known by the day names one of that slug. */
async function readDelegate({ params, searchParams }: PageProps) {
  const { slug } = await params;
  const context = await readViewContext(`/delegates/${encodeURIComponent(slug)}`, searchParams);
  const known = await getDelegate(slug, context.asOf.asOf);
  const view = known && toDelegateView(known.facts, slug);
  if (!known || !view) notFound();
  return { view, context, publishers: toPublishers(known.articles) };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { view, context } = await readDelegate(props);
  const { slug, name, nativeName } = view.delegate;
  return toPageMetadata({
    title: nativeName ? `${name} ${nativeName}` : name,
    description: toDelegateDescription(view),
    toAddress: (on) => delegatePath(slug, on),
    toCard: (on) => delegateCardPath(slug, on),
    context,
    type: 'profile',
  });
}

export default async function DelegatePage(props: PageProps) {
  const { view, ...shared } = await readDelegate(props);
  const { name, slug } = view.delegate;
  return (
    <PageFrame context={shared.context} place="delegates" title={name}>
      <DelegateHead view={view} {...shared}>
        <PageActions context={shared.context} title={delegatesWords.one.titleToShare(name)}>
          <a className="button" href={timelinePath(shared.context, { delegate: slug })}>
            {delegatesWords.one.onTimeline}
          </a>
        </PageActions>
      </DelegateHead>
      <DelegateBody view={view} {...shared} />
      <PrintSources facts={[...view.delegate.facts, ...view.statements]} />
    </PageFrame>
  );
}
