/**
 * Dates in words, resolved against the publication day with the precision the words have.
 *
 * Weeks run from Monday to Sunday. A day or month without a year takes the year that brings it nearest to the publication
 * day; a bare month or weekday looks back or ahead with the tense of its sentence.
 */

import { type CivilDay, type DateText, parseDateSpan, toDateSpan } from '@/lib/domain/civil-date';
import { cuePattern, listMatches } from './cue-pattern';
import { DATE_FORMS, type DateForm } from './date-forms';
import type { DateContext } from './date-reading';
import type { Sentence } from './sentences';
import { findAt, type Span } from './span';
import { type Tense, tenseAt } from './tense';

export interface DateMention extends Span {
  /** Null where the words name a time that cannot be resolved ("a few days later" with nothing before it). */
  date: DateText | null;
  precision: 'day' | 'month' | 'year' | 'range' | null;
  /** The written form, as named in date-forms.ts. */
  form: string;
  /** What the text leaves out and we filled in ("year", "month"). */
  implied: string[];
  /** What it counts from: the calendar itself, the publication day, the date mentioned before, or the event of its sentence. */
  anchor: 'calendar' | 'publication' | 'mention' | 'event';
  /** Days to add to the anchor, for `mention` and `event`. */
  offsetDays: number | null;
  tense: Tense;
  sentence: number;
}

interface Found extends Span {
  form: DateForm;
  match: RegExpExecArray;
}

/** What later words count from: "the next day", "that month". */
type DateThread = Pick<DateContext, 'lastDays' | 'lastMonth'> & {
  /** The month of another year told last, and where. */
  story: { month: DateText; sentence: Sentence } | null;
};

/** All dates of the text, in order, none overlapping another. */
export function findDates(text: string, publishedOn: CivilDay, sentences: readonly Sentence[]): DateMention[] {
  const thread: DateThread = { lastDays: null, lastMonth: null, story: null };
  return withoutOverlaps(listForms(text)).flatMap((found) => {
    const sentence = findAt(sentences, found.start);
    if (!sentence) return [];
    const tense = tenseOf(text, sentence, found);
    const isOpenEnd = OPEN_END.test(text.slice(Math.max(sentence.start, found.start - 40), found.start));
    const read = found.form.read(found.match, {
      ...{ publishedOn, tense, isOpenEnd, lastDays: thread.lastDays, lastMonth: thread.lastMonth },
      toldMonth: tense === 'future' ? null : storyMonth(thread, sentence, text, found.start),
    });
    const precision = read?.date ? (parseDateSpan(read.date)?.precision ?? null) : null;
    if (!read || (read.date && !precision)) return [];
    const { date, implied = [], anchor = 'publication', offsetDays = null } = read;
    const { start, end } = found;
    const place = { start, end, sentence: sentence.index, form: found.form.name, tense };
    const mention: DateMention = { ...place, date, precision, implied, anchor, offsetDays };
    keepThread(thread, { text, sentence, publishedOn }, mention);
    return [mention];
  });
}

/** Sentences through which a story of another year goes on without naming it again. */
const STORY_REACH = 5;
/** "Then came this spring": back in the year of publication. */
const NOWADAYS = cuePattern(
  /\b(?:this\s(?:year|spring|summer|autumn|fall|winter|month|week|time)|now|today|nowadays|so\sfar|these\sdays|at\spresent|last\s(?:year|month|week))\b/i,
);

function storyMonth({ story }: DateThread, sentence: Sentence, text: string, start: number): DateText | null {
  if (!story || sentence.index <= story.sentence.index || sentence.index - story.sentence.index > STORY_REACH)
    return null;
  if (sentence.paragraph - story.sentence.paragraph > 1) return null;
  return NOWADAYS.test(text.slice(story.sentence.end, start)) ? null : story.month;
}

