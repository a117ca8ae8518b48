/** What the tariff chart shows, before any pixel: steps, truce windows, rounds and the stretch of days to draw. */
import type { CivilDay } from '@/lib/domain/civil-date';
import type { Party } from '@/lib/domain/vocabulary';

/** A rate from a day on, until the next step of its series. */
export interface ChartStep {
  id: string;
  /** First and last possible day of the change: the same day when it is known, a month's ends when only that is. */
  from: CivilDay;
  to: CivilDay;
  /** Percent; null where the sources give no number. */
  ratePercent: number | null;
  /** The rate in words: "145%", or "triple digits, no number stated". */
  rateWords: string;
  /** The order or announcement that made it, where one is named. */
  instrument: string | null;
  /** Who says so, in a few words: "The White House", "5 articles". */
  sourceWords: string;
}

export interface ChartSeries {
  party: Party;
  /** Ascending by `from`. */
  steps: ChartStep[];
}

export interface ChartWindow {
  id: string;
  label: string;
  from: CivilDay;
  /** The day it ends, not part of it. */
  to: CivilDay;
}

export interface ChartRound {
  /** Round key, as in `london-2025-06`. */
  key: string;
  number: number;
  day: CivilDay;
  label: string;
}

/** A layer over the days on which it keeps its height: from `low` to `high` percent. */
export interface StackSpan {
  from: CivilDay;
  /** The first day on which it no longer holds; null where it holds to the end of what is known. */
  until: CivilDay | null;
  lowPercent: number;
  highPercent: number;
}

/** A duty of the sum, as the record names it. */
export interface StackLayer {
  name: string;
  spans: StackSpan[];
  /** Its share of the sum on the last day: "20%"; null where it no longer counts. */
  nowWords: string | null;
}

export interface ChartStack {
  party: Party;
  /** From the axis up: the duty that came first lies at the bottom. */
  layers: StackLayer[];
}

/** The stretch of days that is drawn, both ends included. */
export interface ChartRange {
  from: CivilDay;
  to: CivilDay;
}

export interface ChartModel {
  series: ChartSeries[];
  windows: ChartWindow[];
  rounds: ChartRound[];
  range: ChartRange;
  /** The lines end here: what comes after the as-of day is not known. */
  asOf: CivilDay;
  /** What one side's rate is made of, where the reader asked to see it. */
  stack: ChartStack | null;
}
