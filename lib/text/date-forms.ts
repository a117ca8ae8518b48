/** The written forms of dates, one pattern and one reading each. Refusals stand beside the form they look like. */
import { addDays, addMonths, monthOf, parseCivilDay } from '@/lib/domain/civil-date';
import { COUNT, DAY_OF_MONTH, MONTH, WEEKDAY, YEAR } from './calendar-words';
import { cuePattern } from './cue-pattern';
import {
  AGREED,
  ago,
  bareMonth,
  calendar,
  type DateContext,
  type DateRead,
  dayRange,
  fromEvent,
  fromMention,
  lastWeekday,
  monthOfYear,
  nearRange,
  nextWeekday,
  oneDay,
  relative,
  stepOf,
  week,
  weekday,
  weekdayRange,
  weekend,
  withinAgo,
} from './date-reading';
import { parseCount } from './numbers';

export interface DateForm {
  name: string;
  pattern: RegExp;
  read(match: RegExpExecArray, context: DateContext): DateRead | null;
}

const DASH = '\\s?(?:-|–|—)\\s?';
const TO = `(?:${DASH}|\\s(?:to|through|until|and|till)\\s)`;
const ON = `(?:${WEEKDAY},?\\s(?:the\\s)?)?`;
/** A year after a date; not "May 20, 2000 workers". */
const OF_YEAR = `(?:,?\\s(?:of\\s)?(${YEAR})(?![\\d%]|,\\d|\\s?(?:per|percent)))?`;
/** ASCII bounds: no form begins or ends with another letter, and they cost a third of Unicode ones. */
const pattern = (source: string): RegExp => cuePattern(new RegExp(`\\b${source}\\b`, 'g'));

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
    read: (m, c) => nearRange(m, dayRange(c, [m[1], m[2]], [m[3], m[4]], m[5])),
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
    // "from the first of November"
    name: 'first-of-month',
    pattern: pattern(`[Tt]he\\sfirst\\sof\\s(${MONTH})`),
    read: (m, c) => oneDay(c, m[1], '1', undefined),
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
      `(?:(?:[Ii]n|[Oo]f|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Bb]efore|[Aa]fter|[Ff]rom|[Tt]o|[Ll]ast|[Nn]ext|[Tt]his|[Dd]uring|[Tt]hrough|then|and|for|the|between)\\s)(${MONTH})(?!\\.?\\s\\d|(?<=May|June|April)\\s(?:said|told|has|was)\\b|\\s(?:deadline|accord|agreement|truce|deal|talks|reset|meeting|levels?|data|summit|pact|round))`,
    ),
    read: (m, c) => bareMonth(c, m[1], m[0]),
  },
  {
    // "April’s tariffs", "May accord", "the August deadline"
    name: 'month-of-thing',
    pattern: pattern(
      `(${MONTH})(?=[’']s\\s[a-z]|\\s(?:deadline|accord|agreement|truce|deal|talks|reset|meeting|levels?|data|summit|pact|round)\\b)`,
    ),
    read: (m, c) =>
      bareMonth(c, m[1], AGREED.test(m.input.slice(m.index + m[0].length, m.index + m[0].length + 14)) ? 'last' : ''),
  },
  {
    // "Saturday and Sunday", "Monday to Wednesday", "Thursday and again on Friday"
    name: 'weekdays',
    pattern: pattern(`(${WEEKDAY})(?:${TO}|\\sand\\sagain\\s(?:on\\s)?)(${WEEKDAY})`),
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
  {
    name: 'last-night',
    pattern: pattern('[Ll]ast\\s(?:night|evening)'),
    read: (_, c) => relative(addDays(c.publishedOn, -1)),
  },
  { name: 'tomorrow', pattern: pattern('[Tt]omorrow'), read: (_, c) => relative(addDays(c.publishedOn, 1)) },
  {
    name: 'weekend',
    pattern: pattern(
      '(?:(?:[Aa]t|[Oo]ver|[Dd]uring|[Tt]hrough|[Tt]his|[Ll]ast|[Nn]ext)\\s(?:the\\s)?(?:past\\s|last\\s|coming\\s)?weekend|[Tt]he\\sweekend\\sbefore(?=,|\\.|\\swhen)|[Aa]\\sweekend(?=\\sof\\s))',
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
    name: 'part-of-this-month',
    pattern: pattern('(?:[Mm]iddle|[Ee]nd|[Bb]eginning|[Ss]tart)\\sof\\s(?:the|this)\\smonth'),
    read: (_, c) => relative(monthOf(c.publishedOn)),
  },
  {
    // "By the end of that month"
    name: 'that-month',
    pattern: pattern('(?:[Ii]n|[Oo]f|[Ll]ater|[Ee]arlier)\\sthat\\s(?:same\\s)?month'),
    read: (_, c) => ({ date: c.lastMonth, anchor: 'mention', offsetDays: 0 }),
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
    // "less than three weeks ago"
    name: 'within-ago',
    pattern: pattern(`(?:[Ll]ess\\sthan|[Uu]nder|[Nn]ot\\squite)\\s(${COUNT})\\s(day|week)s?\\sago`),
    read: (m, c) => withinAgo(c.publishedOn, parseCount(m[1] ?? '') ?? 1, m[2] ?? ''),
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
    pattern: pattern(
      `(?:[Tt]he\\s(?:next|following)\\sday|(${COUNT}|An?|One|Two|Three|Four|Five|Six|Ten)\\sdays?\\s(?:later|afterwards?))`,
    ),
    read: (m, c) => fromMention(c, m[1] ? (parseCount(m[1].toLowerCase()) ?? 1) : 1),
  },
  {
    name: 'day-before',
    pattern: pattern(
      `(?:[Tt]he\\s(?:previous\\sday|day\\sbefore)|(${COUNT})\\sdays?\\s(?:earlier|before)(?!\\s(?:the|a)\\b))`,
    ),
    read: (m, c) => fromMention(c, -(m[1] ? (parseCount(m[1]) ?? 1) : 1)),
  },
];
