/** The written forms of dates, one pattern and one reading each. Refusals stand beside the form they look like. */
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
import { COUNT, DAY_OF_MONTH, MONTH, parseMonthName, parseWeekdayName, WEEKDAY, YEAR } from './calendar-words';
import type { DateContext } from './dates';
import { parseCount } from './numbers';

export interface DateForm {
  name: string;
  pattern: RegExp;
  read(match: RegExpExecArray, context: DateContext): DateRead | null;
}

export interface DateRead {
  date: DateText | null;
  implied?: string[];
  anchor?: 'calendar' | 'publication' | 'mention' | 'event';
  offsetDays?: number;
}

const DASH = '\\s?(?:-|–|—)\\s?';
const TO = `(?:${DASH}|\\s(?:to|through|until|and|till)\\s)`;
const ON = `(?:${WEEKDAY},?\\s(?:the\\s)?)?`;
/** A year after a date; not "May 20, 2000 workers". */
const OF_YEAR = `(?:,?\\s(?:of\\s)?(${YEAR})(?![\\d%,]|\\s?(?:per|percent)))?`;
const pattern = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}$])${source}(?![\\p{L}\\p{N}])`, 'gu');

export const DATE_FORMS: readonly DateForm[] = [
  { name: 'iso', pattern: pattern(`(${YEAR})-(\\d\\d)-(\\d\\d)`), read: (m) => calendar(parseCivilDay(m[0])) },
  {
    // "June 8 to 13", "May 10 and 11, 2025", "Sept. 14-15"
    name: 'month-days',
    pattern: pattern(`${ON}(${MONTH})\\s(${DAY_OF_MONTH})${TO}(?:${WEEKDAY},?\\s)?(${DAY_OF_MONTH})${OF_YEAR}`),
    read: (m, c) => dayRange(c, [m[1], m[2]], [m[1], m[3]], m[4]),
  },
  {
    // "8 to 13 June", "14 and 15 September 2025"
    name: 'days-month',
    pattern: pattern(
      `${ON}(${DAY_OF_MONTH})${TO}(?:${WEEKDAY},?\\s)?(${DAY_OF_MONTH})\\s(?:of\\s)?(${MONTH})${OF_YEAR}`,
    ),
    read: (m, c) => dayRange(c, [m[3], m[1]], [m[3], m[2]], m[4]),
  },
  {
    // "April 30 to May 1"
    name: 'month-day-to-month-day',
    pattern: pattern(`(${MONTH})\\s(${DAY_OF_MONTH})${TO}(${MONTH})\\s(${DAY_OF_MONTH})${OF_YEAR}`),
    read: (m, c) => dayRange(c, [m[1], m[2]], [m[3], m[4]], m[5]),
  },
  {
    // "Monday, June 9", "Jun 11", "Sept. 14, 2025", "May 12th"
    name: 'month-day',
    pattern: pattern(`${ON}(${MONTH})\\s(${DAY_OF_MONTH})${OF_YEAR}`),
    read: (m, c) => oneDay(c, m[1], m[2], m[3]),
  },
  {
    // "12 August", "the 9th of June 2025"
    name: 'day-month',
    pattern: pattern(`${ON}(${DAY_OF_MONTH})\\s(?:of\\s)?(${MONTH})${OF_YEAR}`),
    read: (m, c) => oneDay(c, m[2], m[1], m[3]),
  },
  {
    name: 'month-year',
    pattern: pattern(`(?:(?:mid|early|late)[ -])?(${MONTH}),?\\s(?:of\\s)?(${YEAR})`),
    read: (m) => monthOfYear(m[1], m[2]),
  },
  {
    // "mid-May", "early June", "late last July" is left to the bare month
    name: 'part-of-month',
    pattern: pattern(
      `(?:[Mm]id|[Ee]arly|[Ll]ate|(?:[Tt]he\\s)?(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd)\\sof)[ -](${MONTH})`,
    ),
    read: (m, c) => bareMonth(c, m[1]),
  },
  {
    // "in August", "since April", "last July"; refused: "Theresa May", "May the talks succeed"
    name: 'bare-month',
    pattern: pattern(
      `(?:(?:[Ii]n|[Oo]f|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Bb]efore|[Aa]fter|[Ff]rom|[Tt]o|[Ll]ast|[Nn]ext|[Tt]his|[Dd]uring|[Tt]hrough|and|for|the|between)\\s)(${MONTH})(?!\\s(?:\\d|said|told|has|was|deadline|accord|agreement|truce|deal|talks|reset|meeting|levels?|data|summit|pact|round))`,
    ),
    read: (m, c) => bareMonth(c, m[1], m[0]),
  },
  {
    // "April’s tariffs", "May accord", "the August deadline"
    name: 'month-of-thing',
    pattern: pattern(
      `(${MONTH})(?=[’']s\\s\\p{Ll}|\\s(?:deadline|accord|agreement|truce|deal|talks|reset|meeting|levels?|data|summit|pact|round)\\b)`,
    ),
    read: (m, c) =>
      bareMonth(c, m[1], AGREED.test(m.input.slice(m.index + m[0].length, m.index + m[0].length + 14)) ? 'last' : ''),
  },
  {
    // "Saturday and Sunday", "Monday to Wednesday"
    name: 'weekdays',
    pattern: pattern(`(${WEEKDAY})${TO}(${WEEKDAY})`),
    read: (m, c) => weekdayRange(c, m[1] ?? '', m[2] ?? ''),
  },
  {
    name: 'last-weekday',
    pattern: pattern(`[Ll]ast\\s(${WEEKDAY})`),
    read: (m, c) => relative(lastWeekday(c.publishedOn, m[1] ?? '', false)),
  },
  {
    name: 'next-weekday',
    pattern: pattern(`(?:[Nn]ext|[Tt]his\\scoming)\\s(${WEEKDAY})`),
    read: (m, c) => relative(nextWeekday(c.publishedOn, m[1] ?? '', false)),
  },
  {
    // "on Monday", "Monday’s", "Sunday"; refused: “Sunday Morning Futures”, "Black Friday"
    name: 'weekday',
    pattern: pattern(
      `(?<!\\b(?:Black|Good|Bloody)\\s)(${WEEKDAY})(?!\\s(?:Morning|Times|Futures|Telegraph|Mail|Edition|Night))`,
    ),
    read: (m, c) => relative(weekday(c, m[1] ?? '')),
  },
  {
    name: 'today',
    pattern: pattern('(?:[Tt]oday|[Tt]onight|[Tt]his\\s(?:morning|afternoon|evening))'),
    read: (_, c) => relative(c.publishedOn),
  },
  { name: 'yesterday', pattern: pattern('[Yy]esterday'), read: (_, c) => relative(addDays(c.publishedOn, -1)) },
  { name: 'tomorrow', pattern: pattern('[Tt]omorrow'), read: (_, c) => relative(addDays(c.publishedOn, 1)) },
  {
    name: 'weekend',
    pattern: pattern(
      '(?:[Aa]t|[Oo]ver|[Dd]uring|[Tt]hrough|[Tt]his|[Ll]ast|[Nn]ext)\\s(?:the\\s)?(?:past\\s|last\\s|coming\\s)?weekend',
    ),
    read: (m, c) => relative(weekend(c, m[0])),
  },
  {
    name: 'week',
    pattern: pattern('(?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious|[Cc]oming)\\s[Ww]eek'),
    read: (m, c) => relative(week(c.publishedOn, stepOf(m[0]))),
  },
  {
    name: 'later-in-week',
    pattern: pattern('(?:[Ll]ater|[Ee]arlier)\\sin\\sthe\\sweek'),
    read: (_, c) => relative(week(c.publishedOn, 0)),
  },
  {
    name: 'month',
    pattern: pattern('(?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious|[Cc]oming)\\s[Mm]onth'),
    read: (m, c) => relative(addMonths(monthOf(c.publishedOn), stepOf(m[0]))),
  },
  {
    name: 'year',
    pattern: pattern('(?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious)\\s[Yy]ear'),
    read: (m, c) => relative(String(Number(c.publishedOn.slice(0, 4)) + stepOf(m[0]))),
  },
  {
    name: 'in-year',
    pattern: pattern(`(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Bb]y|of)\\s(?:early\\s|late\\s)?(${YEAR})(?![-–/]\\d)`),
    read: (m) => calendar(m[1] ?? null),
  },
  {
    // "two days ago", "three weeks ago"
    name: 'ago',
    pattern: pattern(`(${COUNT})\\s(day|week|month)s?\\s(?:ago|earlier\\sthan\\stoday)`),
    read: (m, c) => ago(c.publishedOn, parseCount(m[1] ?? '') ?? 1, m[2] ?? ''),
  },
  {
    // "comes four days after Trump and Xi spoke": the event before lies that far back from the event of the sentence
    name: 'days-after-event',
    pattern: pattern(
      `(?:[Cc]omes?|[Cc]ame|[Cc]oming)\\s(?:just\\s|only\\s|barely\\s)?(${COUNT})\\s(day|week)s?\\safter`,
    ),
    read: (m, c) => fromEvent(c, -(parseCount(m[1] ?? '') ?? 1) * (m[2] === 'week' ? 7 : 1)),
  },
  {
    // "the next day", "a day later", "the following day"
    name: 'next-day',
    pattern: pattern(`(?:[Tt]he\\s(?:next|following)\\sday|(${COUNT})\\sdays?\\s(?:later|afterwards?))`),
    read: (m, c) => fromMention(c, m[1] ? (parseCount(m[1]) ?? 1) : 1),
  },
  {
    name: 'day-before',
    pattern: pattern(
      `(?:[Tt]he\\s(?:previous\\sday|day\\sbefore)|(${COUNT})\\sdays?\\s(?:earlier|before)(?!\\s(?:the|a)\\b))`,
    ),
    read: (m, c) => fromMention(c, -(m[1] ? (parseCount(m[1]) ?? 1) : 1)),
  },
];

