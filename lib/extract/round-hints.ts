/**
 * Hints at rounds of talks in one sentence: a place beside words of talking or agreeing.
 *
 * Takes: "trade talks in London", "set to meet in London", "the Geneva deal", "the truce agreed in Geneva", "previous talks
 * last month in Geneva". Refuses: a summit or forum's city, the embassy in it, a meeting of the two presidents, and other
 * countries' talks.
 */
import { findKnownRound, isSummitCity } from '@/lib/domain/known-rounds';
import { cuePattern } from '@/lib/text/cue-pattern';
import type { Span } from '@/lib/text/span';
import { isOfOtherTalks, isOtherOccasion } from './other-talks';
import { isListed } from './places-in-text';
import type { PlaceMention, SentenceRead } from './reading';
import { dateOfRound, hasBothSides, type RoundDates } from './round-dates';
import { statusOf, type ToldStatus } from './round-status';
import { BODY_IN, isNegotiatorsTrip, isSpeakersSeat, SENT_FROM } from './round-trips';

export interface RoundHint {
  city: string | null;
  country: string | null;
  /** Speaks of talking there, not only of what was agreed there. */
  isTalks: boolean;
  dates: RoundDates;
  status: ToldStatus;
  sentence: number;
  /** Offset of the place. */
  at: number;
}

const TALKS = cuePattern(
  /\b(?:talk(?:s|ed|ing)?|negotiat(?:ions?|ing|ed|e|ors?)|discussions?|consultations?|meetings?|meets?|met|meeting|rounds?|dialogue|s[ai]t(?:ting)? (?:down|together)|gather(?:ed|ing|s)?|conven(?:e|ed|es|ing)|bargaining|communication|sessions?|delegations?|envoys|team|shook hands|hosted|huddled|face[ -]to[ -]face)\b/gi,
);
const DEAL = cuePattern(
  /\b(?:deals?|agreements?|truce|accord|pact|framework|understandings?|consensus|ceasefire|de-escalation|arrangement|commitments|outcomes?|agreed?|agrees|promised|pledged|(?:were|was|(?:had|have) been) (?:put|set|fixed|left|brought)|struck|reached|discussed|negotiated|(?:hammered|hashed|worked|thrashed|ironed|sketched|laid|drawn|drew) (?:out|up)|drafted|brokered|clinched|sealed)\b/gi,
);
const OTHER_EVENT = cuePattern(
  /\b(?:summit|spring meetings|annual meetings|IMF|World Bank|forum|conference|embassy|consulate|resort|factory|plant|headquarters|airport|G-?20|APEC|G-?7|speech|university|exhibition|fair|golf|newsroom|bureau|rally)\b[^,;]{0,24}$/i,
);
const REACH_BEFORE = 100;
const REACH_AFTER = 60;
/** The hints of a sentence, in order of their places. */
export function hintsOf(sentence: SentenceRead): RoundHint[] {
  const hints: RoundHint[] = [];
  if (isOfOtherTalks(sentence)) return [];
  let last: PlaceMention | null = null;
  for (const place of sentence.places) {
    if (isNoSeat(sentence, place)) continue;
    const isNext =
      last !== null &&
      !ACTS.test(sentence.text.slice(place.end - sentence.start)) &&
      isListed(sentence.text, shift(last, -sentence.start), shift(place, -sentence.start));
    const words =
      wordsAround(sentence, place) ?? (isNext && hints.at(-1) ? { isTalks: hints.at(-1)?.isTalks ?? false } : null);
    last = place;
    if (!words || isLeadersMeeting(sentence, place) || isOtherOccasion(sentence, place)) continue;
    const dates = dateOfRound(sentence, place);
    if (!dates.start && isOnlyPossible(sentence, place)) continue;
    hints.push({
      city: place.city,
      country: place.country,
      isTalks: words.isTalks,
      dates,
      status: isNamedDeal(sentence, place)
        ? 'concluded'
        : statusOf(sentence.text, place.start - sentence.start, dates.date),
      sentence: sentence.index,
      at: place.start,
    });
  }
  return hints;
}

