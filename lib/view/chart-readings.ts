/** What the interactive chart says under the pointer: the step each side is in, on each day that something changes. */
import { datesWords } from '@words/dates';
import { addDays, type CivilDay, type DateText, lastDayOfMonth, monthOf, toRangeText } from '@/lib/domain/civil-date';
import type { Party } from '@/lib/domain/vocabulary';
import type { ChartModel, ChartSeries, ChartStep } from './chart-model';
import { toDateWords } from './date-words';

interface ReadingLine {
  party: Party;
  rateWords: string;
  /** "since 10 Apr 2025", with no more precision than the sources give. */
  sinceWords: string;
  instrument: string | null;
  sourceWords: string;
}

/** From `day` until the next reading's, this holds. */
export interface ChartReading {
  day: CivilDay;
  lines: ReadingLine[];
}

/** A row for the drawing library: days as milliseconds UTC, a rate per side, null where none is known. */
export interface ChartRow {
  ms: number;
  US: number | null;
  China: number | null;
}

const toMs = (day: CivilDay): number => Date.parse(`${day}T00:00:00Z`);

/** The step a series is in on a day. */
function findStep({ steps }: ChartSeries, day: CivilDay): ChartStep | undefined {
  return steps.findLast((step) => step.from <= day);
}

function toEnd({ asOf, range }: ChartModel): CivilDay {
  return asOf < range.to ? asOf : range.to;
}

/** Days in the range, its first included, on which a step of either side begins. */
function listStepDays(model: ChartModel): CivilDay[] {
  const begins = model.series.flatMap(({ steps }) => steps.map((step) => step.from));
  const days = begins.filter((day) => day > model.range.from && day <= toEnd(model));
  return [...new Set([model.range.from, ...days])].sort();
}

/** When a step came, as a date of its own precision: a whole month is that month. */
function toChangeDate({ from, to }: Pick<ChartStep, 'from' | 'to'>): DateText {
  const month = monthOf(from);
  if (from === `${month}-01` && to === lastDayOfMonth(month)) return month;
  return toRangeText(from, to);
}

function toLine(series: ChartSeries, day: CivilDay): ReadingLine[] {
  const step = findStep(series, day);
  if (!step) return [];
  const { rateWords, instrument, sourceWords } = step;
  const sinceWords = datesWords.since(toDateWords(toChangeDate(step)));
  return [{ party: series.party, rateWords, sinceWords, instrument, sourceWords }];
}

/** One reading per day on which something changes, ascending. */
export function toChartReadings(model: ChartModel): ChartReading[] {
  return listStepDays(model).map((day) => ({ day, lines: model.series.flatMap((series) => toLine(series, day)) }));
}

/** The rate drawn for a day: none while no number is known, or while it is not known whether the change has come. */
function toDrawnRate(series: ChartSeries | undefined, day: CivilDay): number | null {
  const step = series && findStep(series, day);
  if (!step || (step.from !== step.to && day <= step.to)) return null;
  return step.ratePercent;
}

/**
 * The lines as one forward-filled array. Each day of change has two rows, before and after, so that a line that stops
 * for want of a number is drawn up to that day.
 */
export function toChartRows(model: ChartModel): ChartRow[] {
  const end = toEnd(model);
  const settled = model.series.flatMap(({ steps }) => steps.map((step) => addDays(step.to, 1)));
  const vagueEnds = settled.filter((day) => day > model.range.from && day <= end);
  const days = [...new Set([...listStepDays(model), ...vagueEnds, end])].sort();
  const [us, china] = (['US', 'China'] as const).map((party) => model.series.find((one) => one.party === party));
  const toRow = (at: CivilDay, of: CivilDay): ChartRow => ({
    ms: toMs(at),
    US: toDrawnRate(us, of),
    China: toDrawnRate(china, of),
  });
  return days.flatMap((day) => [...(day === model.range.from ? [] : [toRow(day, addDays(day, -1))]), toRow(day, day)]);
}