/** What a month may stand before that is there already: "the May accord" is not one to come. */
const AGREED = /^\s(?:accord|agreement|truce|deal|reset|levels?|data|pact)\b/;

const calendar = (date: DateText | null): DateRead | null => (date ? { date, anchor: 'calendar' } : null);
const relative = (date: DateText | null): DateRead | null => (date ? { date, anchor: 'publication' } : null);
const stepOf = (words: string): number =>
  /^(?:last|previous)/i.test(words) ? -1 : /^(?:next|coming)/i.test(words) ? 1 : 0;
const pad = (n: number): string => String(n).padStart(2, '0');

function toDay(year: number, monthWord: string | undefined, dayWord: string | undefined): CivilDay | null {
  const month = parseMonthName(monthWord ?? '');
  return month ? parseCivilDay(`${year}-${pad(month)}-${pad(Number.parseInt(dayWord ?? '', 10))}`) : null;
}

/** How much further off a coming day counts where the sentence does not look ahead: reports tell mostly of what has been. */
const AHEAD_WEIGHT = { future: 1, unknown: 2, past: 4 } as const;

/** The year that brings the day nearest to the publication day. */
function nearestDay(
  { publishedOn, tense }: DateContext,
  month: string | undefined,
  day: string | undefined,
): CivilDay | null {
  const year = Number(publishedOn.slice(0, 4));
  const distance = (one: CivilDay): number => {
    const days = daysBetween(publishedOn, one);
    return days > 0 ? days * AHEAD_WEIGHT[tense] : -days;
  };
  const days = [year - 1, year, year + 1].flatMap((y) => toDay(y, month, day) ?? []);
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function oneDay(
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

function dayRange(context: DateContext, from: MonthAndDay, to: MonthAndDay, year: string | undefined): DateRead | null {
  const first = year ? toDay(Number(year), ...from) : nearestDay(context, ...from);
  if (!first) return null;
  const last = toDay(Number(first.slice(0, 4)), ...to) ?? null;
  if (!last || last < first) return null;
  return { date: toRangeText(first, last), anchor: 'calendar', implied: year ? [] : ['year'] };
}

function monthOfYear(word: string | undefined, year: string | undefined): DateRead | null {
  const month = parseMonthName(word ?? '');
  return month ? calendar(`${year}-${pad(month)}`) : null;
}

/** A month without a year: the last one where the sentence looks back, the next one where it looks ahead, else the nearest. */
function bareMonth(context: DateContext, word: string | undefined, phrase = ''): DateRead | null {
  const month = parseMonthName(word ?? '');
  if (!month) return null;
  const here = monthOf(context.publishedOn);
  const year = Number(here.slice(0, 4));
  const ahead =
    /^(?:until|till|by|next)/i.test(phrase) || (context.tense === 'future' && !/^(?:since|last|after)/i.test(phrase));
  const back = /^(?:since|last)/i.test(phrase) || context.tense === 'past';
  const candidates = [year - 1, year, year + 1].map((y) => `${y}-${pad(month)}`);
  const fitting = candidates.filter((text) => (ahead ? text >= here : back ? text <= here : true));
  const pool = fitting.length ? fitting : candidates;
  const distance = (text: string): number => Math.abs(daysBetween(`${here}-01`, `${text}-01`));
  const date = pool.sort((a, b) => distance(a) - distance(b))[0];
  return date ? { date, anchor: 'calendar', implied: ['year'] } : null;
}

function lastWeekday(publishedOn: CivilDay, word: string, orToday: boolean): CivilDay | null {
  const target = parseWeekdayName(word);
  if (target === null) return null;
  const back = (weekdayOf(publishedOn) - target + 7) % 7;
  return addDays(publishedOn, -(back === 0 && !orToday ? 7 : back));
}

function nextWeekday(publishedOn: CivilDay, word: string, orToday: boolean): CivilDay | null {
  const target = parseWeekdayName(word);
  if (target === null) return null;
  const ahead = (target - weekdayOf(publishedOn) + 7) % 7;
  return addDays(publishedOn, ahead === 0 && !orToday ? 7 : ahead);
}

/** A bare weekday: ahead where the sentence looks ahead, otherwise back; the publication day itself in either case. */
function weekday(context: DateContext, word: string): CivilDay | null {
  return context.tense === 'future'
    ? nextWeekday(context.publishedOn, word, true)
    : lastWeekday(context.publishedOn, word, true);
}

function weekdayRange(context: DateContext, first: string, second: string): DateRead | null {
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
function weekend(context: DateContext, words: string): DateText {
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

function week(publishedOn: CivilDay, step: number): DateText {
  const monday = addDays(publishedOn, -((weekdayOf(publishedOn) + 6) % 7) + step * 7);
  return toRangeText(monday, addDays(monday, 6));
}

function ago(publishedOn: CivilDay, count: number, unit: string): DateRead | null {
  if (unit === 'day') return relative(addDays(publishedOn, -count));
  if (unit === 'week') return relative(week(publishedOn, -count));
  return relative(addMonths(monthOf(publishedOn), -count));
}

const fromEvent = (context: DateContext, offsetDays: number): DateRead => ({
  date: addDays(context.publishedOn, offsetDays),
  anchor: 'event',
  offsetDays,
});

const fromMention = (context: DateContext, offsetDays: number): DateRead => ({
  date: context.lastDay ? addDays(context.lastDay, offsetDays) : null,
  anchor: 'mention',
  offsetDays,
});
