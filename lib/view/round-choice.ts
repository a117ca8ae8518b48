/** Which rounds can be compared on a day, and which two an address asks for. */
import { type CivilDay, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyFact } from '@/lib/domain/fact';
import { listRoundSummaries, type RoundSummary } from './round-list';

/** A round with an address: one that can be put beside another. */
export type KeyedRound = RoundSummary & { round: string };

export interface RoundChoice {
  /** Every round that the facts know, oldest first. */
  offered: KeyedRound[];
  /** The two asked for in the order in which they were held; null until two different ones are known. */
  pair: [earlier: KeyedRound, later: KeyedRound] | null;
  /** What stands in the form: the keys asked for, as far as they are known. */
  chosen: { a: string; b: string };
  /** Keys that name no round known on the day, cut short. */
  unknown: string[];
  /** Whether both keys name one round. */
  isSame: boolean;
}

const MOST_CHARACTERS = 60;

const listKeyedRounds = (facts: readonly AnyFact[]): KeyedRound[] =>
  listRoundSummaries(facts).filter((one): one is KeyedRound => one.round !== null);

/** Reads the two keys of an address. Lenient: what names no round known on the day is left out and named. */
export function toRoundChoice(facts: readonly AnyFact[], asked: { a?: string; b?: string }): RoundChoice {
  const offered = listKeyedRounds(facts);
  const find = (key: string | undefined) => offered.find(({ round }) => round === key?.trim().toLowerCase());
  const [first, second] = [find(asked.a), find(asked.b)];
  const isSame = first !== undefined && first === second;
  const inOrder = offered.filter((one) => one === first || one === second);
  const [earlier, later] = inOrder;
  return {
    offered,
    pair: earlier && later ? [earlier, later] : null,
    chosen: { a: first?.round ?? '', b: second?.round ?? '' },
    unknown: [asked.a, asked.b].flatMap((key) => (key && !find(key) ? [key.slice(0, MOST_CHARACTERS)] : [])),
    isSame,
  };
}

/** Rounds of talks that followed each other and had begun by the day, the newest pair first: what is worth comparing. */
export function listNeighbours(offered: readonly KeyedRound[], asOf: CivilDay): [KeyedRound, KeyedRound][] {
  const talks = offered.filter(({ format, date }) => format === 'talks' && date && toDateSpan(date).from <= asOf);
  return talks
    .flatMap((later, index): [KeyedRound, KeyedRound][] => {
      const earlier = talks[index - 1];
      return earlier ? [[earlier, later]] : [];
    })
    .toReversed();
}

/** The round that a round's own page offers to compare with: the talks before it, else its neighbours. */
export function toComparedRound(
  compared: RoundSummary | null,
  previous: RoundSummary | null,
  next: RoundSummary | null,
): KeyedRound | null {
  const found = [compared, previous, next].find((one) => one?.round);
  return found?.round ? { ...found, round: found.round } : null;
}
