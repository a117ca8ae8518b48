import { overviewPageWords } from '@words/overview-page';
import { siteWords } from '@words/site';
import type { Metadata } from 'next';
import { DisagreementExcerpt } from '@/components/disagreement/disagreement-excerpt';
import { ClockAndRates } from '@/components/overview/clock-and-rates';
import { FollowCard } from '@/components/overview/follow-card';
import { LatestEntries } from '@/components/overview/latest-entries';
import { LatestRoundSection } from '@/components/overview/latest-round-section';
import { RareEarthSection, SupplyShareCard } from '@/components/overview/rare-earth-section';
import { PrintSources } from '@/components/print-sources/print-sources';
import { ChartFigure } from '@/components/tariff-chart/chart-figure';
import { openDatabase } from '@/lib/queries/database';
import { getOverview } from '@/lib/queries/get-overview';
import { listDisagreements } from '@/lib/queries/list-disagreements';
import { overviewPath, siteCardPath } from '@/lib/url/links';
import { toChartSection } from '@/lib/view/chart-section';
import { toClockView } from '@/lib/view/clock-words';
import { findMostContested, toDisagreementViews } from '@/lib/view/disagreements';
import { toLatestRound } from '@/lib/view/latest-round';
import { toRareEarthExcerpt, toSupplyShare } from '@/lib/view/rare-earth-excerpt';
import { toRateCells } from '@/lib/view/rate-cells';
import { toTimelineEntries } from '@/lib/view/timeline-entries';
import { toTruceClock } from '@/lib/view/truce-clock';
import { PageActions } from './page-actions';
import { PageFrame, readOrigin } from './page-frame';
import { readLinkContext, toPageMetadata } from './page-metadata';
import { type RawParams, readViewContext } from './view-context';

const LATEST_COUNT = 5;
const SECTION = 'mt-10 border-t border-rule pt-7';

interface PageProps {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return toPageMetadata({
    title: siteWords.title,
    description: siteWords.description,
    toAddress: overviewPath,
    toCard: (on) => siteCardPath('overview', on),
    context: await readLinkContext(searchParams),
    isWholeTitle: true,
  });
}

export default async function OverviewPage({ searchParams }: PageProps) {
  const context = await readViewContext('/', searchParams);
  const { asOf } = context.asOf;
  const database = await openDatabase();
  const { facts, publishers } = await getOverview(database, asOf);
  const { disagreements } = await listDisagreements(database, asOf);
  const disagreement = findMostContested(toDisagreementViews(disagreements));
  const shared = { publishers, context };
  const origin = await readOrigin();
  const chart = toChartSection(facts, asOf, context.params.range);
  const latest = toLatestRound(facts, asOf);
  const ledger = toRareEarthExcerpt(facts, asOf);
  const share = toSupplyShare(facts);
  const entries = toTimelineEntries(facts).filter((entry) => entry.date && entry.firstDay <= asOf);
  return (
    <PageFrame context={context} place="overview" title={overviewPageWords.titleInMasthead}>
      <h1 className="sr-only">{overviewPageWords.heading}</h1>
      <ClockAndRates
        clock={toClockView(toTruceClock(facts, asOf), facts)}
        cells={toRateCells(facts, chart.series)}
        {...shared}
      />
      <div className={SECTION}>
        <ChartFigure section={chart} path={context.path} params={context.params} origin={origin} {...shared} />
      </div>
      {(latest || disagreement) && (
        <div className={`${SECTION} grid gap-x-10 gap-y-8 lg:grid-cols-2`}>
          {latest && <LatestRoundSection latest={latest} {...shared} />}
          {disagreement && <DisagreementExcerpt view={disagreement} total={disagreements.length} {...shared} />}
        </div>
      )}
      <div className={`${SECTION} grid gap-x-10 gap-y-8 md:grid-cols-[8fr_5fr]`}>
        {ledger.length > 0 && <RareEarthSection lines={ledger} {...shared} />}
        <div className="grid content-start gap-5">
          {share && <SupplyShareCard share={share} {...shared} />}
          {context.asOfParam === null && <FollowCard />}
        </div>
      </div>
      {entries.length > 0 && (
        <div className={SECTION}>
          <LatestEntries entries={entries.slice(0, LATEST_COUNT)} {...shared} />
        </div>
      )}
      <PageActions context={context} title={overviewPageWords.titleToShare} />
      <PrintSources facts={facts.filter(({ kind }) => kind === 'tariff_step' || kind === 'truce_window')} />
    </PageFrame>
  );
}
