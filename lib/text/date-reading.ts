/** Turns the words of a date into the date, given the publication day and the tense of the sentence. */

import {
  addDays,
  addMonths,
  type CivilDay,
  type DateText,
  daysBetween,
  monthOf,
  parseCivilDay,
  toRangeText,
  weekdayOf,
} from '@/lib/domain/civil-date';
import { parseMonthName, parseWeekdayName } from './calendar-words';
import { cuePattern } from './cue-pattern';
import type { Tense } from './tense';

/** What a written form knows when it resolves its match. */
export interface DateContext {
  publishedOn: CivilDay;
  tense: Tense;
  /** "holds until" before the date, in the present tense: a day that has not come. */
  isOpenEnd?: boolean;
  /** The last day or days in a row mentioned that began before the publication day, for "the next day". */
  lastDays: { from: CivilDay; to: CivilDay } | null;
  /** The month of another year in which a story is, where it is told on from there: "By September there was …". */
  toldMonth?: DateText | null;
  /** The month of the last day or month mentioned, for "that month". */
  lastMonth: DateText | null;
}

export interface DateRead {
  date: DateText | null;
  implied?: string[];
  anchor?: 'calendar' | 'publication' | 'mention' | 'event';
  offsetDays?: number;
}

/** What a month may stand before that is there already: "the May accord" is not one to come. */
export const AGREED = cuePattern(/^\s(?:accord|agreement|truce|deal|reset|levels?|data|pact)\b/);

export const calendar = (date: DateText | null): DateRead | null => (date ? { date, anchor: 'calendar' } : null);
export const relative = (date: DateText | null): DateRead | null => (date ? { date, anchor: 'publication' } : null);
export const stepOf = (words: string): number =>
  /^(?:last|previous)/i.test(words) ? -1 : /^(?:next|coming)/i.test(words) ? 1 : 0;
const pad = (n: number): string => String(n).padStart(2, '0');

function toDay(year: number, monthWord: string | undefined, dayWord: string | undefined): CivilDay | null {
  const month = parseMonthName(monthWord ?? '');
  return month ? parseCivilDay(`${year}-${pad(month)}-${pad(Number.parseInt(dayWord ?? '', 10))}`) : null;
}

/** How much further off a coming day counts where the sentence does not look ahead: reports tell mostly of what has been. */
const AHEAD_WEIGHT = { future: 1, unknown: 2, past: 4 } as const;

/** "The truce ends on November 10", written in March: the day to come, though the last one lies nearer. */
const BACK_WEIGHT = { future: 3, unknown: 1, past: 1 } as const;

