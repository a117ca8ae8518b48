/** The parts of the drawn tariff chart. Across, places are fractions of the plot; down, they are pixels. */
import type { CivilDay } from '@/lib/domain/civil-date';
import type { Party } from '@/lib/domain/vocabulary';
import type { ChartRound } from './chart-model';
import type { StackBlock } from './chart-stack';

export type ChartVariant = 'wide' | 'narrow';

export interface VariantSize {
  /** Height of the plot in pixels. */
  height: number;
  /** Room around the plot in pixels. */
  margin: { top: number; right: number; bottom: number; left: number };
  /** The plot's width that labels are fitted to: about the narrowest this variant is shown at. */
  fittedWidth: number;
  maxDayTicks: number;
}

export const VARIANT_SIZES: Record<ChartVariant, VariantSize> = {
  wide: { height: 290, margin: { top: 20, right: 96, bottom: 34, left: 48 }, fittedWidth: 820, maxDayTicks: 8 },
  narrow: { height: 320, margin: { top: 20, right: 10, bottom: 34, left: 38 }, fittedWidth: 250, maxDayTicks: 4 },
};

/** Units across of the paths: the drawing stretches them to the plot's width. */
export const PATH_WIDTH = 1000;

/** A stretch across the plot, with the words that explain it. */
export interface Band {
  id: string;
  x: number;
  width: number;
  words: string;
}

export interface SeriesShape {
  party: Party;
  /** SVG path over PATH_WIDTH by height; empty when nothing in the range has a number. */
  path: string;
  /** Stretches whose rate no source gives a number for. */
  missing: Band[];
  /** Changes whose day is not known, only their month or range. */
  vague: Band[];
}

export interface WindowShape extends Band {
  label: string | null;
}

export interface RoundMark extends ChartRound {
  x: number;
  y: number;
}

export interface PeakLabel {
  party: Party;
  x: number;
  y: number;
  anchor: 'start' | 'end';
  text: string;
}

export interface EndLabel {
  party: Party;
  /** Middle of the words, moved apart where the lines end close together. */
  y: number;
  rateWords: string;
}

export interface ChartGeometry {
  variant: ChartVariant;
  size: VariantSize;
  maxPercent: number;
  dayTicks: { x: number; label: string }[];
  rateTicks: { y: number; label: string }[];
  windows: WindowShape[];
  /** One side's sum in its parts, where it is asked for. */
  stack: { party: Party; blocks: StackBlock[] } | null;
  series: SeriesShape[];
  rounds: RoundMark[];
  peaks: PeakLabel[];
  ends: EndLabel[];
  /** Where the lines stop; 1 unless the range reaches past the as-of day. */
  endX: number;
}

/** Places of days and rates in one variant of one chart. */
export interface ChartScales {
  toX: (day: CivilDay) => number;
  toY: (ratePercent: number) => number;
  size: VariantSize;
}
