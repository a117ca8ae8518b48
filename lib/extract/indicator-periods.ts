/** The time a figure counts: "in May", "in the first quarter", "in the first five months of 2026". */

import { addMonths, type CivilDay, type DateText, lastDayOfMonth, toRangeText } from '@/lib/domain/civil-date';
import { cuePattern } from '@/lib/text/cue-pattern';
import type { DateMention } from '@/lib/text/dates';
import { parseCount } from '@/lib/text/numbers';

export interface PeriodPlace {
  text: string;
  dates: readonly DateMention[];
  /** Offset of the sentence; `at` and `end` of the figure count within it. */
  start: number;
  at: number;
  end: number;
  /** Where the next figure starts: what follows is its time, not this one's. */
  until: number;
  publishedOn: CivilDay;
  /** For "against 8.1% in April": only what follows the figure is its time. */
  afterOnly: boolean;
}

const QUARTER = cuePattern(/\b(first|second|third|fourth|last)[- ]quarter\b|\bQ([1-4])\b/i);
const FIRST_MONTHS = cuePattern(/\bfirst\s(\w+)\smonths\b/i);
const ORDINALS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };
/** What the figure is held against: "than in May 2024", "since February 2020" is not its time. */
const HELD_AGAINST = cuePattern(
  /\b(?:than|since|from|against|after|compared (?:with|to)|versus)\s(?:(?:in|the|a)\s)?$/i,
);

/** The period a figure counts, or null where its sentence does not say. */
export function findPeriod(place: PeriodPlace): DateText | null {
  const { text, start, at, end, until, afterOnly } = place;
  const long = afterOnly ? null : findLongPeriod(place);
  if (long) return long;
  const distance = ({ start: from, end: to }: DateMention): number =>
    from - start >= end ? from - start - end : at - (to - start) + 4;
  const dates = place.dates.filter((mention) => {
    if (!mention.date || (mention.precision !== 'month' && mention.precision !== 'year')) return false;
    if (mention.start - start >= until) return false;
    const lead = text.slice(
      Math.max(0, mention.start - start - 18),
      mention.start - start + leadLength(mention, text, start),
    );
    return (!afterOnly || mention.start - start >= end) && (afterOnly || !HELD_AGAINST.test(lead));
  });
  return dates.sort((a, b) => distance(a) - distance(b))[0]?.date ?? null;
}

/** Some forms take the preposition in ("since April"): it counts as what leads the date. */
const leadLength = ({ start, end }: DateMention, text: string, offset: number): number =>
  /^\p{L}+\s(?=\p{Lu})/u.exec(text.slice(start - offset, end - offset))?.[0].length ?? 0;

function findLongPeriod({ text, publishedOn, at }: PeriodPlace): DateText | null {
  const near = text.slice(Math.max(0, at - 100), at + 120);
  const month = publishedOn.slice(0, 7);
  const year =
    /(?<!(?:of|than|from|since|in)\s(?:the\ssame\speriod\s(?:of|in)\s)?)\b(20[1-3]\d)\b|(?<=months\sof\s|quarter\sof\s)(20[1-3]\d)\b/.exec(
      near,
    )?.[0] ?? publishedOn.slice(0, 4);
  if (/\bJanuary\s?(?:and|to|-|–)\s?February\b/i.test(near))
    return toRangeText(`${year}-01-01`, lastDayOfMonth(`${year}-02`));
  const months = parseCount(FIRST_MONTHS.exec(near)?.[1] ?? '');
  if (months && months <= 12) return toRangeText(`${year}-01-01`, lastDayOfMonth(addMonths(`${year}-01`, months - 1)));
  const quarter = QUARTER.exec(near);
  if (!quarter) return null;
  const number = quarter[2] ? Number(quarter[2]) : (ORDINALS[(quarter[1] ?? '').toLowerCase()] ?? 1);
  const first = addMonths(`${year}-01`, (number - 1) * 3);
  const from = first > month ? addMonths(first, -12) : first;
  return toRangeText(`${from}-01`, lastDayOfMonth(addMonths(from, 2)));
}
