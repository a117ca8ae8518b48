import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageFrame, readOrigin } from '@/app/page-frame';
import { type RawParams, readViewContext } from '@/app/view-context';
import { DelegateBody } from '@/components/delegate/delegate-body';
import { DelegateHead } from '@/components/delegate/delegate-head';
import { toShareChoices } from '@/components/share/share-choices';
import { getDelegate } from '@/lib/queries/get-delegate';
import { delegatePath } from '@/lib/url/links';
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
  const [{ view, context }, origin] = [await readDelegate(props), await readOrigin()];
  const { slug, name, nativeName } = view.delegate;
  const title = nativeName ? `${name} ${nativeName}` : name;
  const description = toDelegateDescription(view);
  return {
    title,
    description,
    alternates: { canonical: origin + delegatePath(slug, { asOfParam: null }) },
    openGraph: {
      title,
      description,
      type: 'profile',
      siteName: 'Truceline',
      url: origin + delegatePath(slug, context),
    },
    twitter: { card: 'summary', title, description },
  };
}

export default async function DelegatePage(props: PageProps) {
  const { view, ...shared } = await readDelegate(props);
  const { path, params, asOf } = shared.context;
  const choices = toShareChoices({ origin: await readOrigin(), path, params, day: asOf.asOf });
  return (
    <PageFrame context={shared.context} place="delegates" title={view.delegate.name}>
      <DelegateHead view={view} choices={choices} {...shared} />
      <DelegateBody view={view} {...shared} />
    </PageFrame>
  );
}
