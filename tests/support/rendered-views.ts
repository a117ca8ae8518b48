/** All that the pages of a day show, as text: the views of every page, without the sources behind them. */
import type { CivilDay } from '@/lib/domain/civil-date';
import type { AnyFact } from '@/lib/domain/fact';
import type { Database } from '@/lib/queries/database';
import { listDisagreements } from '@/lib/queries/list-disagreements';
import { listArticles } from '@/lib/queries/load-articles';
import { toChartSection } from '@/lib/view/chart-section';
import { toClockView } from '@/lib/view/clock-words';
import { toDisagreementViews } from '@/lib/view/disagreements';
import { toDisputeMarks } from '@/lib/view/dispute-marks';
import { toGlossary } from '@/lib/view/glossary';
import { toLatestRound } from '@/lib/view/latest-round';
import { toRareEarthExcerpt, toSupplyShare } from '@/lib/view/rare-earth-excerpt';
import { toLedgerRows } from '@/lib/view/rare-earth-ledger';
import { toLedgerFigures } from '@/lib/view/rare-earth-ledger-figures';
import { toRareEarthDeadlines, toRareEarthStatus } from '@/lib/view/rare-earth-status';
import { toRateCells } from '@/lib/view/rate-cells';
import { toRateReasons, toStepLines } from '@/lib/view/rate-reasons';
import { listRecordRows } from '@/lib/view/record-rows';
import { listNeighbours, toRoundChoice } from '@/lib/view/round-choice';
import { toRoundComparison } from '@/lib/view/round-comparison';
import { listRoundSummaries, toRoundHeading, toStatusWords } from '@/lib/view/round-list';
import { toRoundView } from '@/lib/view/round-page';
import { toRoundDescription } from '@/lib/view/round-words';
import { toSiteCard } from '@/lib/view/site-cards';
import { groupByPublisher, listDocuments } from '@/lib/view/source-list';
import { listStepRows, listThreats } from '@/lib/view/tariff-steps';
import { toEntryMonths, toTimelineEntries } from '@/lib/view/timeline-entries';
import { toTruceClock } from '@/lib/view/truce-clock';
import { toTrucePage } from '@/lib/view/truce-page';

/** Sources are checked claim by claim; the glossary's own words are the same on every day. */
const LEFT_OUT = new Set(['claims', 'review', 'named', 'term', 'inFull', 'meaning', 'law']);
export const toViewText = (view: unknown): string =>
  JSON.stringify(view, (key, value: unknown) => (LEFT_OUT.has(key) ? undefined : value)) ?? '';

function toRoundTexts(facts: readonly AnyFact[], asOf: CivilDay): unknown[] {
  return listRoundSummaries(facts).map((summary) => {
    const view = summary.round ? toRoundView(facts, summary.round) : null;
    return [
      summary,
      toStatusWords(summary, asOf),
      toRoundHeading(summary),
      view,
      view && toRoundDescription(view.facts),
    ];
  });
}

/** Every two rounds that can be put side by side: the talks that followed each other. */
function toComparisonTexts(facts: readonly AnyFact[], asOf: CivilDay): unknown[] {
  const { offered } = toRoundChoice(facts, {});
  const pairs = listNeighbours(offered, asOf);
  return [offered, ...pairs.map((pair) => toRoundComparison(facts, pair, asOf))];
}

function listCardTexts(facts: readonly AnyFact[], articleCount: number, disagreementCount: number, asOf: CivilDay) {
  const known = { facts, articleCount, disagreementCount, asOf };
  return (['overview', 'timeline', 'rounds', 'delegates', 'issues', 'rare-earths', 'sources'] as const).map((name) =>
    toSiteCard(name, known),
  );
}

/** The text of each page by its name. */
export async function renderViews(database: Database, asOf: CivilDay): Promise<Map<string, string>> {
  const { disagreements, facts } = await listDisagreements(database, asOf);
  const articles = await listArticles(database, asOf);
  const chart = toChartSection(facts, asOf, undefined);
  const ledger = toLedgerRows(facts, asOf);
  const views: Record<string, unknown> = {
    overview: [
      toClockView(toTruceClock(facts, asOf), facts),
      chart,
      toRateCells(facts, chart.series),
      toLatestRound(facts, asOf),
      toRareEarthExcerpt(facts, asOf),
      toSupplyShare(facts),
    ],
    timeline: toEntryMonths(toTimelineEntries(facts), 'newest'),
    rounds: toRoundTexts(facts, asOf),
    comparisons: toComparisonTexts(facts, asOf),
    cards: listCardTexts(facts, articles.length, disagreements.length, asOf),
    tariffs: [
      toRateReasons(facts, asOf, asOf),
      toStepLines(listStepRows(facts, asOf)),
      toStepLines(listThreats(facts, asOf)),
    ],
    truce: toTrucePage(facts, asOf),
    rareEarths: [ledger, toRareEarthStatus(ledger, asOf), toRareEarthDeadlines(ledger, asOf), toLedgerFigures(facts)],
    disagreements: [toDisagreementViews(disagreements), [...toDisputeMarks(disagreements, facts).values()]],
    glossary: toGlossary(facts),
    sources: [articles, groupByPublisher(listDocuments(facts)), listRecordRows(facts)],
  };
  return new Map(Object.entries(views).map(([page, view]) => [page, toViewText(view)]));
}
