/**
 * Guesses the day an article was published from the text itself.
 *
 * Looks, in this order, for a date line of its own ("SUNDAY, SEPTEMBER 14, 2025", "July 27, 2025 09:17 PM GMT", "Published 9 June 2025"), a dated
 * dateline ("LONDON, June 9, 2025 —"), a weekday with its date in brackets ("Wednesday (Jun 11)") and, for the year alone, a copyright line.
 */

import { type CivilDay, parseCivilDay, weekdayOf } from '@/lib/domain/civil-date';
import { DAY_OF_MONTH, MONTH, parseMonthName, parseWeekdayName, WEEKDAY, YEAR } from './calendar-words';
import { cuePattern } from './cue-pattern';

export interface PublicationGuess {
  day: CivilDay;
  /** The words it was read from. */
  words: string;
}

const MONTH_FIRST = `(?<month>${MONTH})\\s(?<day>${DAY_OF_MONTH}),?\\s(?<year>${YEAR})`;
const DAY_FIRST = `(?<day>${DAY_OF_MONTH})\\s(?<month>${MONTH}),?\\s(?<year>${YEAR})`;
const ISO = `(?<year>${YEAR})-(?<monthNumber>\\d\\d)-(?<day>\\d\\d)`;
const LEAD = `(?:(?:published|updated|posted|last updated|date|first published)(?:\\s(?:on|at))?:?\\s{0,3})?(?:${WEEKDAY},?\\s)?`;
const ALL = [MONTH_FIRST, DAY_FIRST, ISO];
const DATE_LINES = ALL.map((date) => new RegExp(`^[^\\S\\n]*${LEAD}${date}[^\\n]{0,40}$`, 'imu'));
const DATELINES = ALL.map(
  (date) =>
    new RegExp(`^\\s*\\[?\\p{Lu}[\\p{L} .,]{1,40}?[,(\\]]\\s{0,2}${date}\\)?\\s?(?:\\([\\p{L} ]+\\)\\s?)?[—–:-]`, 'mu'),
);
const BRACKETED = cuePattern(
  new RegExp(
    `(?<weekday>${WEEKDAY})\\s\\((?:(?<month>${MONTH})\\s(?<day>${DAY_OF_MONTH})|(?<day2>${DAY_OF_MONTH})\\s(?<month2>${MONTH}))\\)`,
    'u',
  ),
);
const HEAD_LENGTH = 1500;

/** The publication day read from the text, or null where it says none. */
export function guessPublicationDay(text: string): PublicationGuess | null {
  const head = text.slice(0, HEAD_LENGTH);
  for (const pattern of [...DATE_LINES, ...DATELINES]) {
    const guess = toGuess(pattern.exec(head));
    if (guess) return guess;
  }
  const tail = text.slice(-HEAD_LENGTH);
  for (const pattern of DATE_LINES) {
    const guess = toGuess(pattern.exec(tail));
    if (guess) return guess;
  }
  return guessFromBrackets(text);
}

function toGuess(match: RegExpExecArray | null): PublicationGuess | null {
  const { year, month, monthNumber, day } = match?.groups ?? {};
  if (!match || !year || !day) return null;
  const number = month ? parseMonthName(month) : Number(monthNumber);
  const parsed = number ? parseCivilDay(toDay(Number(year), number, day)) : null;
  return parsed ? { day: parsed, words: match[0].trim() } : null;
}

const toDay = (year: number, month: number, day: string): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(Number.parseInt(day, 10)).padStart(2, '0')}`;

/** "Wednesday (Jun 11)" fits one year in five or six: that of a year the text names, or the only recent one it fits. */
function guessFromBrackets(text: string): PublicationGuess | null {
  const match = BRACKETED.exec(text.slice(0, HEAD_LENGTH));
  const month = parseMonthName(match?.groups?.month ?? match?.groups?.month2 ?? '');
  const day = match?.groups?.day ?? match?.groups?.day2;
  const weekday = parseWeekdayName(match?.groups?.weekday ?? '');
  if (!match || !month || !day || weekday === null) return null;
  const fitting = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027].flatMap((year) => {
    const parsed = parseCivilDay(toDay(year, month, day));
    return parsed && weekdayOf(parsed) === weekday ? [parsed] : [];
  });
  const named = fitting.filter((one) => text.includes(one.slice(0, 4)));
  const [only] = named.length ? named : fitting;
  return only && (named.length === 1 || fitting.length === 1) ? { day: only, words: match[0] } : null;
}
