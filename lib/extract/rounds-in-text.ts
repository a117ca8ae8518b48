/** The rounds an article speaks of, and which sentence speaks of which. */

import {
  type CivilDay,
  type DateText,
  daysBetween,
  isCompatible,
  monthOf,
  parseDateSpan,
  toDateSpan,
} from '@/lib/domain/civil-date';
import { findKnownRound, isSummitCity } from '@/lib/domain/known-rounds';
import { toSlug } from '@/lib/domain/slug';
import type { Reading, RoundRead, SentenceRead } from './reading';
import { placelessDates, secondDayOf } from './round-dates';
import { hintsOf, type RoundHint } from './round-hints';
import { findLength } from './round-length';
import { seatOfTalks } from './round-seat';
import { spanRound } from './round-spans';

type Base = Omit<Reading, 'rounds' | 'mainRound'>;

/** More than any article has: bounds for hostile texts. */
const MAX_HINTS = 60;
const MAX_ROUNDS = 40;

/** All rounds of US–China talks in the article, in the order of their first mention. */
export function readRounds(base: Base): RoundRead[] {
  const readable = base.sentences.filter(isReadable);
  const hints = readable.flatMap(hintsOf).map((hint) => sharpen(base, hint));
  const found = toRounds(hints, base.publishedOn);
  const seat = found.some((round) => isCurrent(round, base.publishedOn) && (round.when || !base.dateline))
    ? null
    : seatOfTalks(base, readable);
  const rounds = seat
    ? toRounds(
        [...hints, sharpen(base, seat)].sort((a, b) => a.at - b.at),
        base.publishedOn,
      )
    : found;
  dateMainRound(readable, rounds, base.publishedOn);
  dateByLength(base, rounds);
  backdate(base, rounds);
  spanRound(readable, findMainRound(rounds, base.publishedOn));
  return rounds;
}

/** "enter a second day" in the headline: talks of the day of publication that began the day before. */
function backdate({ sentences, publishedOn }: Base, rounds: readonly RoundRead[]): void {
  const main = findMainRound(rounds, publishedOn);
  if (!main || main.start !== publishedOn || main.end !== null) return;
  const lead = sentences.slice(0, LEAD + 1).find((sentence) => secondDayOf(sentence, publishedOn).start !== null);
  if (!lead) return;
  const { start, when } = secondDayOf(lead, publishedOn);
  if (start && start < publishedOn) Object.assign(main, { start, when, status: 'underway' });
}

function toRounds(hints: readonly RoundHint[], publishedOn: CivilDay): RoundRead[] {
  const groups: RoundHint[][] = [];
  for (const hint of hints) {
    const group = groups.find((one) => isSameRound(one, hint));
    if (group && group.length < MAX_HINTS) group.push(hint);
    else if (!group && groups.length < MAX_ROUNDS) groups.push([hint]);
  }
  return joinCountries(groups).map((group) => toRound(group, publishedOn));
}

/** The day on which talks began that are in their second: told by the sentence, not by a date beside the place. */
function sharpen(base: Base, hint: RoundHint): RoundHint {
  const sentence = base.sentences[hint.sentence];
  if (!sentence || hint.dates.end) return hint;
  const second = secondDayOf(sentence, base.publishedOn);
  return second.start ? { ...hint, dates: second, status: 'underway' } : hint;
}

/** Talks of these days, held already: an article that has such ones needs no other. */
const isCurrent = (round: RoundRead, publishedOn: CivilDay): boolean =>
  round.isTalks &&
  (round.when
    ? round.start !== null &&
      round.status !== 'upcoming' &&
      Math.abs(daysBetween(toDateSpan(round.when).from, publishedOn)) <= 10
    : (round.sentences[0] ?? LEAD + 1) <= LEAD && round.status !== 'upcoming');

export const isReadable = (sentence: SentenceRead): boolean =>
  sentence.relevance === 'us-china' || sentence.relevance === 'unclear';

