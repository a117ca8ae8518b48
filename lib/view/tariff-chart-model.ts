/** From facts to the tariff chart: its model, its heading, and the sentence that says what it shows. */
import { rateHistoryWords } from '@words/rate-history';
import { roundNamesWords } from '@words/round-names';
import { sourcePillsWords } from '@words/source-pills';
import { type CivilDay, toDateSpan, toRangeText } from '@/lib/domain/civil-date';
import type { AnyFact, Claim } from '@/lib/domain/fact';
import { joinSentences } from '@/lib/words/sentences';
import type { ChartModel, ChartRange, ChartRound, ChartSeries, ChartStep, ChartWindow } from './chart-model';
import { toDateWords } from './date-words';
import { toEvidenceMark } from './evidence-marks';
import { toPercentWords } from './rate-words';
import { listRoundSummaries } from './round-list';
import { type TariffSeries, toChartSeries, toPointWords } from './tariff-series';
import type { TariffPoint } from './tariff-series-point';

export interface ChartInput {
  facts: readonly AnyFact[];
  series: readonly TariffSeries[];
  windows: ChartWindow[];
  range: ChartRange;
  asOf: CivilDay;
}

/** "3 articles, 2 documents": who stands behind a step, for the readout. */
function toSourceWords(claims: readonly Claim[]): string {
  const mark = toEvidenceMark(claims);
  return mark ? sourcePillsWords.inText(mark.strong, mark.rest) : sourcePillsWords.none;
}

/**
 * Before its first step a series that is known step by step stands at nothing added: that is what the headline rate counts.
 * A series from articles alone has no such beginning.
 */
function toOpeningStep(party: string, firstDay: CivilDay): ChartStep {
  return {
    id: `opening-${party}`,
    from: firstDay,
    to: firstDay,
    ratePercent: 0,
    rateWords: toPercentWords(0),
    instrument: null,
    sourceWords: rateHistoryWords.nothingAddedYet,
  };
}

function withOpening(drawn: ChartSeries, source: TariffSeries | undefined, firstDay: CivilDay): ChartSeries {
  const [first] = drawn.steps;
  if (source?.basis !== 'steps' || !first || first.from <= firstDay) return drawn;
  return { ...drawn, steps: [toOpeningStep(drawn.party, firstDay), ...drawn.steps] };
}

/** Rounds of talks that had begun, numbered as the sources number them, else in order. */
function toRounds(facts: readonly AnyFact[], asOf: CivilDay): ChartRound[] {
  const talks = listRoundSummaries(facts).filter(({ format, fact }) => format === 'talks' && fact);
  return talks.flatMap(({ round, date, place, fact }, index) => {
    if (!round || !date) return [];
    const day = toDateSpan(date).from;
    if (day > asOf) return [];
    const label = roundNamesWords.heading(place, toDateWords(date));
    return [{ key: round, number: fact?.value.ordinal ?? index + 1, day, label }];
  });
}

/** The first day of all that the chart can show: undated rates of articles lie after it. */
const CHART_FIRST_DAY: CivilDay = '2025-01-20';

export function toTariffChartModel({ facts, series, windows, range, asOf }: ChartInput): ChartModel {
  const drawn = toChartSeries(series, CHART_FIRST_DAY, toSourceWords);
  return {
    series: drawn.map((one) =>
      withOpening(
        one,
        series.find(({ party }) => party === one.party),
        CHART_FIRST_DAY,
      ),
    ),
    windows,
    rounds: toRounds(facts, asOf),
    range,
    asOf,
    stack: null,
  };
}

function toFallWords({ downFrom, current }: TariffSeries): string | null {
  if (!current) return null;
  return downFrom ? rateHistoryWords.fall(toPointWords(downFrom), toPointWords(current)) : toPointWords(current);
}

/** "145% to 12.5%, and 125% to 10%". */
export function toChartHeading(series: readonly TariffSeries[]): string {
  return rateHistoryWords.heading(series.map(toFallWords).filter((words) => words !== null));
}

function toDatedRate(point: TariffPoint) {
  const { from, to } = point;
  return { rate: toPointWords(point), date: from && to && toDateWords(toRangeText(from, to)) };
}

function toSeriesSentence({ party, peak, current }: TariffSeries): string {
  const { notStated, stands, fell } = rateHistoryWords.sentence;
  if (!current || !peak) return notStated(party);
  if (peak === current) return stands(party, toDatedRate(current));
  return fell(party, { peak: toDatedRate(peak), current: toDatedRate(current) });
}

/** The chart in a sentence per side, for those who do not see it. */
export function toChartSummary(series: readonly TariffSeries[]): string {
  return joinSentences(series.map(toSeriesSentence));
}
