import { roundsPageWords } from '@words/rounds-page';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JsonLdScript } from '@/app/json-ld';
import { PageActions } from '@/app/page-actions';
import { PageFrame, readOrigin } from '@/app/page-frame';
import { toPageMetadata } from '@/app/page-metadata';
import { type RawParams, readViewContext, type ViewContext } from '@/app/view-context';
import { IgnoredNote } from '@/components/filters/result-line';
import { RoundBody } from '@/components/round/round-body';
import { RoundHead, RoundNeighbours } from '@/components/round/round-head';
import { toRoundEvent } from '@/lib/formats/json-ld/round-event';
import { getRound } from '@/lib/queries/get-round';
import { articlePath, comparePath, roundCardPath, roundPath } from '@/lib/url/links';
import { parseSaid } from '@/lib/url/said';
import { toPublishers } from '@/lib/view/publishers';
import { toComparedRound } from '@/lib/view/round-choice';
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
  const { view, context } = await readRound(props);
  const { round } = view.summary;
  return toPageMetadata({
    title: `${view.summary.name}: ${toRoundHeading(view.summary)}`,
    description: toRoundDescription(view.facts),
    toAddress: (on) => roundPath(round, on),
    toCard: (on) => roundCardPath(round, on),
    context,
    type: 'article',
  });
}

export default async function RoundPage(props: PageProps) {
  const { facts, articles, view, context } = await readRound(props);
  const { side, ignored } = parseSaid(context.params.said);
  const { asOf } = context.asOf;
  const title = toRoundHeading(view.summary);
  const other = toComparedRound(view.compared, view.previous, view.next);
  const origin = await readOrigin();
  const { round } = view.summary;
  const event = toRoundEvent({
    view,
    articles,
    url: origin + roundPath(round, { asOfParam: null }),
    image: origin + roundCardPath(round, context),
    toArticleUrl: (id) => origin + articlePath(id, { asOfParam: null }),
  });
  const shared = { view, asOf, publishers: toPublishers(articles), context };
  return (
    <PageFrame context={context} place="rounds" title={title}>
      <RoundHead {...shared}>
        <PageActions context={context} title={title} label={roundsPageWords.share}>
          {other && (
            <a className="button" href={comparePath(context, other.round, round)}>
              {roundsPageWords.compareWith(other.place)}
            </a>
          )}
          <RoundNeighbours view={view} context={context} />
        </PageActions>
      </RoundHead>
      <IgnoredNote ignored={ignored} />
      <JsonLdScript thing={event} />
      <RoundBody {...shared} facts={facts} articles={articles} side={side} />
    </PageFrame>
  );
}
