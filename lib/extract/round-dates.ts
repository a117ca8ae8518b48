/** When a round was or will be: the date in its sentence that belongs to the talks and not to who said what when. */

import { addDays, type CivilDay, type DateText, monthOf, toDateSpan, toRangeText } from '@/lib/domain/civil-date';
import { cuePattern } from '@/lib/text/cue-pattern';
import type { DateMention } from '@/lib/text/dates';
import { parseCount } from '@/lib/text/numbers';
import type { PersonMention, PlaceMention, SentenceRead } from './reading';

export interface RoundDates {
  /** The mention the dates come from. */
  date: DateMention | null;
  start: DateText | null;
  end: DateText | null;
  /** When it was, as precise as the text: day, month or range; null where nothing says. */
  when: DateText | null;
  /** Fields of the round that were inferred. */
  implied: string[];
}

export const NO_DATES: RoundDates = { date: null, start: null, end: null, when: null, implied: [] };

const REACH = 90;
/** A verb of saying or blaming right before the date: "announced on Friday", "told Fox News on Sunday". */
const SAID_ON = cuePattern(
  /\b(?:said|says|told|announced|reported|added|wrote|confirmed|posted|accus\w+|claimed|signed|approved|imposed|extended|warned|declared|tweeted|spoke)\b(?:\s[\p{L}’'.]+){0,4}?\s(?:on|at|over|late|early)?\s?$/iu,
);
const BOUND_TO_TERM = cuePattern(
  /\b(?:until|till|expires?|expiring|deadline|by|since|before|end(?:s|ing)? on|through|from the|due|effective)\s(?:the\s|on\s|in\s)?$/i,
);
const STAY = cuePattern(/\bwill (?:be|stay|travel|visit)\b[^,;]{0,40}\bfrom\s$/i);

/** The dates of the round that the place in the sentence hosts. */
export function dateOfRound(sentence: SentenceRead, place: PlaceMention): RoundDates {
  const candidates = sentence.dates
    .filter(
      (date) => date.date && date.anchor !== 'event' && (isOfTalks(sentence, date) || isOfDeed(sentence, date, place)),
    )
    .map((date) => ({ date, distance: gap(date, place) }))
    .filter(({ date, distance }) => distance <= REACH && !hasPlaceBetween(sentence, date, place))
    .sort((a, b) => a.distance - b.distance);
  const nearest = candidates[0]?.date;
  if (!nearest?.date) return whenTheyMeet(sentence) ?? endedDates(sentence);
  return toRoundDates(sentence, nearest);
}

/** "signed in Washington a month ago": a place between what was done and its date has both. */
const isOfDeed = (sentence: SentenceRead, date: DateMention, place: PlaceMention): boolean =>
  date.start >= place.end &&
  date.start - place.end <= 4 &&
  DEED_IN.test(sentence.text.slice(Math.max(0, place.start - sentence.start - 30), place.start - sentence.start));
const DEED_IN = cuePattern(/\b(?:signed|agreed|announced|approved|sealed|reached|struck)\s(?:here\s)?in\s$/i);

/** "on Monday, when Bessent and Greer receive a Chinese delegation under …": the day on which they do it, however far off. */
function whenTheyMeet(sentence: SentenceRead): RoundDates | null {
  const days = sentence.dates.filter((date) => date.precision === 'day' && isOfTalks(sentence, date));
  const [only] = days;
  const after = only ? sentence.text.slice(only.end - sentence.start) : '';
  return only && days.length === 1 && WHEN_MET.test(after) ? toRoundDates(sentence, only) : null;
}
const WHEN_MET = cuePattern(
  /^,\swhen\s[^;.]{3,120}\b(?:meets?|met|receives?|received|sits?\sdown|sat\sdown|host(?:s|ed)?|begin|began|gather(?:ed)?|reconvened?)\b/i,
);

/** "At midnight on Friday … as two days of talks in the capital broke up": the sentence's only day, however far off. */
function endedDates(sentence: SentenceRead): RoundDates {
  const days = sentence.dates.filter((date) => date.precision === 'day' && isOfTalks(sentence, date));
  const [only] = days;
  return only && days.length === 1 && BROKE_UP.test(sentence.text) ? toRoundDates(sentence, only) : NO_DATES;
}

const SECOND_DAY = cuePattern(
  /\b(?:for|on|into|enter\w*|beg[aiu]n\w*|start\w*)\s(?:a|the|their|its)\ssecond\s(?:straight\s|consecutive\s)?day\b|\ba\sday\safter\s(?:opening|beginning|starting|the\s(?:opening|start))\b|\breconvened\b|\b(?:a|the|their)\ssecond\s(?:straight\s|consecutive\s|and\s(?:final|last)\s)?day\sof\s(?:\w+\s){0,3}?(?:talks|meetings|negotiations|discussions|consultations)\b/i,
);
const LAST_DAY = cuePattern(
  /\bsecond\sand\s(?:final|last)\sday\b|\b(?:drew\sto\sa\sclose|ended|wrapped\sup|wound\sup|concluded|closed|broke\sup)\b/i,
);

/** "have gathered again …, a day after opening talks": they began the day before the sentence's day, or before publication. */
export function secondDayOf(sentence: SentenceRead, publishedOn: CivilDay): RoundDates {
  if (!SECOND_DAY.test(sentence.text)) return NO_DATES;
  const day = sentence.dates.find((date) => isUnquotedDay(sentence, date))?.date ?? publishedOn;
  const start = addDays(day, -1);
  const end = LAST_DAY.test(sentence.text) ? day : null;
  return { date: null, start, end, when: `${start}/${day}`, implied: ['startDate'] };
}

/** A single day, told outside quotations and not of the presidents. */
export const isUnquotedDay = (sentence: SentenceRead, date: DateMention): boolean =>
  date.precision === 'day' &&
  date.date !== null &&
  !isOfLeaders(sentence, date) &&
  !sentence.quotations.some((quotation) => date.start >= quotation.start && date.end <= quotation.end);

/** "is due to see Xi on Oct. 30", "ahead of Trump’s visit on Thursday": the day of the presidents, not of the talks. */
function isOfLeaders(sentence: SentenceRead, date: DateMention): boolean {
  const near = sentence.people.filter((mention) => mention.end <= date.start).at(-1);
  // "where she is expected to meet the premier on Sunday": who did not see a president was there to talk.
  if (!near?.person.known?.isLeader || isReceivedByPremier(sentence, near)) return false;
  const gap = sentence.text.slice(near.end - sentence.start, date.start - sentence.start);
  return gap.length < 60 && !/\b(?:talks|negotiat\w+|round|session|delegations?|meetings)\b|[;]/i.test(gap);
}

const isReceivedByPremier = (sentence: SentenceRead, leader: PersonMention): boolean =>
  /\bpremier\b/i.test(leader.role ?? leader.person.role ?? '') &&
  /\bmeet(?:s|ing)?\s(?:with\s)?$/i.test(sentence.text.slice(0, leader.phrase.start - sentence.start));

/** Whether the date says when talks are, not when someone said something or when a term ends. */
function isOfTalks(sentence: SentenceRead, date: DateMention): boolean {
  const before = sentence.text.slice(Math.max(0, date.start - sentence.start - 80), date.start - sentence.start);
  const words = sentence.text.slice(date.start - sentence.start, date.end - sentence.start);
  const isFromTo = date.precision === 'range' && /\b(?:talks|negotiations|meetings?|round)\s$/i.test(before);
  if ((!isFromTo && /^(?:since|until|till|by|before|after|from)\b/i.test(words)) || isOfLeaders(sentence, date))
    return false;
  // "announced on Monday after a weekend of negotiations": the talks filled it.
  if (/^a\sweekend/i.test(words)) return true;
  // "Saturday’s statement followed two days of talks"
  if (
    /^[’']s\s(?:\w+\s)?(?:statement|announcement|order|tweet|post)\b/.test(
      sentence.text.slice(date.end - sentence.start),
    )
  )
    return false;
  if (OF_A_CALL.test(before) || OF_A_PAPER.test(before)) return false;
  if (ENDS_THEN.test(sentence.text.slice(date.end - sentence.start, date.end - sentence.start + 110))) return false;
  if (
    date.form === 'month-of-thing' &&
    !/^\s(?:talks|meeting|round)\b/.test(sentence.text.slice(date.end - sentence.start))
  )
    return false;
  return !SAID_ON.test(before) && !BOUND_TO_TERM.test(before) && !STAY.test(before);
}

/** "On August 12 the truce of Geneva runs out". */
const ENDS_THEN = cuePattern(
  /^,?\s(?:the|this|that|their|a)\s(?:[\p{L}’-]+\s){0,6}?(?:runs?\sout|ran\sout|expires?|lapses?|ends|will\s(?:run\sout|expire|lapse|end))\b/iu,
);

/** "the Geneva agreement of May 12": the day of the paper, which may come after the talks. */
const OF_A_PAPER = cuePattern(/\b(?:agreement|accord|deal|truce|statement|communiqu[ée]|pact)\sof\s$/i);
/** "their phone talks on June 5". */
const OF_A_CALL =
  /\b(?:phone|telephone|video)\s(?:talks?|calls?|conversations?)(?:\s(?:held|of))?\s(?:on|in|of|last)?\s?$/i;

const gap = (a: DateMention, b: PlaceMention): number => (a.start < b.start ? b.start - a.end : a.start - b.end);

function hasPlaceBetween(sentence: SentenceRead, date: DateMention, place: PlaceMention): boolean {
  const [from, to] = date.start < place.start ? [date.end, place.start] : [place.end, date.start];
  return sentence.places.some(
    (other) => other !== place && other.start >= from && other.end <= to && other.city !== place.city,
  );
}

/** Start and end from a date mention and from what the sentence says of the length ("after two days of talks"). */
function toRoundDates(sentence: SentenceRead, date: DateMention): RoundDates {
  const when = date.date;
  if (!when) return NO_DATES;
  if (date.form === 'ago' && date.precision === 'range') {
    // "four weeks ago" is said of talks that were three weeks or five ago.
    const { from, to } = toDateSpan(when);
    return { date, start: null, end: null, when: monthOf(from) === monthOf(to) ? monthOf(from) : when, implied: [] };
  }
  if (date.precision === 'month' || date.precision === 'year' || /^(?:week|later-in-week|ago)$/.test(date.form)) {
    return date.precision === 'day'
      ? { date, start: when, end: null, when, implied: [] }
      : { date, start: null, end: null, when, implied: [] };
  }
  const ahead = daysAhead(sentence);
  if (ahead && date.precision === 'day')
    return { date, start: when, end: null, when: toRangeText(when, addDays(when, ahead - 1)), implied: [] };
  const span = toDateSpan(when);
  if (date.precision === 'range') return { date, start: span.from, end: span.to, when, implied: [] };
  const ended = daysEndedAfter(sentence, date);
  if (ended) {
    const start = addDays(when, 1 - ended);
    return { date, start, end: when, when: ended > 1 ? `${start}/${when}` : when, implied: ['startDate'] };
  }
  return { date, start: when, end: null, when, implied: [] };
}

/** "opened two days of talks": how many days from the one told; null where the sentence does not say. */
function daysAhead({ text }: SentenceRead): number | null {
  const count = parseCount(OPENED.exec(text)?.[1] ?? '');
  return count && count <= 7 ? count : null;
}
const OPENED = cuePattern(
  /\b(?:open(?:s|ed)?|beg[aiu]n|start(?:s|ed)?|kick(?:s|ed)?\soff)\s(?:what\s\w+\s)?(two|three|four|five)\sdays\sof\b/i,
);

const BROKE_UP = cuePattern(
  /\bas (?:\p{L}+ )?(?:two|three|four|five|\d)[ -]days? of [^;]{0,60}(?:broke up|ended|concluded|wrapped up)\b/iu,
);
const AFTER_DAYS = cuePattern(
  /\b(?:after|following|concluded?s?|wrap(?:ped|s)? up|w[io]u?nds? up|ended|closed|completed|rounded off|capp(?:ed|ing)|as|end of|finished)\s(?:\p{L}+\s){0,3}?(two|three|four|five|\d)[ -]days?\b/iu,
);

const DAYS_ENDED = cuePattern(
  /\b(two|three|four|five|\d)[ -]days?\s(?:of\s)?[^;]{0,70}?\s(?:wrapped up|wound up|ended|concluded|broke up|finished|closed|adjourned|came to an end|drew to a close)\b/iu,
);

/** The number of days of talks that ended on the date ("On Tuesday, after two days of hard bargaining"), or null. */
function daysEndedAfter(sentence: SentenceRead, date: DateMention): number | null {
  const match = AFTER_DAYS.exec(sentence.text) ?? DAYS_ENDED.exec(sentence.text);
  const isOnly = sentence.dates.filter(({ precision }) => precision === 'day').length === 1;
  const isFar = Math.abs(sentence.start + (match?.index ?? 0) - date.end) > (isOnly ? 200 : 110);
  if (!match || (isFar && !BROKE_UP.test(sentence.text))) return null;
  const count = parseCount(match[1] ?? '');
  return count && count <= 7 ? count : null;
}

const TALKS_OF_THEIR_OWN = cuePattern(
  /\b(?:meet(?:s|ing)?\s(?:his|her|their)\s(?:Chinese|American|US)\scounterparts?|(?:the|these|this|follows|after|of)\s(?:\p{L}+\s){0,3}?(?:talks|negotiations|discussions|meetings?|round|consultations)|negotiators\s(?:spent|met|meet|sat)|(?:negotiators|officials|envoys|delegations)\s(?:of|from)\s(?:the\s)?[\p{L}. ]{2,24}?\sand\s(?:the\s)?[\p{L}. ]{2,24}?\s(?:met|sat\sdown|gathered|began|opened|resumed)|(?:they|it|delegations|officials|envoys|negotiators|teams)\s(?:\p{L}+\s){0,2}?(?:began|begun|started|met|meet|resumed?|kicked off|concluded|wrapped up|ended)(?!\sto\s(?!meet|talk|negotiat))|host(?:s|ed|ing)?\s(?:the\s)?(?:two sides|talks|meetings?|delegations|both sides|negotiators)|(?:talks|negotiations|communication|consultations)\s(?:\p{L}+\s){0,4}?(?:on|over|started|began|open|resume|ended|here)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[’']s\s(?:\p{L}+\s){0,2}?(?:session|talks|meetings?|negotiations|round))\b/iu,
);

/** Officials below the leaders, of both sides. */
export function hasBothSides(sentence: SentenceRead): boolean {
  const sides = new Set(sentence.people.filter((one) => !one.person.known?.isLeader).map((one) => one.person.side));
  return sides.has('US') && sides.has('China');
}

/** "Talks go on tomorrow": they began before. */
const GO_ON = cuePattern(
  /\b(?:talks|negotiations|discussions|they|meetings?)\s(?:(?:will|would|are\sto|were\sto)\s)?(?:go\son|continue|carry\son)\b/i,
);

/** The days that a sentence without a place gives to talks ("The talks, which were due to start on Monday"), or null. */
export function placelessDates(sentence: SentenceRead): RoundDates | null {
  if (sentence.places.some((place) => !place.isDateline) || GO_ON.test(sentence.text)) return null;
  const match =
    TALKS_OF_THEIR_OWN.exec(sentence.text) ??
    (hasBothSides(sentence)
      ? /\b(?:met|meets?|meeting|sat down|shook hands|talk(?:s|ed)|negotiat\p{L}+)\b/iu.exec(sentence.text)
      : null);
  if (!match) return null;
  const at = sentence.start + match.index;
  const near = sentence.dates
    .filter(
      (date) =>
        date.date &&
        (date.precision === 'day' || /weekday|days/.test(date.form)) &&
        !sentence.quotations.some((quotation) => date.start >= quotation.start && date.end <= quotation.end) &&
        date.anchor !== 'event' &&
        isOfTalks(sentence, date),
    )
    .filter((date) => Math.abs(date.start - at) <= 2 * REACH)
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
  return near ? toRoundDates(sentence, near) : null;
}
