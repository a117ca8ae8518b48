/**
 * The tariff chart as shapes, without React: the same numbers place the server's SVG and the interactive chart.
 *
 * Across, places are fractions of the plot (0 left, 1 right), so that one drawing fits every width and its words never
 * shrink; down, they are pixels. Two variants exist: `wide`, and `narrow` for boxes too narrow for its words.
 */
import { datesWords } from '@words/dates';
import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { addDays, type CivilDay, daysBetween } from '@/lib/domain/civil-date';
import { toEndLabels, toPeakLabels, toRoundMarks, toWindowLabel } from './chart-labels';
import type { ChartModel, ChartSeries, ChartStep } from './chart-model';
import {
  type Band,
  type ChartGeometry,
  type ChartScales,
  type ChartVariant,
  PATH_WIDTH,
  type SeriesShape,
  VARIANT_SIZES,
  type WindowShape,
} from './chart-shapes';
import { toStackBlocks } from './chart-stack';
import { toDayTicks } from './chart-ticks';

const MIN_TOP_PERCENT = 20;
const RATE_TICK_COUNT = 3;

/** The earlier of two days. */
const toEarlier = (a: CivilDay, b: CivilDay): CivilDay => [a, b].sort()[0] ?? a;

const clamp = (fraction: number) => Math.min(1, Math.max(0, fraction));
const isDrawn = (band: Band) => band.width > 0;

/** The steps of a series as stretches of days: each ends where the next begins, the last at the day after `end`. */
function toStretches(steps: readonly ChartStep[], end: CivilDay) {
  return steps
    .filter((step) => step.from <= end)
    .map((step, index, known) => ({ step, until: known[index + 1]?.from ?? addDays(end, 1) }));
}

function toBand(id: string, words: string, from: number, to: number): Band {
  return { id, x: clamp(from), width: clamp(to) - clamp(from), words };
}

type PathPoint = { x: number; y: number } | null;

/** Points of the line: a vague change leaves a gap the width of its days, a missing number a gap of its whole stretch. */
function toPoints(stretches: ReturnType<typeof toStretches>, { toX, toY }: ChartScales): PathPoint[] {
  return stretches.flatMap(({ step, until }, index): PathPoint[] => {
    if (step.ratePercent === null) return [null];
    const y = toY(step.ratePercent);
    const isVague = step.from !== step.to;
    const start = toX(isVague ? addDays(step.to, 1) : step.from);
    const isLast = index === stretches.length - 1;
    const stop = toX(isLast ? addDays(until, -1) : until);
    const previous = stretches[index - 1]?.step;
    const breaks = isVague || previous?.ratePercent === null;
    return [...(breaks ? [null] : []), { x: start, y }, { x: Math.max(start, stop), y }];
  });
}

function toPath(points: readonly PathPoint[]): string {
  const draw = line<PathPoint>()
    .defined((point) => point !== null)
    .x((point) => (point?.x ?? 0) * PATH_WIDTH)
    .y((point) => point?.y ?? 0)
    .curve(curveStepAfter)
    .digits(2);
  return draw(points) ?? '';
}

function toSeriesShape(series: ChartSeries, end: CivilDay, scales: ChartScales): SeriesShape {
  const stretches = toStretches(series.steps, end);
  const { toX } = scales;
  return {
    party: series.party,
    path: toPath(toPoints(stretches, scales)),
    missing: stretches
      .filter(({ step }) => step.ratePercent === null)
      .map(({ step, until }) => toBand(step.id, step.rateWords, toX(step.from), toX(until)))
      .filter(isDrawn),
    vague: stretches
      .filter(({ step }) => step.from !== step.to)
      .map(({ step }) =>
        toBand(step.id, datesWords.withoutDay(step.rateWords), toX(step.from), toX(addDays(step.to, 1))),
      )
      .filter(isDrawn),
  };
}

/** The largest rate on show, also of a step that began before the range and still held in it. */
function findTopPercent({ series, range }: ChartModel, end: CivilDay): number {
  const shown = series.flatMap(({ steps }) => toStretches(steps, end).filter(({ until }) => until > range.from));
  return Math.max(MIN_TOP_PERCENT, ...shown.map(({ step }) => step.ratePercent ?? 0));
}

function toWindows({ windows }: ChartModel, scales: ChartScales): WindowShape[] {
  return windows
    .map((window) => ({ ...toBand(window.id, window.label, scales.toX(window.from), scales.toX(window.to)) }))
    .filter(isDrawn)
    .map((band) => ({ ...band, label: toWindowLabel(band, scales.size) }));
}

/** The shapes of the chart in one variant. */
export function toChartGeometry(model: ChartModel, variant: ChartVariant): ChartGeometry {
  const size = VARIANT_SIZES[variant];
  const { range } = model;
  const end = toEarlier(model.asOf, range.to);
  const lengthDays = Math.max(1, daysBetween(range.from, range.to));
  const rate = scaleLinear([0, findTopPercent(model, end)], [size.height, 0]).nice(RATE_TICK_COUNT);
  const scales: ChartScales = { toX: (day) => daysBetween(range.from, day) / lengthDays, toY: rate, size };
  const visible = { ...model, windows: model.windows.map((one) => ({ ...one, to: toEarlier(one.to, end) })) };
  const rounds = model.rounds.filter(({ day }) => day >= range.from && day <= end);
  const rateTicks = rate.ticks(RATE_TICK_COUNT);
  return {
    variant,
    size,
    maxPercent: rate.domain()[1] ?? MIN_TOP_PERCENT,
    dayTicks: toDayTicks(range, size.maxDayTicks).map(({ day, label }) => ({ x: scales.toX(day), label })),
    rateTicks: rateTicks.map((value, index) => ({
      y: rate(value),
      label: index === rateTicks.length - 1 ? `${value}%` : String(value),
    })),
    windows: toWindows(visible, scales),
    stack: model.stack && { party: model.stack.party, blocks: toStackBlocks(model.stack, end, scales) },
    series: model.series.map((series) => toSeriesShape(series, end, scales)),
    rounds: toRoundMarks(rounds, scales),
    peaks: toPeakLabels(model, end, scales),
    ends: toEndLabels(model, end, scales),
    endX: clamp(scales.toX(end)),
  };
}
