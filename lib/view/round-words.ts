/** A round of talks in words: its name, its date, and who met whom. */
import { descriptionsWords } from '@words/descriptions';
import { roundNamesWords } from '@words/round-names';
import type { DateText } from '@/lib/domain/civil-date';
import { parseDateSpan } from '@/lib/domain/civil-date';
import type { AnyFact, Fact } from '@/lib/domain/fact';
import { PARTIES, type Party } from '@/lib/domain/vocabulary';
import { joinSentences, toSentence } from '@/lib/words/sentences';
import { toMeetingDate } from './date-words';
import { toRoundTitle } from './fact-words';

export const isRoundFact = (fact: AnyFact): fact is Fact<'talk_round'> => fact.kind === 'talk_round';
export const isDelegation = (fact: AnyFact): fact is Fact<'delegation'> => fact.kind === 'delegation';

/** City and month that a round's key names: `london-2025-06` gives London and 2025-06. */
export function toRoundKeyParts(round: string): { city: string; month: DateText | null } {
  const match = /^(.*)-(\d{4}-\d{2})$/.exec(round);
  const city = (match?.[1] ?? round)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  return { city, month: match?.[2] && parseDateSpan(match[2]) ? match[2] : null };
}

/** "Geneva": the short name by which other pages speak of a round. */
export function toRoundPlace(round: string, fact: Fact<'talk_round'> | undefined): string {
  return fact?.value.city ?? toRoundKeyParts(round).city;
}

/** When a round was held, with the precision its sources give; the key's month where they give nothing. */
export function toRoundDate(round: string, fact: Fact<'talk_round'> | undefined): DateText | null {
  const stated = fact ? (toMeetingDate(fact.value.startDate, fact.value.endDate) ?? fact.resolvedDate) : null;
  return stated ?? toRoundKeyParts(round).month;
}

/** "Round 2, London". */
export function toRoundName(round: string, fact: Fact<'talk_round'> | undefined): string {
  if (!fact) return roundNamesWords.talksIn(toRoundKeyParts(round).city);
  // A video call has no place; its key stands under "video" all the same.
  const place = fact.value.format === 'video' ? null : toRoundKeyParts(round).city;
  return toRoundTitle({ ...fact.value, city: fact.value.city ?? place });
}

/** How a headline names a delegate: the surname, which in Chinese names is part of the whole ("He Lifeng"). */
export function toShortName(person: string, side: string): string {
  return side === 'China' ? person : (person.trim().split(/\s+/).at(-1) ?? person);
}

/** Lead first, then by name. */
export function sortDelegates(facts: readonly Fact<'delegation'>[]): Fact<'delegation'>[] {
  const rank = (fact: Fact<'delegation'>) => (fact.value.capacity === 'lead' ? 0 : 1);
  return [...facts].sort((a, b) => rank(a) - rank(b) || a.value.person.localeCompare(b.value.person, 'en'));
}

/** "Bessent, Greer and Lutnick meet He Lifeng at Lancaster House."; null where nobody is named. */
export function toMeetingLine(facts: readonly AnyFact[]): string | null {
  const round = facts.find(isRoundFact);
  const seated = sortDelegates(facts.filter(isDelegation).filter((fact) => fact.value.attended));
  const names = (side: Party) =>
    seated.filter((fact) => fact.value.side === side).map((fact) => toShortName(fact.value.person, side));
  const sides = { US: names('US'), China: names('China') };
  const { venue = null, status = 'concluded' } = round?.value ?? {};
  const { whoMet, oneSideNamed, heldAt } = roundNamesWords;
  if (sides.US.length > 0 && sides.China.length > 0) return whoMet(sides, { status, venue });
  const [party] = PARTIES.filter((one) => sides[one].length > 0);
  if (party) return oneSideNamed(party, { names: sides[party], venue });
  return venue ? heldAt(venue) : null;
}

/** One or two sentences for a shared link: who met whom, and what came of it. */
export function toRoundDescription(facts: readonly AnyFact[]): string {
  const outcome = facts.find(isRoundFact)?.value.outcome;
  return joinSentences([toMeetingLine(facts), outcome ? toSentence(outcome) : null]) || descriptionsWords.round;
}
