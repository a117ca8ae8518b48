/** Everything the tariff chart's section needs, from facts, the as-of day and the range asked for. */
import { rateHistoryWords } from '@words/rate-history';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { AnyFact } from '@/lib/domain/fact';
import type { ChartModel, ChartWindow } from './chart-model';
import { parseRangeKey, type RangeChoice, toRangeChoices } from './chart-ranges';
import { type PointRow, toPointRows } from './rate-cells';
import { toChartHeading, toChartSummary, toTariffChartModel } from './tariff-chart-model';
import { type TariffSeries, toTariffSeries } from './tariff-series';
import { toWindowName } from './truce-names';
import { toTruceWindows } from './truce-windows';

export interface ChartSection {
  heading: string;
  summary: string;
  model: ChartModel;
  choices: RangeChoice[];
  /** One of the choices. */
  current: RangeChoice;
  rows: PointRow[];
  series: TariffSeries[];
}

/** "Geneva truce · 90 days": the window's name and length. */
function toChartWindows(facts: readonly AnyFact[]): ChartWindow[] {
  return toTruceWindows(facts).map(({ recordId, title, lengthDays, startsOn, endsOn }) => ({
    id: recordId,
    label: rateHistoryWords.window(toWindowName(title), lengthDays),
    from: startsOn,
    to: endsOn,
  }));
}

/** @param rangeText the range as the address has it */
export function toChartSection(facts: readonly AnyFact[], asOf: CivilDay, rangeText: string | undefined): ChartSection {
  const series = toTariffSeries(facts, asOf);
  const windows = toChartWindows(facts);
  const choices = toRangeChoices(windows, asOf);
  const asked = parseRangeKey(rangeText);
  const current = choices.find(({ key }) => key === asked) ?? choices[0];
  return {
    heading: toChartHeading(series),
    summary: toChartSummary(series),
    model: toTariffChartModel({ facts, series, windows, range: current.range, asOf }),
    choices,
    current,
    rows: toPointRows(series),
    series,
  };
}
