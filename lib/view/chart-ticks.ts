/** Where the axes of the tariff chart carry a tick, and what it says. */
import { addDays, addMonths, type CivilDay, daysBetween, monthOf } from '@/lib/domain/civil-date';
import type { ChartRange } from './chart-model';
import { toDayWords, toMonthWords } from './date-words';

export interface DayTick {
  day: CivilDay;
  label: string;
}

const MONTH_STEPS = [1, 2, 3, 6, 12, 24] as const;
const DAY_STEPS = [7, 14] as const;
/** Below this many days, months are too far apart to read a day off. */
const SHORT_RANGE_DAYS = 62;

/** First days of months inside the range whose month number fits the step, so that a quarter starts in January. */
function listMonthStarts({ from, to }: ChartRange, step: number): CivilDay[] {
  const days: CivilDay[] = [];
  for (let month = monthOf(from); `${month}-01` <= to; month = addMonths(month, 1)) {
    const fitsStep = (Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1) % step === 0;
    if (fitsStep && `${month}-01` >= from) days.push(`${month}-01`);
  }
  return days;
}

function listWeekTicks({ from, to }: ChartRange, maxCount: number): DayTick[] {
  const length = daysBetween(from, to);
  const step = DAY_STEPS.find((days) => length / days < maxCount) ?? Math.ceil(length / maxCount);
  const count = Math.floor(length / step) + 1;
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(from, index * step);
    return { day, label: toDayWords(day, index === 0 ? 'short' : 'noYear') };
  });
}

/** Ticks of the time axis, at most `maxCount`: weeks for a short stretch, else months; years where they turn. */
export function toDayTicks(range: ChartRange, maxCount: number): DayTick[] {
  if (daysBetween(range.from, range.to) < SHORT_RANGE_DAYS) return listWeekTicks(range, maxCount);
  const candidates = MONTH_STEPS.map((step) => listMonthStarts(range, step));
  const days = candidates.find((list) => list.length <= maxCount) ?? [];
  return days.map((day, index) => {
    const isYearNew = index === 0 || day.slice(5, 7) === '01';
    return { day, label: toMonthWords(monthOf(day), isYearNew ? 'short' : 'shortName') };
  });
}
