/** Dates in words, with no more precision than the source gave: "9 Jun 2025", "2–8 Jun 2025", "June 2025", "2025". */
import { type CivilDay, type DateText, toDateSpan } from '@/lib/domain/civil-date';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });

const DAY_AND_MONTH = { day: 'numeric', month: 'short' } as const;
const STYLES = {
  /** For running text and labels. */
  short: format({ ...DAY_AND_MONTH, year: 'numeric' }),
  /** For headings. */
  long: format({ day: 'numeric', month: 'long', year: 'numeric' }),
  /** Where a heading above gives the year. */
  noYear: format(DAY_AND_MONTH),
};
const MONTH_AND_YEAR = format({ month: 'long', year: 'numeric' });
const MONTH = format({ month: 'long' });

export type DateStyle = keyof typeof STYLES;

const toDate = (day: CivilDay): Date => new Date(`${day}T00:00:00Z`);
/** Intl writes "Sept" in British English; the site writes three letters, as in its tables. */
const trim = (words: string): string => words.replace('Sept ', 'Sep ').replace(/Sept$/, 'Sep');

/** One day: "9 Jun 2025". */
export function toDayWords(day: CivilDay, style: DateStyle = 'short'): string {
  return trim(STYLES[style].format(toDate(day)));
}

/** A month given as `YYYY-MM`: "June 2025". */
export function toMonthWords(month: string): string {
  return MONTH_AND_YEAR.format(toDate(`${month}-01`));
}

/** A range without spaces round its dash where the ends share their month: "9–10 Jun 2025", "30 May – 2 Jun 2025". */
function toRangeWords(from: CivilDay, to: CivilDay, style: DateStyle): string {
  const end = toDayWords(to, style);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${end}`;
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  const start = toDayWords(from, style);
  return `${isSameYear ? start.replace(/ \d{4}$/, '') : start} – ${end}`;
}

/** A date of any precision in words. */
export function toDateWords(text: DateText, style: DateStyle = 'short'): string {
  const span = toDateSpan(text);
  if (span.precision === 'year') return text;
  if (span.precision === 'month') {
    return style === 'noYear' ? MONTH.format(toDate(span.from)) : toMonthWords(text);
  }
  return span.from === span.to ? toDayWords(span.from, style) : toRangeWords(span.from, span.to, style);
}

/** The two ends of a meeting as one date: the day, the range, or the vaguer of both where one is a month. */
export function toMeetingDate(start: DateText | null, end: DateText | null): DateText | null {
  if (!start || !end || start === end) return start ?? end;
  const [first, last] = [toDateSpan(start), toDateSpan(end)];
  if (first.precision !== 'day' || last.precision !== 'day') return start;
  return first.from <= last.to ? `${first.from}/${last.to}` : start;
}