/** The year that brings the day nearest to the publication day. */
function nearestDay(
  { publishedOn, tense, isOpenEnd }: DateContext,
  month: string | undefined,
  day: string | undefined,
): CivilDay | null {
  const year = Number(publishedOn.slice(0, 4));
  const distance = (one: CivilDay): number => {
    const days = daysBetween(publishedOn, one);
    return days > 0 ? days * AHEAD_WEIGHT[tense] : -days * BACK_WEIGHT[tense];
  };
  const days = [year - 1, year, year + 1].flatMap((y) => toDay(y, month, day) ?? []);
  const coming = isOpenEnd ? days.find((one) => daysBetween(publishedOn, one) >= 0) : undefined;
  if (coming) return coming;
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

export function oneDay(
  context: DateContext,
  month: string | undefined,
  day: string | undefined,
  year: string | undefined,
): DateRead | null {
  if (year) return calendar(toDay(Number(year), month, day));
  const date = nearestDay(context, month, day);
  return date ? { date, anchor: 'calendar', implied: ['year'] } : null;
}

type MonthAndDay = [string | undefined, string | undefined];

export function dayRange(
  context: DateContext,
  from: MonthAndDay,
  to: MonthAndDay,
  year: string | undefined,
): DateRead | null {
  const first = year ? toDay(Number(year), ...from) : nearestDay(context, ...from);
  if (!first) return null;
  const last = toDay(Number(first.slice(0, 4)), ...to) ?? null;
  if (!last || last < first) return null;
  return { date: toRangeText(first, last), anchor: 'calendar', implied: year ? [] : ['year'] };
}

/** "in two batches, on Sept. 1 and Dec. 15": two days and no time between; the first of them is told. */
export function nearRange(match: RegExpExecArray, read: DateRead | null): DateRead | null {
  const [from = '', to = from] = read?.date?.split('/') ?? [];
  const isTwoDays = /\sand\s/.test(match[0]) && from !== '' && daysBetween(from, to) > APART;
  return read && isTwoDays ? { ...read, date: from } : read;
}
const APART = 14;

export function monthOfYear(word: string | undefined, year: string | undefined): DateRead | null {
  const month = parseMonthName(word ?? '');
  return month ? calendar(`${year}-${pad(month)}`) : null;
}

/** The first such month from another one on. */
const nextMonth = (from: DateText, month: number): DateText => {
  const year = Number(from.slice(0, 4));
  return `${month < Number(from.slice(5, 7)) ? year + 1 : year}-${pad(month)}`;
};

/** A month without a year: the last one where the sentence looks back, the next one where it looks ahead, else the nearest. */
export function bareMonth(context: DateContext, word: string | undefined, phrase = ''): DateRead | null {
  const month = parseMonthName(word ?? '');
  if (!month) return null;
  if (context.toldMonth) return { date: nextMonth(context.toldMonth, month), anchor: 'mention', implied: ['year'] };
  const here = monthOf(context.publishedOn);
  const year = Number(here.slice(0, 4));
  const ahead =
    /^(?:until|till|next)/i.test(phrase) ||
    (/^by/i.test(phrase) && context.tense !== 'past') ||
    (context.tense === 'future' && !/^(?:since|last|after)/i.test(phrase));
  const back = /^(?:since|last)/i.test(phrase) || context.tense === 'past';
  const candidates = [year - 1, year, year + 1].map((y) => `${y}-${pad(month)}`);
  const fitting = candidates.filter((text) => (ahead ? text >= here : back ? text <= here : true));
  const pool = fitting.length ? fitting : candidates;
  const distance = (text: string): number => Math.abs(daysBetween(`${here}-01`, `${text}-01`));
  const date = pool.sort((a, b) => distance(a) - distance(b))[0];
  return date ? { date, anchor: 'calendar', implied: ['year'] } : null;
}

export function lastWeekday(publishedOn: CivilDay, word: string, orToday: boolean): CivilDay | null {
  const target = parseWeekdayName(word);
  if (target === null) return null;
  const back = (weekdayOf(publishedOn) - target + 7) % 7;
  return addDays(publishedOn, -(back === 0 && !orToday ? 7 : back));
}

export function nextWeekday(publishedOn: CivilDay, word: string, orToday: boolean): CivilDay | null {
  const target = parseWeekdayName(word);
  if (target === null) return null;
  const ahead = (target - weekdayOf(publishedOn) + 7) % 7;
  return addDays(publishedOn, ahead === 0 && !orToday ? 7 : ahead);
}

/** A bare weekday: ahead where the sentence looks ahead, otherwise back; the publication day itself in either case. */
export function weekday(context: DateContext, word: string): CivilDay | null {
  return context.tense === 'future'
    ? nextWeekday(context.publishedOn, word, true)
    : lastWeekday(context.publishedOn, word, true);
}

export function weekdayRange(context: DateContext, first: string, second: string): DateRead | null {
  if (context.tense === 'future') {
    const from = weekday(context, first);
    const to = from && nextWeekday(from, second, false);
    return from && to ? relative(toRangeText(from, to)) : null;
  }
  const to = lastWeekday(context.publishedOn, second, true);
  const from = to && lastWeekday(to, first, false);
  return from && to ? relative(toRangeText(from, to)) : null;
}

/** Saturday and Sunday: of this week where it has begun, else of the last one; ahead when said so. */
export function weekend(context: DateContext, words: string): DateText {
  const saturday = lastWeekday(context.publishedOn, 'Saturday', true) ?? context.publishedOn;
  const isAhead = /next|coming/i.test(words) || (context.tense === 'future' && /this/i.test(words));
  const isRunning = daysBetween(saturday, context.publishedOn) <= 1;
  const from =
    isAhead && !(isRunning && /this/i.test(words))
      ? addDays(saturday, 7)
      : /last/i.test(words) && isRunning
        ? addDays(saturday, -7)
        : saturday;
  return toRangeText(from, addDays(from, 1));
}

export function week(publishedOn: CivilDay, step: number): DateText {
  const monday = addDays(publishedOn, -((weekdayOf(publishedOn) + 6) % 7) + step * 7);
  return toRangeText(monday, addDays(monday, 6));
}

/** "less than three weeks ago": no finer than the month where all of that time lies in one, else that time. */
export function withinAgo(publishedOn: CivilDay, count: number, unit: string): DateRead | null {
  if (unit === 'month') return null;
  const from = addDays(publishedOn, -count * (unit === 'week' ? 7 : 1));
  return relative(monthOf(from) === monthOf(publishedOn) ? monthOf(from) : toRangeText(from, addDays(publishedOn, -1)));
}

export function ago(publishedOn: CivilDay, count: number, unit: string): DateRead | null {
  if (unit === 'day') return relative(addDays(publishedOn, -count));
  if (unit === 'week') return relative(week(publishedOn, -count));
  return relative(addMonths(monthOf(publishedOn), -count));
}

export const fromEvent = (context: DateContext, offsetDays: number): DateRead => ({
  date: addDays(context.publishedOn, offsetDays),
  anchor: 'event',
  offsetDays,
});

/** Days before the first of the days mentioned last, or after the last of them. */
export const fromMention = ({ lastDays }: DateContext, offsetDays: number): DateRead => ({
  date: lastDays ? addDays(offsetDays < 0 ? lastDays.from : lastDays.to, offsetDays) : null,
  anchor: 'mention',
  offsetDays,
});