/** Same city (or the same country where one of them names no city) and months that can be the same. */
function isSameRound(group: readonly RoundHint[], hint: RoundHint): boolean {
  return (
    group.some((other) =>
      hint.city && other.city ? hint.city === other.city : hint.country !== null && hint.country === other.country,
    ) && group.every((one) => !one.dates.when || !hint.dates.when || isNear(one.dates.when, hint.dates.when))
  );
}

function isNear(a: DateText, b: DateText): boolean {
  if (isCompatible(a, b)) return true;
  // "in mid-February … at the end of March": months that follow each other are two rounds, however near their edges.
  if (a.length === 7 || b.length === 7) return false;
  const [x, y] = [toDateSpan(a), toDateSpan(b)];
  return Math.min(Math.abs(daysBetween(x.to, y.from)), Math.abs(daysBetween(y.to, x.from))) <= 6;
}

/** A country named before its city: "talks in Malaysia … the tower in Kuala Lumpur" are one round. */
function joinCountries(groups: RoundHint[][]): RoundHint[][] {
  const joined: RoundHint[][] = [];
  for (const group of groups) {
    const home = joined.find(
      (one) => group[0] && isSameRound(one, group[0]) && group.every((hint) => isSameRound(one, hint)),
    );
    if (home) home.push(...group);
    else joined.push(group);
  }
  return joined;
}

function toRound(hints: readonly RoundHint[], publishedOn: CivilDay): RoundRead {
  const city = hints.find((hint) => hint.city)?.city ?? null;
  const country = hints.find((hint) => hint.country)?.country ?? null;
  const dated = hints.find((hint) => hint.dates.start) ?? hints.find((hint) => hint.dates.when);
  const when = dated?.dates.when ?? null;
  const status = statusOf(hints, dated?.dates.start ?? null, dated?.dates.end ?? null, publishedOn);
  return {
    key: toKey({ city, country }, when, status, publishedOn) ?? (isNews(hints) ? keyOfNow(city, publishedOn) : null),
    city,
    country,
    start: dated?.dates.start ?? null,
    end: dated?.dates.end ?? null,
    when,
    status,
    isTalks: hints.some((hint) => hint.isTalks),
    sentences: [...new Set(hints.map((hint) => hint.sentence))],
  };
}

/** Talks told of in the lead without a date are the news of the day. */
const isNews = (hints: readonly RoundHint[]): boolean =>
  hints.some((hint) => hint.isTalks && hint.sentence <= LEAD && hint.status !== 'upcoming') &&
  hints.every(({ dates }) => !dates.when);

const keyOfNow = (city: string | null, publishedOn: CivilDay): string | null =>
  city && !isSummitCity(city) ? `${toSlug(city)}-${monthOf(publishedOn)}` : null;

/** City and month; the month of a past round that the text does not date comes from the list of known rounds. */
function toKey(
  place: { city: string | null; country: string | null },
  when: DateText | null,
  status: RoundRead['status'],
  publishedOn: CivilDay,
): string | null {
  const month = when && when.length >= 7 ? when.slice(0, 7) : null;
  const now = monthOf(publishedOn);
  if (place.city && month) return `${toSlug(place.city)}-${month}`;
  const known = findKnownRound(place, now, month);
  if (known && (status === 'concluded' || known.month === now || month)) return `${toSlug(known.city)}-${known.month}`;
  return place.city && status !== 'concluded' ? `${toSlug(place.city)}-${now}` : null;
}

function statusOf(
  hints: readonly RoundHint[],
  start: DateText | null,
  end: DateText | null,
  publishedOn: CivilDay,
): RoundRead['status'] {
  const last = end ?? start;
  if (start && start > publishedOn) return 'upcoming';
  if (last && daysBetween(last, publishedOn) > 2) return 'concluded';
  const when = hints.find((hint) => hint.dates.when)?.dates.when;
  if (when && !start && toDateSpan(when).to < publishedOn) return 'concluded';
  const said = hints.find((hint) => hint.status)?.status ?? null;
  if (said === 'upcoming' && start && start < publishedOn) return 'underway';
  return said ?? (start === publishedOn ? 'underway' : 'concluded');
}