/** A city on no list counts only where the sentence itself speaks of both sides; nobody meets in "Europe" alone. */
const isNoSeat = ({ relevance }: SentenceRead, { isDateline, country, city }: PlaceMention): boolean =>
  isDateline || (country === null && relevance !== 'us-china') || (city === null && country === 'EU');

/** "the agreement of Geneva, Beijing has answered": a capital that does something is no place in a list. */
const ACTS = cuePattern(/^\s(?:has|had|have|said|says|is|was|will|would|could|also|now|\p{L}+ed)\b/u);

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** "Officials may meet in Washington": no round until someone says that it will be. */
const isOnlyPossible = (sentence: SentenceRead, place: PlaceMention): boolean =>
  /\b(?:may|might|could|possibl[ey]|perhaps|hopes? to|would like to)\b[^;]{0,60}$/.test(
    sentence.text.slice(0, place.start - sentence.start),
  );

/** Whether talks or a deal are tied to the place; null when neither is. */
function wordsAround(sentence: SentenceRead, place: PlaceMention): { isTalks: boolean } | null {
  const at = place.start - sentence.start;
  const after = sentence.text.slice(place.end - sentence.start, place.end - sentence.start + REACH_AFTER);
  const noun =
    /^\s(?:(?:trade|preliminary|peace|economic|US-China|bilateral|trade-truce)\s)?([\p{L}-]+)/u.exec(after)?.[1] ?? '';
  if (isOfOthers(sentence, place, after)) return null;
  if (
    place.city !== null &&
    !isSummitCity(place.city) &&
    /^\s(?:has\s|had\s)?(?:brought|produced|delivered|achieved|yielded)\b/.test(after)
  )
    return { isTalks: true };
  if (matches(noun, TALKS))
    return { isTalks: !/\bsince\s(?:the\s)?$/i.test(sentence.text.slice(Math.max(0, at - 10), at)) };
  if (matches(noun, DEAL)) return { isTalks: false };
  const before = sentence.text.slice(Math.max(0, at - REACH_BEFORE), at);
  const isHere = sentence.text.slice(at, place.end - sentence.start) === 'here';
  if (isNamedByMonth(sentence, place) || isNegotiatorsTrip(sentence, place) || isCounted(place, before))
    return { isTalks: true };
  if (SINCE_CITY.test(before) && place.city !== 'Washington' && place.city !== 'Beijing' && !isSummitCity(place.city))
    return { isTalks: false };
  if (DEAL_OF.test(before)) return isSummitCity(place.city) ? null : { isTalks: false };
  if (!isHere && !AT_CITY.test(before)) return null;
  if (
    /\b[Ii]n\s$/.test(before) &&
    !isSummitCity(place.city) &&
    hasBothSides(sentence) &&
    SPENT_WITH.test(sentence.text)
  )
    return { isTalks: true };
  if (BODY_IN.test(before) || isSpeakersSeat(sentence, place) || SENT_FROM.test(before)) return null;
  if (OTHER_EVENT.test(before.slice(-50))) return null;
  return wordsBefore(sentence, place, before, after);
}

const ON_A_TRIP = /\b(?:visits?|trips?|travel\w*|tour)\s(?:\p{Ll}+\s){0,2}(?:to|in)\s(?:the\s)?$/iu;

