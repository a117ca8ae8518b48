/** Words inside the tariff chart, placed so that they do not cover one another. */
import { rateHistoryWords } from '@words/rate-history';
import { addDays, type CivilDay } from '@/lib/domain/civil-date';
import type { ChartModel, ChartRound, ChartSeries, ChartStep } from './chart-model';
import type { Band, ChartScales, EndLabel, PeakLabel, RoundMark, VariantSize } from './chart-shapes';
import { toDayWords } from './date-words';

/** Width of a character of the 12 px label face, on average and rounded up. */
const CHARACTER_PX = 6.4;
const LABEL_PADDING_PX = 10;
const LABEL_HEIGHT_PX = 16;
/** Labels after a fall stand among the windows' names, which take the plot's top. */
const BELOW_WINDOW_NAMES_PX = 34;
const ROUND_MARK_PX = 26;
/** Round marks stand at this share of the plot's height, above the low rates they would cover. */
const ROUND_MARK_HEIGHT = 0.6;

const toWidthPx = (text: string) => text.length * CHARACTER_PX + LABEL_PADDING_PX;

/** The window's name where it fits inside the window, its first part where only that does, else null. */
export function toWindowLabel(band: Band, size: VariantSize): string | null {
  const room = band.width * size.fittedWidth;
  const short = band.words.split(' · ')[0] ?? band.words;
  return [band.words, short].find((text) => toWidthPx(text) <= room) ?? null;
}

/** Rounds in a row; one that would touch its neighbour is set higher. */
export function toRoundMarks(rounds: readonly ChartRound[], { toX, size }: ChartScales): RoundMark[] {
  const marks: RoundMark[] = [];
  for (const round of rounds) {
    const x = toX(round.day);
    const previous = marks.at(-1);
    const base = size.height * ROUND_MARK_HEIGHT;
    const touches = previous && (x - previous.x) * size.fittedWidth < ROUND_MARK_PX && previous.y === base;
    marks.push({ ...round, x, y: touches ? base - ROUND_MARK_PX : base });
  }
  return marks;
}

/** The highest step of a series that shows in the range, with the day it stopped. */
function findPeak({ steps }: ChartSeries, from: CivilDay, end: CivilDay) {
  let peak: { step: ChartStep; rate: number; until: CivilDay } | null = null;
  for (const [index, step] of steps.entries()) {
    const until = steps[index + 1]?.from ?? addDays(end, 1);
    if (step.ratePercent === null || step.from < from || step.from > end) continue;
    if (!peak || step.ratePercent > peak.rate) peak = { step, rate: step.ratePercent, until };
  }
  return peak && peak.until <= end ? peak : null;
}

/**
 * A label at each line's peak, unless the line still stands there. The first party's goes before its rise, the second's
 * after its fall; where there is no room before, after the fall as well.
 */
export function toPeakLabels(
  { series, range }: ChartModel,
  end: CivilDay,
  { toX, toY, size }: ChartScales,
): PeakLabel[] {
  return series.flatMap((one, index): PeakLabel[] => {
    const peak = findPeak(one, range.from, end);
    if (!peak) return [];
    const isExact = peak.step.from === peak.step.to;
    const text = isExact
      ? rateHistoryWords.peak(peak.step.rateWords, toDayWords(peak.step.from, 'noYear'))
      : peak.step.rateWords;
    const before = toX(peak.step.from);
    const fitsBefore = index === 0 && before * size.fittedWidth > toWidthPx(text);
    const y = fitsBefore ? toY(peak.rate) : Math.max(BELOW_WINDOW_NAMES_PX, toY(peak.rate) + LABEL_HEIGHT_PX);
    return [
      { party: one.party, x: fitsBefore ? before : toX(peak.until), y, anchor: fitsBefore ? 'end' : 'start', text },
    ];
  });
}

/** The rate each line ends on, moved apart by a line of text where they would touch. */
export function toEndLabels({ series }: ChartModel, end: CivilDay, { toY, size }: ChartScales): EndLabel[] {
  const labels = series.flatMap(({ party, steps }): EndLabel[] => {
    const last = steps.filter((step) => step.from <= end).at(-1);
    if (!last) return [];
    return [
      { party, rateWords: last.rateWords, y: last.ratePercent === null ? size.height / 2 : toY(last.ratePercent) },
    ];
  });
  const [upper, lower] = [...labels].sort((a, b) => a.y - b.y);
  if (!upper || !lower) return labels;
  const overlap = LABEL_HEIGHT_PX - (lower.y - upper.y);
  if (overlap <= 0) return labels;
  upper.y -= overlap / 2;
  lower.y += overlap / 2;
  const below = lower.y - size.height;
  if (below > 0) {
    upper.y -= below;
    lower.y -= below;
  }
  return labels;
}
