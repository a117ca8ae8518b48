/** Months and weekdays in English, full and shortened, and the pattern fragments that find them. */

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAY_NAMES = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** 1 to 12 for "May", "Sept." or "SEPTEMBER"; null otherwise. */
export function parseMonthName(word: string): number | null {
  const small = word.toLowerCase().replace('.', '');
  const index =
    small.length < 3 ? -1 : MONTH_NAMES.findIndex((name) => name.startsWith(small.slice(0, small === 'sept' ? 4 : 9)));
  return index < 0 ? null : index + 1;
}

/** 0 (Sunday) to 6 for "Monday", "Mon." or "MONDAY"; null otherwise. */
export function parseWeekdayName(word: string): number | null {
  const small = word.toLowerCase().replace('.', '');
  const index = small.length < 3 ? -1 : WEEKDAY_NAMES.findIndex((name) => name.startsWith(small));
  return index < 0 ? null : index;
}

/** Capitalised forms only: "may" and "march" in small letters are verbs. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';
export const WEEKDAY =
  '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|SUNDAY|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY)';
export const DAY_OF_MONTH = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
export const YEAR = '(?:19|20)\\d\\d';
export const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|thirty|sixty|ninety)';
