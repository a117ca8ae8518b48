/** Every round that the facts know, in the order in which they were held. */
import { roundNamesWords } from '@words/round-names';
import { type CivilDay, type DateText, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyFact, Fact } from '@/lib/domain/fact';
import { toDateWords } from './date-words';
import { isDelegation, isRoundFact, toRoundDate, toRoundName, toRoundPlace } from './round-words';

export interface RoundSummary {
  /** Its key, which is its address; null for a meeting that no key names (a video call). */
  round: string | null;
  name: string;
  place: string;
  date: DateText | null;
  /** The fact that tells of the round itself; undefined where it is only spoken of. */
  fact: Fact<'talk_round'> | undefined;
  format: NonNullable<Fact<'talk_round'>['value']['format']>;
}

function toSummary(round: string | null, fact: Fact<'talk_round'> | undefined): RoundSummary {
  const key = round ?? '';
  return {
    round,
    name: toRoundName(key, fact),
    place: toRoundPlace(key, fact),
    date: toRoundDate(key, fact),
    fact,
    format: fact?.value.format ?? 'talks',
  };
}

const firstDayOf = (summary: RoundSummary): CivilDay =>
  summary.date ? toDateSpan(summary.date).from : (summary.fact?.knownOn ?? '9999-12-31');

/** All rounds and meetings, oldest first. A round whose delegates are named, but nothing else, is one too. */
export function listRoundSummaries(facts: readonly AnyFact[]): RoundSummary[] {
  const byKey = new Map<string, Fact<'talk_round'> | undefined>();
  const keyless: Fact<'talk_round'>[] = [];
  for (const fact of facts.filter(isRoundFact)) {
    const key = fact.value.round ?? fact.round;
    if (key) byKey.set(key, byKey.get(key) ?? fact);
    else keyless.push(fact);
  }
  for (const fact of facts.filter(isDelegation)) {
    const key = fact.value.round ?? fact.round;
    if (key && !byKey.has(key)) byKey.set(key, undefined);
  }
  const summaries = [...byKey].map(([key, fact]) => toSummary(key, fact));
  return [...summaries, ...keyless.map((fact) => toSummary(null, fact))].sort(
    (a, b) => firstDayOf(a).localeCompare(firstDayOf(b)) || a.name.localeCompare(b.name, 'en'),
  );
}

/** What a meeting is: "Round 2" where talks are counted, else its whole name. */
export function toRoundKind({ name, fact, format }: RoundSummary): string {
  const number = fact?.value.ordinal ?? null;
  return format === 'talks' && number !== null ? roundNamesWords.numbered(number, null) : name;
}

/** Where a round stands on a day, as far as the sources say. */
export function toStatusWords({ fact, date }: RoundSummary, asOf: CivilDay): string {
  const isPast = date !== null && toDateSpan(date).to < asOf;
  const { concluded, notToldOf, endNotStated, underway, upcoming } = roundNamesWords.status;
  if (fact?.value.status === 'concluded') return concluded;
  if (!fact) return notToldOf;
  if (isPast) return endNotStated;
  return fact.value.status === 'underway' ? underway : upcoming;
}

/** "London, 9–10 June 2025". */
export function toRoundHeading({ place, date }: Pick<RoundSummary, 'place' | 'date'>): string {
  const { heading, headingWithoutDate } = roundNamesWords;
  return date ? heading(place, toDateWords(date, 'long')) : headingWithoutDate(place);
}
