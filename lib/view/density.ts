/**
 * How densely entries lie over time: one bin per month or quarter, with all entries that can lie in it and those that meet
 * a filter. An entry of several months counts in each, as it does when one of them is filtered for.
 */
import { datesWords } from '@words/dates';
import { addDays, addMonths, type CivilDay, lastDayOfMonth, monthOf } from '@/lib/domain/civil-date';
import { toMonthWords } from './date-words';

/** An entry's first and last possible day. */
export interface Spanned {
  firstDay: CivilDay;
  lastDay: CivilDay;
}

export interface DensityBin {
  /** `2025-06`, `2025-q2` or `earlier`. */
  key: string;
  /** "June 2025", "April to June 2025", "before January 2025". */
  label: string;
  /** Null for the bin of all that lies before. */
  from: CivilDay | null;
  to: CivilDay;
  allCount: number;
  shownCount: number;
  /** What stands under the bin: "Apr", or a year at its first month; null for nothing. */
  tick: string | null;
}

type BinSize = 'month' | 'quarter';

/** After so many months without an entry, what lies before is one bin: a stray date must not squeeze the rest. */
const GAP_MONTHS = 6;
const MONTHS_PER_BIN: Record<BinSize, number> = { month: 1, quarter: 3 };

const monthNumber = (month: string): number => Number(month.slice(5));
const monthsBetween = (a: string, b: string): number =>
  (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + monthNumber(b) - monthNumber(a);

/** The first month of the unbroken stretch that reaches to the last entry. */
function findFirstMonth(months: readonly string[]): string | undefined {
  const sorted = [...new Set(months)].sort();
  const breaks = sorted.findLastIndex((month, index) => {
    const before = sorted[index - 1];
    return before !== undefined && monthsBetween(before, month) > GAP_MONTHS;
  });
  return sorted[Math.max(0, breaks)];
}

/** The first month of the quarter that a month lies in. */
const toQuarterStart = (month: string): string => addMonths(month, -((monthNumber(month) - 1) % 3));

function toLabel(start: string, end: string): string {
  const last = toMonthWords(end);
  return start === end ? last : datesWords.months({ startNoYear: toMonthWords(start, 'name'), end: last });
}

/** A year where it begins, and between years every quarter's first month. */
function toTick(start: string, index: number, size: BinSize): string | null {
  if (monthNumber(start) === 1 || index === 0) return start.slice(0, 4);
  return size === 'month' && (monthNumber(start) - 1) % 3 === 0 ? toMonthWords(start, 'shortName') : null;
}

type Stretch = Pick<DensityBin, 'from' | 'to'>;
const isIn =
  ({ from, to }: Stretch) =>
  (entry: Spanned): boolean =>
    entry.firstDay <= to && (from === null || entry.lastDay >= from);

/**
 * The bins from the first month to the last, with one for all that lies before where anything does.
 * @param all every entry @param shown those of them that meet the filter
 */
export function toDensity(all: readonly Spanned[], shown: readonly Spanned[], size: BinSize): DensityBin[] {
  const months = all.map(({ firstDay }) => monthOf(firstDay));
  const first = findFirstMonth(months);
  const last = [...months].sort().at(-1);
  if (!first || !last) return [];
  const length = MONTHS_PER_BIN[size];
  const start = size === 'quarter' ? toQuarterStart(first) : first;
  const count = Math.floor(monthsBetween(start, last) / length) + 1;
  const withCounts = (bin: Omit<DensityBin, 'allCount' | 'shownCount'>): DensityBin => ({
    ...bin,
    allCount: all.filter(isIn(bin)).length,
    shownCount: shown.filter(isIn(bin)).length,
  });
  const bins = Array.from({ length: count }, (_, index) => {
    const [month, end] = [addMonths(start, index * length), addMonths(start, index * length + length - 1)];
    const key = size === 'month' ? month : `${month.slice(0, 4)}-q${Math.ceil(monthNumber(month) / 3)}`;
    const stretch = { from: `${month}-01`, to: lastDayOfMonth(end) };
    return withCounts({ key, label: toLabel(month, end), ...stretch, tick: toTick(month, index, size) });
  });
  const before = withCounts({
    key: 'earlier',
    label: datesWords.before(toMonthWords(start)),
    from: null,
    to: addDays(`${start}-01`, -1),
    tick: null,
  });
  return before.allCount > 0 ? [before, ...bins] : bins;
}
