/**
 * Dates in words through Intl, with the locale and zone always given: the server's and the browser's defaults differ.
 * "9 Jun 2025", "9 June 2025", "2–8 Jun 2025", "mid-May 2025", "May 2025, day not stated", "12 Aug 2025, 00:01".
 */
import { datesWords } from '@words/dates';
import { LOCALE } from '@words/locale';
import {
  type CivilDay,
  type DateSpan,
  type DateText,
  lastDayOfMonth,
  monthOf,
  toDateSpan,
} from '@/lib/domain/civil-date';
import { toZonedTime } from '@/lib/domain/zones';

export interface DayFormat {
  locale: string;
  /** `short` for running text, `long` for headings. */
  style: 'short' | 'long';
}

const USUAL: DayFormat = { locale: LOCALE, style: 'short' };
const EN_DASH = '–';
const formats = new Map<string, Intl.DateTimeFormat>();

/** Days are formatted at midnight UTC in UTC, so that no zone can shift them. */
function toFormat({ locale, style }: DayFormat, parts: 'day' | 'month'): Intl.DateTimeFormat {
  const key = `${locale} ${style} ${parts}`;
  const known = formats.get(key);
  if (known) return known;
  const month = style === 'long' || parts === 'month' ? 'long' : 'short';
  const day = parts === 'day' ? ({ day: 'numeric' } as const) : {};
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month, ...day });
  formats.set(key, format);
  return format;
}

const toDate = (day: CivilDay) => new Date(`${day}T00:00:00Z`);

/** One day: "9 Jun 2025". */
export function formatCivilDay(day: CivilDay, format: DayFormat = USUAL): string {
  return datesWords.tidy(toFormat(format, 'day').format(toDate(day)));
}

/** A stretch of days with an en dash: "2–8 Jun 2025", "30 May – 2 Jun 2025". */
export function formatDayRange(from: CivilDay, to: CivilDay, format: DayFormat = USUAL): string {
  if (from === to) return formatCivilDay(from, format);
  const words = datesWords.tidy(toFormat(format, 'day').formatRange(toDate(from), toDate(to)));
  const isSameMonth = monthOf(from) === monthOf(to);
  return words.replace(/\s*[–-]\s*/, isSameMonth ? EN_DASH : ` ${EN_DASH} `);
}

/** `early`, `mid` or `late` for the third of a month that a range is, else null. */
function toThird({ from, to }: DateSpan): 'early' | 'mid' | 'late' | null {
  if (monthOf(from) !== monthOf(to)) return null;
  const days = `${from.slice(8)}-${to.slice(8)}`;
  if (days === '01-10') return 'early';
  if (days === '11-20') return 'mid';
  return from.slice(8) === '21' && to === lastDayOfMonth(monthOf(to)) ? 'late' : null;
}

/** A date with the precision of its source: a day, a range, "mid-May 2025", "May 2025", "2025". */
export function formatDateText(text: DateText, format: DayFormat = USUAL): string {
  const span = toDateSpan(text);
  if (span.precision === 'year') return text;
  const month = toFormat(format, 'month').format(toDate(span.from));
  if (span.precision === 'month') return month;
  const third = span.precision === 'range' && format.locale === LOCALE ? toThird(span) : null;
  if (third) return datesWords.thirds[third](month);
  return formatDayRange(span.from, span.to, format);
}

/** The same, saying so where the day is open: "August 2025, day not stated". */
export function formatOpenDate(text: DateText, format: DayFormat = USUAL): string {
  const words = formatDateText(text, format);
  return toDateSpan(text).precision === 'day' ? words : datesWords.withoutDay(words);
}

/** An instant as a clock in `zone` shows it: "12 Aug 2025, 00:01". */
export function formatInstant(instant: string, zone: string, format: DayFormat = USUAL): string {
  const { day, clock } = toZonedTime(instant, zone);
  return datesWords.dayAndClock(formatCivilDay(day, format), clock);
}
