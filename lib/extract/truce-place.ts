/** One sentence at which terms of a truce are looked for, and the dates beside a place in it. */

import type { DateText } from '@/lib/domain/civil-date';
import { cuePattern } from '@/lib/text/cue-pattern';
import type { DateMention } from '@/lib/text/dates';
import { leadOf, listFactDates } from './nearby-dates';
import type { Reading, SentenceRead } from './reading';
import { saysWhereCityLies } from './relevance';
import { isReadable } from './sentence-bounds';
import { OTHER_CLOCK, OWN_TERMS, PLAIN_TRUCE, TRADE_NEAR, TRUCE_NOUN } from './truce-words';

export type TruceAspect =
  | 'agreed'
  | 'length'
  | 'expiry'
  | 'extension'
  | 'extension_proposed'
  | 'content'
  | 'consequence';

export interface TruceRead {
  aspect: TruceAspect;
  lengthDays: number | null;
  start: DateText | null;
  expiry: DateText | null;
  isSure: boolean;
  /** The day or month it was done, where that is no part of its value: "prolonged in August". */
  on?: DateText | null;
  /** Further sentence that carries it: the question before an answer. */
  also?: SentenceRead;
}

export interface TrucePlace {
  sentence: SentenceRead;
  text: string;
  /** The sentence with the two before it: what "it" and "the ceasefire" are about. */
  context: string;
  /** The sentence before, null at the start. */
  before: SentenceRead | null;
}

/** The place, or null where the sentence cannot speak of the truce between the US and China. */
export function toTrucePlace({ sentences }: Reading, sentence: SentenceRead): TrucePlace | null {
  const { text, relevance, index } = sentence;
  const parties = sentence.parties.filter((mention) => !saysWhereCityLies(mention, sentence.places));
  if (!isReadable(sentence) || relevance === 'other-pair' || OTHER_CLOCK.test(text)) return null;
  const isOthers = parties.some(({ party, form }) => party !== 'US' && party !== 'China' && form !== 'capital');
  const isChinas =
    parties.some(({ party }) => party === 'China') || sentence.people.some(({ person }) => person.side === 'China');
  if (isOthers && !isChinas && !PLAIN_TRUCE.test(text)) return null;
  const reach = sentences.slice(Math.max(0, index - 2), index + 1).filter((one) => one.relevance !== 'furniture');
  const before = sentences[index - 1] ?? null;
  const isAnswer = before?.text.endsWith('?') === true && before.relevance !== 'furniture';
  if (!(reach.some(isOfTrade) || isAnswer || OWN_TERMS.test(text))) return null;
  return { sentence, text, context: reach.map((one) => one.text).join(' '), before };
}

const OF_TRADE = new WeakMap<SentenceRead, boolean>();

/** Whether the sentence names trade or a place of the talks; asked three times of each, for itself and the two after it. */
function isOfTrade(sentence: SentenceRead): boolean {
  const known = OF_TRADE.get(sentence);
  if (known !== undefined) return known;
  const isNear = TRADE_NEAR.test(sentence.text);
  OF_TRADE.set(sentence, isNear);
  return isNear;
}

/** A reading with nothing but its aspect. */
export const bareRead = (aspect: TruceAspect, isSure: boolean): TruceRead => ({
  aspect,
  lengthDays: null,
  start: null,
  expiry: null,
  isSure,
});

const ANY_TRUCE = cuePattern(new RegExp(`(?<![\\w-])${TRUCE_NOUN}(?![\\w-])`, 'i'));
const LEADS_AN_END = cuePattern(
  /\b(?:until|till|since|later(?:\sthis)?|(?<!\beffect\s)by|through|expir\w+|before|after|ahead of|(?:run|runs|last|lasts|extended|prolonged)\s(?:\w+\s)?to)\s?(?:on\s|in\s)?$/i,
);

/** "The talks on Monday follow a truce": when they meet, not when it was made. */
const LEADS_A_MEETING = cuePattern(/\b(?:talks|meet|meeting|session)\s(?:on\s)?$/i);

/** The date of the making: the nearest one within reach that does not lead an end ("until August"). */
export function findMakingDate(sentence: SentenceRead, at: number, reach = 120): DateText | null {
  const distance = (mention: DateMention): number => Math.abs(mention.start - sentence.start - at);
  const dates = listMakingDates(sentence).filter((mention) => distance(mention) <= reach);
  return dates.sort((a, b) => distance(a) - distance(b))[0]?.date ?? null;
}

/** "LONDON, June 11 (Wire) -- ": where and when it was filed. */
const FILED = cuePattern(/^\s?(?:\([^)]{0,40}\)\s?)?(?:--|–|—|-)\s/);

/**
 * Of "the truce that he and Xi struck on Dec. 1" the date behind the verb, or one right before the noun: what stands farther
 * ahead is when something else happens.
 * @param at start of the noun; `end` of the verb
 */
export function findDateOfMade(sentence: SentenceRead, at: number, end: number): DateText | null {
  const dates = listMakingDates(sentence).filter((mention) => {
    const from = mention.start - sentence.start;
    return (from >= end - 8 && from <= end + 100) || (from < at && at - (mention.end - sentence.start) <= 14);
  });
  return dates.find((mention) => mention.start - sentence.start >= end - 8)?.date ?? dates[0]?.date ?? null;
}

const listMakingDates = (sentence: SentenceRead): DateMention[] =>
  listFactDates(sentence).filter(
    (mention) =>
      !LEADS_AN_END.test(leadOf(sentence, mention)) &&
      !LEADS_A_MEETING.test(leadOf(sentence, mention)) &&
      mention.form !== 'later-in-week' && // "to approve later this week"
      !(mention.start - sentence.start < 40 && FILED.test(sentence.text.slice(mention.end - sentence.start))),
  );

/** "Back to April levels": whose levels they are, no day on which something comes. */
const NAMES_A_LEVEL = cuePattern(/^(?:’s)?\s(?:levels?|rates?|highs?|peaks?|heights?)\b/i);

/** The first date after `from` within reach; only behind the words `lead` where given; never across another statement. */
export function findDateAfter(
  sentence: SentenceRead,
  from: number,
  reach: number,
  lead: RegExp | null,
): DateText | null {
  const offset = (mention: DateMention): number => mention.start - sentence.start;
  const mention = sentence.dates.find(
    (one) =>
      one.date &&
      one.precision !== 'year' &&
      offset(one) >= from - 8 &&
      offset(one) <= from + reach &&
      one.end - sentence.start > from &&
      !NAMES_A_LEVEL.test(sentence.text.slice(one.end - sentence.start)),
  );
  if (!mention?.date || (lead && !lead.test(leadOf(sentence, mention)))) return null;
  const between = sentence.text.slice(from, Math.max(from, offset(mention))).replaceAll(/\b\w{1,4}\./g, '');
  return /[.;]|\b(?:said|told)\b/.test(between) ? null : mention.date;
}

/** The date right before `at`: "the August 12 deadline". */
export const findDateBefore = (sentence: SentenceRead, at: number): DateText | null =>
  sentence.dates.find(({ date, precision, end }) => {
    const gap = at - (end - sentence.start);
    return date && precision !== 'year' && gap >= 0 && gap <= 14;
  })?.date ?? null;

/** Whether the words name a truce, by themselves or by what is spoken of around them. */
export const namesTruce = (words: string): boolean => ANY_TRUCE.test(words);
