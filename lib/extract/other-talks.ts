/** Talks between the two sides that are not on trade: of soldiers, on the climate, on consulates. */
import { cuePattern } from '@/lib/text/cue-pattern';
import type { PlaceMention, SentenceRead } from './reading';

/** "American and Chinese military officers held two days of talks": both sides, but no talks on trade. */
const OF_OTHER_TALKS =
  /\b(?:military|officers|nav(?:y|ies)|warships|defen[cs]e\s(?:ministers?|secretar\w+|officials|chiefs)|theater\scommand\w*|Adm\.|Gen\.|admirals?|climate|consular|arms\scontrol|counter-?narcotics)\b/i;
const OF_TRADE = /\b(?:trad(?:e|ing)|tariffs?|econom\w+|commerc\w+|duties|Treasury|vice[ -]premier)\b/i;

/** Whether the sentence tells of talks between the two on something else than trade. */
export const isOfOtherTalks = ({ text }: SentenceRead): boolean => OF_OTHER_TALKS.test(text) && !OF_TRADE.test(text);

/** "In Tianjin, at the World Economic Forum’s summer meeting, businessmen spoke of it": the city of a gathering. */
const AT_GATHERING = cuePattern(
  /^,\s(?:at|during|for|on\sthe\ssidelines\sof)\s[^,;.]{0,60}\b(?:forum|summit|conference|fair|exhibition|expo|congress|(?:annual|spring|summer|winter)\smeetings?)\b/i,
);
const HEAD_BEFORE = cuePattern(/\b(?:President|Prime\sMinister|Premier|Chancellor|King|Emperor)\s$/);

/** Whether what happens at the place is a gathering, or a meeting with the head of a third country. */
export function isOtherOccasion({ text, start, people }: SentenceRead, place: PlaceMention): boolean {
  if (AT_GATHERING.test(text.slice(place.end - start)) || isWithThird({ text, start, people }, place)) return true;
  const met = people.find(
    ({ start: at, person }) => at > place.end && at - place.end < 90 && person.side !== 'US' && person.side !== 'China',
  );
  if (!met) return false;
  return HEAD_BEFORE.test(text.slice(place.end - start, met.start - start)) || HEAD_BEFORE.test(`${met.role ?? ''} `);
}

const MEETS = cuePattern(
  /\b(?:met|meet|meeting|meetings|talks|lunch|dinner|received|hosted|hosting)\s(?:with\s)?(?:[\p{L}’'.-]+\s){0,5}$/iu,
);

/** "in a meeting with Spain’s prime minister Pedro Sánchez in Beijing": a third country’s guest right before the place. */
function isWithThird(
  { text, start, people }: Pick<SentenceRead, 'text' | 'start' | 'people'>,
  place: PlaceMention,
): boolean {
  const guest = people.findLast(({ end }) => end <= place.start);
  return (
    guest !== undefined &&
    !/^(?:US|China|analyst)$/.test(guest.person.side ?? 'analyst') &&
    /^\s(?:in|at)\s$/.test(text.slice(guest.end - start, place.start - start)) &&
    MEETS.test(text.slice(0, guest.phrase.start - start))
  );
}
