/**
 * Civil dates: days of the calendar without a clock or a zone, kept as text with the precision the source gave.
 *
 * Four written forms exist, and no others: `2025-06-05` (day), `2025-05` (month), `2025` (year) and
 * `2025-06-02/2025-06-08` (range of days, both ends included).
 */

/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD`. */
export type CivilDay = string;

/** A date as precise as its source: day, month, year or range of days, in the written forms above. */
export type DateText = string;

type DatePrecision = 'day' | 'month' | 'year' | 'range';

/** A date with its first and last possible day. */
export interface DateSpan {
  text: DateText;
  precision: DatePrecision;
  from: CivilDay;
  to: CivilDay;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;
const MS_PER_DAY = 86_400_000;

const toUtcMs = (day: CivilDay): number => Date.parse(`${day}T00:00:00Z`);
const fromUtcMs = (ms: number): CivilDay => new Date(ms).toISOString().slice(0, 10);

/** The day that `text` names, or null when it names none (wrong form, or a day like 2025-02-30). */
export function parseCivilDay(text: string): CivilDay | null {
  if (!DAY.test(text)) return null;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(Number(text.slice(0, 4)), month) ? text : null;
}

/** How many days a month has, leap years by the Gregorian rule; twelve months a year, counted from 1. */
function daysOfMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The day `count` days after `day` (before it when negative). */
export function addDays(day: CivilDay, count: number): CivilDay {
  return fromUtcMs(toUtcMs(day) + count * MS_PER_DAY);
}

/** How many days `to` lies after `from`: 0 for the same day, negative when before. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return Math.round((toUtcMs(to) - toUtcMs(from)) / MS_PER_DAY);
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: CivilDay): number {
  return new Date(toUtcMs(day)).getUTCDay();
}

/** `2025-06` for `2025-06-09`. */
export function monthOf(day: CivilDay): string {
  return day.slice(0, 7);
}

/** The month `count` months after `month` (`YYYY-MM`). */
export function addMonths(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The last day of a month given as `YYYY-MM`. */
export function lastDayOfMonth(month: string): CivilDay {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

/** The span of a date text, or null when it has none of the four written forms or names no real day. */
export function parseDateSpan(text: string): DateSpan | null {
  const slash = text.indexOf('/');
  if (slash >= 0) {
    const from = parseCivilDay(text.slice(0, slash));
    const to = parseCivilDay(text.slice(slash + 1));
    return from && to && from <= to ? { text, precision: 'range', from, to } : null;
  }
  if (parseCivilDay(text)) return { text, precision: 'day', from: text, to: text };
  if (MONTH.test(text) && parseCivilDay(`${text}-01`)) {
    return { text, precision: 'month', from: `${text}-01`, to: lastDayOfMonth(text) };
  }
  if (YEAR.test(text)) return { text, precision: 'year', from: `${text}-01-01`, to: `${text}-12-31` };
  return null;
}

/** Like parseDateSpan, for text that was validated before. @throws RangeError when it was not. */
export function toDateSpan(text: DateText): DateSpan {
  const span = parseDateSpan(text);
  if (!span) throw new RangeError(`not a date: "${text}" (use YYYY-MM-DD, YYYY-MM, YYYY or day/day)`);
  return span;
}

/** A range of days as text; one day when both ends are the same. */
export function toRangeText(from: CivilDay, to: CivilDay): DateText {
  return from === to ? from : `${from}/${to}`;
}

/** Whether both dates can name the same day. */
export function isCompatible(a: DateText, b: DateText): boolean {
  const [x, y] = [toDateSpan(a), toDateSpan(b)];
  return x.from <= y.to && y.from <= x.to;
}

/** How many days a date leaves open: 1 for a day, 30 or 31 for a month. */
export function spanLengthDays(text: DateText): number {
  const span = toDateSpan(text);
  return daysBetween(span.from, span.to) + 1;
}
