import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageFrame, readOrigin } from '@/app/page-frame';
import { type RawParams, readViewContext, type ViewContext } from '@/app/view-context';
import { IgnoredNote } from '@/components/filters/result-line';
import { RoundBody } from '@/components/round/round-body';
import { RoundHead } from '@/components/round/round-head';
import { toShareChoices } from '@/components/share/share-choices';
import { getRound } from '@/lib/queries/get-round';
import { roundCardPath, roundPath } from '@/lib/url/links';
import { parseSaid } from '@/lib/url/said';
import { toPublishers } from '@/lib/view/publishers';
import { toRoundHeading } from '@/lib/view/round-list';
import { toRoundView } from '@/lib/view/round-page';
import { toRoundDescription } from '@/lib/view/round-words';

interface PageProps {
  params: Promise<{ round: string }>;
  searchParams: Promise<RawParams>;
}

/** The round with what surrounds it; the not-found page when nothing known by the day speaks of it. */
async function readRound({ params, searchParams }: PageProps) {
  const { round } = await params;
  const context: ViewContext = await readViewContext(`/rounds/${encodeURIComponent(round)}`, searchParams);
  const known = await getRound(round, context.asOf.asOf);
  const view = known && toRoundView(known.facts, round);
  if (!known || !view) notFound();
  return { ...known, view, context };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const [{ view, context }, origin] = [await readRound(props), await readOrigin()];
  const { round } = view.summary;
  const title = `${view.summary.name}: ${toRoundHeading(view.summary)}`;
  const description = toRoundDescription(view.facts);
  const images = [{ url: origin + roundCardPath(round, context), width: 1200, height: 630, alt: description }];
  return {
    title,
    description,
    alternates: { canonical: origin + roundPath(round, { asOfParam: null }) },
    openGraph: {
      title,
      description,
      type: 'article',
      siteName: 'Truceline',
      url: origin + roundPath(round, context),
      images,
    },
    twitter: { card: 'summary_large_image', title, description, images },
  };
}

export default async function RoundPage(props: PageProps) {
  const { facts, articles, view, context } = await readRound(props);
  const { side, ignored } = parseSaid(context.params.said);
  const { path, params, asOf } = context;
  const title = toRoundHeading(view.summary);
  const choices = toShareChoices({ origin: await readOrigin(), path, params, day: asOf.asOf });
  const shared = { view, asOf: asOf.asOf, publishers: toPublishers(articles), context };
  return (
    <PageFrame context={context} place="rounds" title={title}>
      <RoundHead {...shared} choices={choices} />
      <IgnoredNote ignored={ignored} />
      <RoundBody {...shared} facts={facts} articles={articles} side={side} />
    </PageFrame>
  );
}
