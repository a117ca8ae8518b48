/** Dates in words, with no more precision than the source gave: "9 Jun 2025", "2–8 Jun 2025", "June 2025", "2025". */
import { datesWords } from '@words/dates';
import { LOCALE } from '@words/locale';
import { type CivilDay, type DateText, monthOf, toDateSpan } from '@/lib/domain/civil-date';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', ...options });

const DAY_AND_MONTH = { day: 'numeric', month: 'short' } as const;
const DAY_AND_FULL_MONTH = { day: 'numeric', month: 'long' } as const;
const STYLES = {
  /** For running text and labels. */
  short: format({ ...DAY_AND_MONTH, year: 'numeric' }),
  /** For headings. */
  long: format({ ...DAY_AND_FULL_MONTH, year: 'numeric' }),
  /** Where a heading above gives the year. */
  noYear: format(DAY_AND_MONTH),
};

export type DateStyle = keyof typeof STYLES;

/** The same styles without their year, for the first day of a range within one. */
const WITHOUT_YEAR: Record<DateStyle, Intl.DateTimeFormat> = {
  short: STYLES.noYear,
  long: format(DAY_AND_FULL_MONTH),
  noYear: STYLES.noYear,
};
const YEAR = format({ year: 'numeric' });
const MONTHS = {
  /** "June 2025". */
  full: format({ month: 'long', year: 'numeric' }),
  /** "Jun 2025". */
  short: format({ month: 'short', year: 'numeric' }),
  /** "June", where the year is given beside it. */
  name: format({ month: 'long' }),
  /** "Jun". */
  shortName: format({ month: 'short' }),
};

type MonthStyle = keyof typeof MONTHS;

const write = (formatted: Intl.DateTimeFormat, day: CivilDay): string =>
  datesWords.tidy(formatted.format(new Date(`${day}T00:00:00Z`)));

/** One day: "9 Jun 2025". */
export function toDayWords(day: CivilDay, style: DateStyle = 'short'): string {
  return write(STYLES[style], day);
}

/** A month given as `YYYY-MM`: "June 2025". */
export function toMonthWords(month: string, style: MonthStyle = 'full'): string {
  return write(MONTHS[style], `${month}-01`);
}

/** A range without spaces round its dash where the ends share their month: "9–10 Jun 2025", "30 May – 2 Jun 2025". */
function toRangeWords(from: CivilDay, to: CivilDay, style: DateStyle): string {
  const ends = {
    start: toDayWords(from, style),
    startNoYear: write(WITHOUT_YEAR[style], from),
    startDay: Number(from.slice(8)),
    end: toDayWords(to, style),
  };
  if (monthOf(from) === monthOf(to)) return datesWords.rangeInMonth(ends);
  return from.slice(0, 4) === to.slice(0, 4) ? datesWords.rangeInYear(ends) : datesWords.range(ends);
}

/** A date of any precision in words. */
export function toDateWords(text: DateText, style: DateStyle = 'short'): string {
  const span = toDateSpan(text);
  if (span.precision === 'year') return write(YEAR, span.from);
  if (span.precision === 'month') return toMonthWords(monthOf(span.from), style === 'noYear' ? 'name' : 'full');
  return span.from === span.to ? toDayWords(span.from, style) : toRangeWords(span.from, span.to, style);
}

/** The two ends of a meeting as one date: the day, the range, or the vaguer of both where one is a month. */
export function toMeetingDate(start: DateText | null, end: DateText | null): DateText | null {
  if (!start || !end || start === end) return start ?? end;
  const [first, last] = [toDateSpan(start), toDateSpan(end)];
  if (first.precision !== 'day' || last.precision !== 'day') return start;
  return first.from <= last.to ? `${first.from}/${last.to}` : start;
}
