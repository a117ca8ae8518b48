/** Which date of a sentence belongs to what stands at one place in it. */

import type { DateText } from '@/lib/domain/civil-date';
import { MONTH } from '@/lib/text/calendar-words';
import { cuePattern } from '@/lib/text/cue-pattern';
import type { DateMention } from '@/lib/text/dates';
import type { Reading, SentenceRead } from './reading';

export interface FactDate {
  resolvedDate: DateText | null;
  datePrecision: 'day' | 'month' | 'range' | null;
}

export const NO_DATE: FactDate = { resolvedDate: null, datePrecision: null };

/** "said on Monday", "told reporters on Sunday": the day of the words, not of what they tell. */
const ATTRIBUTION = cuePattern(
  /\b(?:said|says|told|wrote|reported|posted|added|tweeted|noted|according to|speaking|statement|interview)(?:\s[\w.’'“”]+){0,4}?\s(?:on|at|late|early|in an? \w+)?\s?$/i,
);

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
    if (isHeldAgainst(text, at, mention)) return false;
    return !ATTRIBUTION.test(text.slice(Math.max(0, at - 60), at));
  });
}

/** "doubled in June from May": the month that is compared with. */
const isHeldAgainst = (text: string, at: number, { form, start, end }: DateMention): boolean =>
  form === 'bare-month' &&
  /^from\s/i.test(text.slice(at, at + end - start)) &&
  MONTH_BEFORE.test(text.slice(Math.max(0, at - 12), at));
const MONTH_BEFORE = cuePattern(new RegExp(`${MONTH}\\s$`));

/** "the controls that it announced on October 9": the day of what is now undone. */
const OF_ANOTHER = cuePattern(
  /\b(?:announced|imposed|introduced|restricted|unveiled|issued|since)\s(?:back\s)?(?:on\s|in\s|since\s)?$/i,
);
/** What stands behind one of these is told apart: a date does not reach over it. */
const OTHER_STATEMENT = cuePattern(/;|,\s(?:after|as|while|but|on top of)\s/i);
const UNTIL = cuePattern(/\b(?:until|till|through|expir\w+)\s?(?:on\s|in\s)?$/i);

/**
 * The nearest date in the sentence, counted from the edges of the place.
 * @param at start and end in the article's text
 * @param which only dates after the place; only those that are no end ("until November"); of these only its own; or any
 */
export function findNearestDate(
  sentence: SentenceRead,
  at: { start: number; end: number },
  which: 'any' | 'after' | 'not-until' | 'own' = 'any',
): DateMention | null {
  const distance = (mention: DateMention): number =>
    mention.start >= at.end ? mention.start - at.end : at.start - mention.end + 8;
  const { text, start } = sentence;
  const dates = listFactDates(sentence).filter((mention) => {
    if (which === 'after') return mention.start >= at.end;
    const lead = leadOf(sentence, mention);
    if (which === 'any') return true;
    const between = text.slice(Math.min(mention.end, at.end) - start, Math.max(mention.start, at.start) - start);
    return !UNTIL.test(lead) && !OTHER_STATEMENT.test(between) && !(which === 'own' && OF_ANOTHER.test(lead));
  });
  // "struck down in February, and the surcharge that took their place expired in July": a date of the same statement first.
  const isParted = (mention: DateMention): number =>
    AND_ANOTHER.test(text.slice(Math.min(mention.end, at.end) - start, Math.max(mention.start, at.start) - start))
      ? 2
      : WHEN_IMPOSED.test(leadOf(sentence, mention))
        ? 1
        : 0;
  return dates.sort((a, b) => isParted(a) - isParted(b) || distance(a) - distance(b))[0] ?? null;
}

/** "the extra tariffs it imposed on Chinese imports in April": the day of what is now changed. */
const WHEN_IMPOSED = /\b(?:imposed|levied|introduced|slapped)\b[^,;]{0,40}\b(?:in|on|since)\s?$/i;
const AND_ANOTHER = /,\sand\s(?:the|an?|its|their)\s/i;

/** Words before a date, with the preposition that some forms take in. */
export function leadOf({ start, text }: SentenceRead, mention: DateMention): string {
  const at = mention.start - start;
  const own = /^\p{Ll}+\s/u.exec(text.slice(at, at + 10))?.[0] ?? '';
  return text.slice(Math.max(0, at - 30), at) + own;
}

/** The date that heads an entry of a timeline ("30 October: …"): it dates all sentences of its paragraph. */
export function findEntryDate({ sentences }: Reading, { paragraph, index }: SentenceRead): DateMention | null {
  let first = index;
  while (first > 0 && index - first < 12 && sentences[first - 1]?.paragraph === paragraph) first--;
  const head = sentences[first];
  const date = head?.dates[0];
  if (!head || !date?.date || date.start !== head.start) return null;
  return /^\s?[:–—-]/.test(head.text.slice(date.end - head.start)) ? date : null;
}
