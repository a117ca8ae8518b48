/**
 * Where talks were that the text places nowhere: in the city the report was filed from, else in the one its heading names.
 *
 * Takes: "GENEVA, May 12 - … closes two days of meetings at a villa", "SEOUL — Bessent and He Lifeng talked for three hours in a
 * hotel near the airport", a newsletter's "New York, no fireworks" over "negotiators went home after two days".
 * Refuses: reports from a newsroom's own city unless delegates of both sides meet in the sentence; calls and video links;
 * what may or will be.
 */

import { findCity } from '@/lib/domain/places';
import { cuePattern } from '@/lib/text/cue-pattern';
import { isNewsroom } from './dateline';
import { isOfOtherTalks } from './other-talks';
import type { PlaceMention, Reading, SentenceRead } from './reading';
import { hasBothSides, NO_DATES, placelessDates } from './round-dates';
import type { RoundHint } from './round-hints';

type Base = Omit<Reading, 'rounds' | 'mainRound'>;

const SAT_DOWN = cuePattern(
  /\b(?:met|talked|spoke for|s[ai]t(?:ting)? (?:down|together)|shook hands|negotiated|huddled|gathered|conferred|(?:wrapped up|concluded|held|began|opened|resumed|ended|finished|clos(?:es|ed)|attended|co-chaired|after|following)\s(?:[\p{L}\p{N}-]+\s){0,6}?(?:talks|meetings?|negotiations|consultations|discussions|sessions?))\b/iu,
);
const DAYS_OF_TALKS = cuePattern(
  /\b(?:(?:two|three|four|several|\d) days? of (?:\p{L}+[\s,]+){0,4}(?:talks|meetings|negotiations|discussions|consultations)|(?:talked|negotiated|bargained|haggled) for (?:two|three|four|\d) days|(?:negotiators|delegations|teams|envoys|officials)\b[^.;]{0,40}?\bafter (?:two|three|four|\d) days)\b/iu,
);
const REMOTE = cuePattern(
  /\b(?:by|over|via)\s(?:the\s)?(?:phone|telephone|video(?:\slink)?)|\b(?:phone|telephone|video)\s(?:call|conference|talks|link)|\bvirtual(?:ly)?\b/i,
);
const MODAL = cuePattern(
  /\b(?:will|would|may|might|could|should|plans?|planned|expected|due|set|hopes?|to)\s(?:\p{L}+\s)?(?:be|meet|hold|sit|talk|resume|begin|open|spend|return|come)\b/iu,
);
/** "After nearly 20 hours at the table over two days, American and Chinese negotiators emerged": both sides by their nations. */
const TEAMS_MET = cuePattern(
  /\b(?:American|US|U\.S\.)\sand\sChinese\s(?:\p{L}+\s)?(?:negotiators|officials|delegations|envoys|teams|delegates)\b|\bChinese\sand\s(?:American|US|U\.S\.)\s(?:\p{L}+\s)?(?:negotiators|officials|delegations|envoys|teams|delegates)\b/u,
);
const AT_TABLE = cuePattern(/\b(?:hours|days)\s(?:at|around|across)\s(?:the|a)\s(?:negotiating\s|long\s)?table\b/i);
/** A heading is short and no sentence. */
const HEADING_WORDS = 10;

/** The hint at the round, or null where nothing in the text tells of one. */
export function seatOfTalks(base: Base, readable: readonly SentenceRead[]): RoundHint | null {
  for (const sentence of readable) {
    if (
      isOfOtherTalks(sentence) ||
      sentence.places.some((place) => place.city !== base.dateline?.city.name && isElsewhere(sentence, place)) ||
      REMOTE.test(sentence.text)
    )
      continue;
    const seat = base.dateline && isToldFrom(base, sentence) ? base.dateline.city : headingCity(base, sentence);
    if (seat) return toHint(sentence, { city: seat.name, country: seat.country });
  }
  return null;
}

/** "last month’s Geneva accord": what was agreed there before. */
const OLD_DEAL = cuePattern(
  /^\s(?:accord|deal|agreement|truce|pact|consensus|framework|understanding|ceasefire|arrangement)\b/,
);

/** A city of the sentence's own; not "… before President Trump flies on to Beijing". */
const isElsewhere = ({ text, start }: SentenceRead, place: PlaceMention): boolean =>
  !place.isDateline &&
  findCity(place.city ?? '') !== null &&
  !OLD_DEAL.test(text.slice(place.end - start)) &&
  !/\b(?:before|ahead of|so that|as|while)\b[^.;]*$/i.test(text.slice(0, place.start - start));

function isToldFrom({ dateline }: Base, sentence: SentenceRead): boolean {
  if (!dateline) return false;
  const isLead = dateline.start >= sentence.start && dateline.start < sentence.end;
  if (isLead && TEAMS_MET.test(sentence.text) && (AT_TABLE.test(sentence.text) || DAYS_OF_TALKS.test(sentence.text)))
    return !MODAL.test(sentence.text);
  const isMet = hasBothSides(sentence) && SAT_DOWN.test(sentence.text) && !MODAL.test(sentence.text);
  return (
    isMet || (!isNewsroom(dateline.city) && (placelessDates(sentence) !== null || DAYS_OF_TALKS.test(sentence.text)))
  );
}

/** The city in the heading over the sentence's part of the article, at most three paragraphs above it. */
function headingCity({ sentences }: Base, sentence: SentenceRead): ReturnType<typeof findCity> {
  if (!DAYS_OF_TALKS.test(sentence.text) && !(hasBothSides(sentence) && SAT_DOWN.test(sentence.text))) return null;
  if (MODAL.test(sentence.text)) return null;
  for (let back = 1; back <= 4; back++) {
    const above = sentences[sentence.index - back];
    if (!above || sentence.paragraph - above.paragraph > 3) return null;
    const place = isHeading(above) ? above.places.find(({ city }) => city !== null) : undefined;
    if (place) return cityOf(place);
  }
  return null;
}

const isHeading = ({ text }: SentenceRead): boolean =>
  !/[.!?”"]$/.test(text.trim()) && text.split(/\s+/).length <= HEADING_WORDS;

const cityOf = ({ city }: PlaceMention): ReturnType<typeof findCity> => findCity(city ?? '');

function toHint(sentence: SentenceRead, place: { city: string; country: string }): RoundHint {
  return {
    ...place,
    isTalks: true,
    dates: placelessDates({ ...sentence, places: [] }) ?? NO_DATES,
    status: null,
    sentence: sentence.index,
    at: sentence.start,
  };
}
