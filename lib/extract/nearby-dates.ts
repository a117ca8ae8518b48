/** Which date of a sentence belongs to what stands at one place in it. */
import type { DateText } from '@/lib/domain/civil-date';
import type { DateMention } from '@/lib/text/dates';
import type { SentenceRead } from './reading';

export interface FactDate {
  resolvedDate: DateText | null;
  datePrecision: 'day' | 'month' | 'range' | null;
}

export const NO_DATE: FactDate = { resolvedDate: null, datePrecision: null };

/** "said on Monday", "told reporters on Sunday": the day of the words, not of what they tell. */
const ATTRIBUTION =
  /\b(?:said|says|told|wrote|reported|posted|added|tweeted|noted|according to|speaking|statement|interview)(?:\s[\w.’'“”]+){0,4}?\s(?:on|at|late|early|in an? \w+)?\s?$/i;

/** The date as facts carry it; years and unresolved dates give none. */
export function toFactDate(mention: DateMention | null | undefined): FactDate {
  if (!mention?.date || !mention.precision || mention.precision === 'year') return NO_DATE;
  return { resolvedDate: mention.date, datePrecision: mention.precision };
}

/** Dates of the sentence that tell when something holds: resolved, and not the day on which somebody said so. */
export function listFactDates({ start, text, dates }: SentenceRead): DateMention[] {
  return dates.filter((mention) => {
    if (!mention.date || mention.precision === 'year') return false;
    const at = mention.start - start;
    return !ATTRIBUTION.test(text.slice(Math.max(0, at - 60), at));
  });
}

/**
 * The nearest date in the sentence, counted from the edges of the place.
 * @param at start and end in the article's text
 * @param side only dates after the place, or on either side
 */
export function findNearestDate(
  sentence: SentenceRead,
  at: { start: number; end: number },
  side: 'after' | 'either' = 'either',
): DateMention | null {
  const distance = (mention: DateMention): number =>
    mention.start >= at.end ? mention.start - at.end : at.start - mention.end + 8;
  const dates = listFactDates(sentence).filter((mention) => side === 'either' || mention.start >= at.end);
  return dates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