function keepThread(
  thread: DateThread,
  { text, sentence, publishedOn }: { text: string; sentence: Sentence; publishedOn: CivilDay },
  mention: DateMention,
): void {
  const { date, precision, form, end } = mention;
  if (!date) return;
  if (precision === 'day' || precision === 'month') {
    thread.lastMonth = date.slice(0, 7);
    const isTold = !mention.implied.includes('year') || mention.anchor === 'mention';
    const isOfOtherYear = isTold && date.slice(0, 4) < publishedOn.slice(0, 4) && mention.tense !== 'future';
    if (isOfOtherYear) thread.story = { month: thread.lastMonth, sentence };
    else if (sentence !== thread.story?.sentence) thread.story = null;
  }
  if (precision !== 'day' && !DAY_RANGES.has(form)) return;
  const days = toDateSpan(date);
  if (days.from < publishedOn && !isAttributive(text, end)) thread.lastDays = days;
}

/** Ranges of days that are told as such: the day before "May 14 and 15" is the 13th. */
const DAY_RANGES = new Set(['month-days', 'days-month', 'month-day-to-month-day', 'weekdays']);

function tenseOf(text: string, sentence: Span, found: Found): Tense {
  if (isEntryHead(text, sentence, found)) return 'past';
  const before = text.slice(Math.max(sentence.start, found.start - 12), found.start);
  // "From Wednesday the levy drops": told in the present tense, and yet to come.
  if (found.form.name === 'weekday' && before === 'From ') return 'future';
  // "Unless they are prolonged, the duties return on August 12": whatever stands in between.
  if (/^(?:[-•–]\s)?(?:Unless|Without|Failing)\b/.test(text.slice(sentence.start, sentence.start + 14)))
    return 'future';
  // "had been approved by the end of May": an end that has passed.
  if (DONE_BY.test(text.slice(Math.max(sentence.start, found.start - 60), found.start))) return 'past';
  if (LOOKS_AHEAD.test(before) || /^\s(?:deadline|expiry)/.test(text.slice(found.end, found.end + 10))) return 'future';
  return tenseAt(text.slice(sentence.start, sentence.end), found.start - sentence.start);
}

const DONE_BY = cuePattern(
  /\b(?:had|was|were)\s(?:been\s)?(?:\w+ly\s)?\w{2,}(?:ed|en|ght|de)\b[^,;]{0,30}\bby\s(?:the\s)?$/,
);

/** A term that ends: "runs to Nov. 10", "until August 12". */
const LOOKS_AHEAD = cuePattern(/\b(?:until|till|through|to|by)\s(?:the\s)?$/);

/** "which holds until", "is valid until": still so on the day of publication. */
const OPEN_END = cuePattern(
  /\b(?:holds|lasts|applies|stands|(?:is|are|remains?)\s(?:valid|good|suspended|paused|in\s(?:force|place|effect)))\s(?:good\s)?(?:until|till|through)\s(?:the\s)?$/,
);

/** "10 October: Furious at wider controls …": the head of an entry in a timeline, told in the present tense of what has been. */
const isEntryHead = (text: string, sentence: Span, found: Span): boolean =>
  found.start === sentence.start && /^\s?[:—–]\s/.test(text.slice(found.end, found.end + 4));

/** "Monday’s meeting", "the Jan. 20 inauguration": the day belongs to a thing named in passing, not to the story's thread. */
function isAttributive(text: string, end: number): boolean {
  return (
    /^(?:[’']s)?\s\p{Ll}{4,}/u.test(text.slice(end, end + 8)) &&
    !/^\s(?:that|when|with|after|from|before|over|said|told)\b/.test(text.slice(end, end + 8))
  );
}

function listForms(text: string): Found[] {
  const found: Found[] = [];
  for (const form of DATE_FORMS) {
    for (const match of listMatches(text, form.pattern)) {
      found.push({ form, match, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

/** The longest of what overlaps; of equal length the form listed first. */
function withoutOverlaps(found: Found[]): Found[] {
  const ordered = found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const one of ordered) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}
