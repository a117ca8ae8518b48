/** What a headline rate is made of, over time: the duties that are summed, as layers under the line of one side. */
import { rateHistoryWords } from '@words/rate-history';
import { addDays, type CivilDay, daysBetween } from '@/lib/domain/civil-date';
import { PARTIES, type Party } from '@/lib/domain/vocabulary';
import type { ChartStack, StackLayer, StackSpan } from './chart-model';
import { toPercentWords } from './rate-words';
import type { TariffSeries } from './tariff-series';
import type { TariffPoint } from './tariff-series-point';

export const STACK_KEY = 'stack';

/** The side whose sum an address asks to see; null for anything else. */
export function parseStackParty(text: string | undefined): Party | null {
  return PARTIES.find((party) => party.toLowerCase() === text?.toLowerCase()) ?? null;
}

const isCounted = ({ ratePct }: TariffPoint['components'][number]) => ratePct > 0;

/** Names of all duties that ever counted, in the order in which they came. */
function listNames(points: readonly TariffPoint[]): string[] {
  return [...new Set(points.flatMap(({ components }) => components.filter(isCounted).map(({ name }) => name)))];
}

function addSpan(spans: StackSpan[], span: StackSpan): void {
  const last = spans.at(-1);
  const goesOn =
    last?.until === span.from && last.lowPercent === span.lowPercent && last.highPercent === span.highPercent;
  if (goesOn && last) last.until = span.until;
  else spans.push(span);
}

/** Layers of a point, bottom first: each duty stands on those that came before it. */
function layPoint(point: TariffPoint, until: CivilDay | null, spansOf: ReadonlyMap<string, StackSpan[]>): void {
  let lowPercent = 0;
  for (const [name, spans] of spansOf) {
    const part = point.components.find((component) => component.name === name);
    if (!part || !isCounted(part) || !point.from) continue;
    const highPercent = lowPercent + part.ratePct;
    addSpan(spans, { from: point.from, until, lowPercent, highPercent });
    lowPercent = highPercent;
  }
}

/** The sum of one side in layers; null where the sources do not say what its rates are made of. */
export function toChartStack(series: readonly TariffSeries[], party: Party): ChartStack | null {
  const points = series.find((one) => one.party === party)?.points.filter(({ from }) => from) ?? [];
  const spansOf = new Map(listNames(points).map((name): [string, StackSpan[]] => [name, []]));
  for (const [index, point] of points.entries()) layPoint(point, points[index + 1]?.from ?? null, spansOf);
  const now = points.at(-1)?.components.filter(isCounted) ?? [];
  const layers = [...spansOf].map(([name, spans]): StackLayer => {
    const part = now.find((component) => component.name === name);
    return { name, spans, nowWords: part ? toPercentWords(part.ratePct) : null };
  });
  return layers.length > 0 ? { party, layers } : null;
}

/** The sides whose sum can be shown. */
export function listStackParties(series: readonly TariffSeries[]): Party[] {
  return PARTIES.filter((party) => toChartStack(series, party) !== null);
}

/** "20% fentanyl IEEPA + 125% reciprocal IEEPA"; null where a rate has no parts or only itself. */
export function toSumWords({ components }: TariffPoint): string | null {
  const counted = components.filter(isCounted);
  if (counted.length < 2) return null;
  return counted.map(({ name, ratePct }) => rateHistoryWords.part(toPercentWords(ratePct), name)).join(' + ');
}

/** A layer as a rectangle: across in fractions of the plot, down in pixels. */
export interface StackBlock {
  id: string;
  layer: number;
  x: number;
  width: number;
  y: number;
  height: number;
}

interface StackScales {
  toX: (day: CivilDay) => number;
  toY: (ratePercent: number) => number;
}

/** The rectangles of a stack between the first and the last day on show. */
export function toStackBlocks(stack: ChartStack, end: CivilDay, { toX, toY }: StackScales): StackBlock[] {
  return stack.layers.flatMap(({ spans }, layer) =>
    spans.flatMap((span): StackBlock[] => {
      const until = span.until && daysBetween(span.until, addDays(end, 1)) > 0 ? span.until : end;
      const [left, right] = [Math.max(0, toX(span.from)), Math.min(1, toX(until))];
      if (right <= left) return [];
      const y = toY(span.highPercent);
      return [
        { id: `${layer}-${span.from}`, layer, x: left, width: right - left, y, height: toY(span.lowPercent) - y },
      ];
    }),
  );
}