/** By what leads to the place, in its own statement. */
function wordsBefore(
  sentence: SentenceRead,
  place: PlaceMention,
  before: string,
  after: string,
): { isTalks: boolean } | null {
  const near = before.slice(before.lastIndexOf(';') + 1);
  if (ON_A_TRIP.test(near) && !matches(cutAtStop(after), TALKS)) return null;
  const isTalks =
    matches(near, TALKS) || (matches(cutAtStop(after), TALKS) && /\b[Ii]n\s(?:the\s)?$|\bto\s$/.test(before));
  if (isTalks) return { isTalks: !WHAT_CAME_OF_TALKS.test(near) };
  if (isSummitCity(place.city)) return null;
  return matches(near, DEAL) ||
    (/(?:^|[.:;,]\s|\bwas\s)[Ii]n\s(?:the\s)?$/.test(before) && matches(sentence.text, DEAL))
    ? { isTalks: false }
    : null;
}

/** "Last month in Paris, Secretary Bessent and I spent two days with Vice Premier He". */
const SPENT_WITH =
  /\b(?:spent|met|sat|talked|negotiated)\b[^.;]{0,40}\bwith\b|\bthat\b[^.;]{0,60}\b(?:agreed|met|negotiated|settled)\b/i;

/** "the outcomes of the economic and trade talks in Geneva": spoken of for what was agreed. */
const WHAT_CAME_OF_TALKS = cuePattern(
  /\b(?:outcomes?|results?|consensus|agreements?|understandings?|commitments?|promises|accord|deal|truce|framework)\s(?:(?:reached|made|struck|agreed|achieved)\s)?(?:of|from|at|during|in)\s(?:the\s)?(?:\p{L}+\s){0,4}?(?:talks|meetings?|round|negotiations|consultations)\s(?:(?:held|last month|earlier)\s)?in\s(?:the\s)?$/iu,
);

/** "walk away from the Busan arrangement": a deal that bears the city's name has been made there, whatever is to come of it. */
const isNamedDeal = ({ text, start }: SentenceRead, place: PlaceMention): boolean =>
  /\bthe\s$/i.test(text.slice(0, place.start - start)) &&
  /^\s(?:trade\s)?(?:deal|agreement|truce|accord|pact|understanding|consensus|ceasefire|arrangement)\b/.test(
    text.slice(place.end - start),
  );

/** "in central London", "at a villa above Lake Geneva", "in a suburb of Madrid", "in the southern Chinese city of Guangzhou". */
const AT_CITY = cuePattern(
  /\b(?:in|at|to|for|from|near|outside|above|beside|around|overlooking)\s(?:the\s|a\s)?(?:(?:\p{L}+\s){0,3}(?:city|capital|suburbs?|outskirts|heart|cent(?:er|re)|edge|shores?|port|resort|town|banks)\sof\s(?:Lake\s)?|(?:central|downtown|inner|greater|nearby|neutral|(?:north|south|east|west)(?:ern)?|Lake)\s)?$/iu,
);
/** "two weeks after Geneva": the city stands for what happened there. */
const SINCE_CITY = cuePattern(/\b(?:days?|weeks?|months?)\s(?:after|since)\s$/i);
/** "the truce of Geneva". */
const DEAL_OF = cuePattern(/\b(?:truce|deal|accord|agreement|consensus|pact|framework)\sof\s$/i);
const AFTER_CITY = cuePattern(
  /\b(?:after|following|since|than|and|then|in|at|from)\s(?:the\s(?:one|round|talks|meeting)s?\sin\s)?$|,\s$/i,
);

/**
 * "after Paris in March", "Geneva in May and London in June", "I was in Geneva in May": a city and the month of a round known
 * to have been held there; for other cities the sentence must say that it counts rounds.
 */
function isNamedByMonth(sentence: SentenceRead, place: PlaceMention): boolean {
  const date = sentence.dates.find(({ start }) => start >= place.end && start - place.end <= 4);
  if (!place.city || !date?.date || date.date.length < 7) return false;
  const month = date.date.slice(0, 7);
  if (findKnownRound(place, month, month)) return true;
  const before = sentence.text.slice(0, place.start - sentence.start);
  return (
    AFTER_CITY.test(before) &&
    /\b(?:second|third|fourth|fifth|sixth|latest|such|last)\s(?:\p{L}+\s)?(?:round|meeting|session)\b/iu.test(before)
  );
}