/** A day that the text gives to "the talks" without a place belongs to the round it reports on, where that has none yet. */
function dateMainRound(readable: readonly SentenceRead[], rounds: RoundRead[], publishedOn: CivilDay): void {
  const main = findMainRound(rounds, publishedOn);
  if (!main || (main.start && main.end)) return;
  for (const sentence of readable) {
    const dates = placelessDates(sentence);
    if (!dates?.start || !isOwn(main, dates.start, dates.end, publishedOn)) continue;
    if (!main.start) {
      Object.assign(main, {
        start: dates.start,
        end: dates.end,
        when: dates.when,
        sentences: [...main.sentences, sentence.index].sort((a, b) => a - b),
      });
      main.status = main.start && main.start > publishedOn ? 'upcoming' : main.status;
      main.key = toKey(main, main.when, main.status, publishedOn);
      return;
    }
  }
}

/**
 * "said on Oct. 26 …, after two days of talks": a round that nothing else dates ended on the day it was told of. One of which a
 * single day is told, and that it is over, was as long as the article says ("had flown in for two days of talks").
 */
function dateByLength(base: Base, rounds: readonly RoundRead[]): void {
  const { sentences, publishedOn } = base;
  const main = findMainRound(rounds, publishedOn);
  if (!main?.isTalks || main.end || (main.start && main.status !== 'concluded')) return;
  if (!main.start && main.when && main.when.length < 10) return;
  const others = new Set(rounds.flatMap((round) => (round === main ? [] : round.sentences)));
  const telling = main.start ? sentences.filter(isReadable).map(({ index }) => index) : main.sentences;
  for (const number of telling) {
    const sentence = sentences[number];
    if (!sentence || (others.has(number) && !main.sentences.includes(number))) continue;
    const { start, end, when } = findLength(main.start, sentence, base);
    if (!start) continue;
    Object.assign(main, { start, end, when, status: 'concluded' });
    main.key = toKey(main, when, 'concluded', publishedOn);
    return;
  }
}

/** Whether the days fit what is known of the round: its month if it has one, else the weeks around publication. */
function isOwn(round: RoundRead, start: DateText, end: DateText | null, publishedOn: CivilDay): boolean {
  const span = parseDateSpan(end ?? start);
  if (!span) return false;
  if (round.when) return isCompatible(round.when, start);
  return Math.abs(daysBetween(publishedOn, span.from)) <= 21;
}

/** Sentences that make the lead, headline and dateline included: talks without a date in them are the news. */
const LEAD = 2;

/** The round an article reports on: the one nearest to its day, running or to come before past ones. */
export function findMainRound(rounds: readonly RoundRead[], publishedOn: CivilDay): RoundRead | null {
  return [...rounds].sort((a, b) => distanceOf(a, publishedOn) - distanceOf(b, publishedOn))[0] ?? null;
}

/** How far a round is from the news of the day, in days or what stands for them where it has none. */
function distanceOf(round: RoundRead, publishedOn: CivilDay): number {
  const day = round.end ?? round.start ?? round.when;
  const isOver = round.status === 'concluded';
  if (!day) {
    if (round.isTalks && (round.sentences[0] ?? LEAD + 1) <= LEAD) return 1;
    if (!isOver) return 10;
    return round.key?.endsWith(monthOf(publishedOn)) ? 12 : 400;
  }
  const span = toDateSpan(day);
  const days = span.from > publishedOn ? daysBetween(publishedOn, span.from) : daysBetween(span.to, publishedOn);
  // A month or week that holds the publication day says little: "later this month" is further off than last Wednesday.
  const isOpen = !round.start && span.precision !== 'day' && span.from <= publishedOn && span.to >= publishedOn;
  return (isOpen ? 8 : 0) + Math.max(0, days) + (isOver ? 2 : 0);
}