/** "It is the fourth round since May, after Geneva, London and Stockholm": rounds told off by their cities. */
const isCounted = ({ city }: PlaceMention, before: string): boolean =>
  city !== null && !isSummitCity(city) && COUNTED_AFTER.test(before);
const COUNTED_AFTER = cuePattern(
  /\b(?:second|third|fourth|fifth|sixth|seventh|latest)\s(?:such\s)?(?:\p{Ll}+\s)?(?:round|meeting|session)\b[^.;]{0,60}\b(?:after|following)\s(?:\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?(?:,\s(?:and\s)?|\sand\s)){0,4}$/u,
);

/** "after Busan talks with Xi": the presidents'; "respite from Beijing's controls": the government's. */
function isOfOthers(sentence: SentenceRead, place: PlaceMention, after: string): boolean {
  if (/^[’']s?\s/.test(after)) return !OWN_TALKS_OR_HOUSE.test(after);
  if (!/^\s\p{Ll}+\s(?:with|between)\s/u.test(after)) return false;
  const next = sentence.people.find(({ start }) => start > place.end);
  return next !== undefined && next.start - place.end < 40 && next.person.known?.isLeader === true;
}

/** "London’s talks", "the British capital’s Lancaster House". */
const OWN_TALKS_OR_HOUSE = cuePattern(
  /^[’']s?\s(?:talks|round|meeting|(?:\p{Lu}\p{L}+\s){1,3}(?:House|Palace|Hall|Hotel|palace|hotel|tower|Tower)\b)/u,
);

const cutAtStop = (text: string): string => text.split(/[;]|\.\s/, 1)[0] ?? '';

function matches(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** "The two presidents are expected to meet in Shenzhen". */
const THE_PRESIDENTS =
  /\b(?:meeting|summit|encounter|talks)\s(?:of|between)\sthe\s(?:two\s)?(?:presidents|leaders|heads\sof\sstate)\b[^.;]{0,60}$|\b(?:[Tt]he\s)?(?:two|both)\s(?:presidents|leaders|heads\sof\sstate)\s(?:\w+\s){0,5}(?:meet|met|talk|talked|dine|dined|see|saw)\b[^.;]{0,40}$/;

/** Both presidents before the place and nobody else: their meeting is a leader contact, no round. */
function isLeadersMeeting(sentence: SentenceRead, place: PlaceMention): boolean {
  if (THE_PRESIDENTS.test(sentence.text.slice(0, place.start - sentence.start))) return true;
  const before = sentence.people.filter((mention) => mention.end <= place.start);
  const sides = new Set(
    before.filter((mention) => mention.person.known?.isLeader).map((mention) => mention.person.side),
  );
  if (before.length > 0 && isTalkingToLeader(sentence, place, before)) return true;
  if (!sides.has('US') || !sides.has('China')) return false;
  const last = before.at(-1);
  const between = last ? sentence.text.slice(last.end - sentence.start, place.start - sentence.start) : '';
  return (
    before.every((mention) => mention.person.known?.isLeader) &&
    !/\b(?:delegations?|officials|negotiators|teams?|trade (?:talks|negotiations|deal|truce)|round)\b/i.test(between)
  );
}

/** "Xi arrived in Washington and is due to hold talks with President Trump": one president before the place, the other after. */
function isTalkingToLeader(sentence: SentenceRead, place: PlaceMention, before: SentenceRead['people']): boolean {
  const next = sentence.people.find(({ phrase }) => phrase.start >= place.end);
  const lead = next ? sentence.text.slice(0, next.phrase.start - sentence.start) : '';
  return (
    next?.person.known?.isLeader === true &&
    before.every(({ person }) => person.known?.isLeader && person.side !== next.person.side) &&
    /\b(?:talks|meet|meets|met|meeting|summit|sit down|sat down)\s(?:with\s)?$/i.test(lead)
  );
}
