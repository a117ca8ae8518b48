/** Two rounds side by side: who stayed, joined or left, which issues both had, rates, words, and what came of each. */
import { descriptionsWords } from '@words/descriptions';
import { roundNamesWords } from '@words/round-names';
import type { CivilDay } from '@/lib/domain/civil-date';
import { TALK_SIDES, type TalkSide } from '@/lib/domain/entry-kind';
import type { AnyFact, Fact } from '@/lib/domain/fact';
import { ISSUE_TOPICS, type IssueTopic, PARTIES, type Party } from '@/lib/domain/vocabulary';
import type { Roster, Seat } from './roster';
import type { KeyedRound } from './round-choice';
import { toRoundHeading } from './round-list';
import { filterBySide, type RoundView, type TruceDay, toFirstDay, toRoundView, toTruceDay } from './round-page';
import { type RoundRates, toRoundRates } from './round-rates';

/** The earlier round's part of something, and the later round's. */
export type Both<T> = readonly [earlier: T, later: T];

export type SeatChange = 'stayed' | 'joined' | 'left' | 'absent';

/** One person at the two rounds: a seat, an absence that a source states, or null where no source names them. */
export interface PersonAtBoth {
  slug: string;
  change: SeatChange;
  seats: Both<Seat | null>;
}

export interface IssueAtBoth {
  topic: IssueTopic;
  facts: Both<Fact<'issue'> | null>;
}

export interface RoundComparison {
  views: Both<RoundView>;
  people: Record<Party, PersonAtBoth[]>;
  issues: IssueAtBoth[];
  rates: Record<Party, Both<RoundRates | null>>;
  said: Record<TalkSide, Both<Fact<'statement'>[]>>;
  /** What the truce had left on each first day. */
  truce: Both<TruceDay | null>;
  /** The terms of a truce that each agreed or kept. */
  agreed: Both<AnyFact[]>;
}

const CHANGE_ORDER: readonly SeatChange[] = ['stayed', 'joined', 'left', 'absent'];

const hasSat = (seat: Seat | null): boolean => seat?.fact.value.attended === true;

function toChange([earlier, later]: Both<Seat | null>): SeatChange {
  if (hasSat(earlier) && hasSat(later)) return 'stayed';
  if (hasSat(later)) return 'joined';
  return hasSat(earlier) ? 'left' : 'absent';
}

function findSeat(roster: Roster, party: Party, slug: string): Seat | null {
  const { seated, absent } = roster[party];
  return [...seated, ...absent].find((seat) => seat.slug === slug) ?? null;
}

/** Everybody of one side at either round: those who stayed, joined, left, and were only said to be absent. */
function toPeople(rosters: Both<Roster>, party: Party): PersonAtBoth[] {
  const all = rosters.flatMap((roster) => [...roster[party].seated, ...roster[party].absent]);
  const slugs = [...new Set(all.map(({ slug }) => slug))];
  const people = slugs.map((slug) => {
    const seats: Both<Seat | null> = [findSeat(rosters[0], party, slug), findSeat(rosters[1], party, slug)];
    return { slug, seats, change: toChange(seats) };
  });
  return people.toSorted((a, b) => CHANGE_ORDER.indexOf(a.change) - CHANGE_ORDER.indexOf(b.change));
}

/** The issues of either round, those of both first. */
function toIssues(views: Both<RoundView>): IssueAtBoth[] {
  const find = (view: RoundView, topic: IssueTopic) => view.issues.find(({ value }) => value.topic === topic) ?? null;
  const issues = ISSUE_TOPICS.map((topic) => ({
    topic,
    facts: [find(views[0], topic), find(views[1], topic)] as const,
  }));
  const rank = ({ facts: [earlier, later] }: IssueAtBoth) => (earlier && later ? 0 : later ? 1 : 2);
  return issues.filter(({ facts }) => facts.some(Boolean)).toSorted((a, b) => rank(a) - rank(b));
}

/** The terms of a truce that a round's own facts tell of. */
function listAgreed(view: RoundView): AnyFact[] {
  return view.facts.filter((fact) => fact.kind === 'truce_term' && fact.value.round === view.summary.round);
}

function toPartyRates(facts: readonly AnyFact[], view: RoundView, asOf: CivilDay): RoundRates[] {
  return view.summary.date ? toRoundRates(facts, view.summary.date, asOf) : [];
}

function toTruce(facts: readonly AnyFact[], view: RoundView): TruceDay | null {
  const day = toFirstDay(view.summary);
  return day ? toTruceDay(facts, day) : null;
}

const toRecord = <K extends string, T>(keys: readonly K[], toValue: (key: K) => T): Record<K, T> =>
  Object.fromEntries(keys.map((key) => [key, toValue(key)])) as Record<K, T>;

/**
 * The comparison of two rounds in the order in which they were held; null where the facts do not know one of them.
 * @param facts settled from the claims known by `asOf`
 */
export function toRoundComparison(
  facts: readonly AnyFact[],
  pair: Both<KeyedRound>,
  asOf: CivilDay,
): RoundComparison | null {
  const [earlier, later] = [toRoundView(facts, pair[0].round), toRoundView(facts, pair[1].round)];
  if (!earlier || !later) return null;
  const rates = [toPartyRates(facts, earlier, asOf), toPartyRates(facts, later, asOf)] as const;
  const ratesOf = (side: readonly RoundRates[], party: Party) => side.find((one) => one.party === party) ?? null;
  return {
    views: [earlier, later],
    people: toRecord(PARTIES, (party) => toPeople([earlier.roster, later.roster], party)),
    issues: toIssues([earlier, later]),
    rates: toRecord(PARTIES, (party) => [ratesOf(rates[0], party), ratesOf(rates[1], party)] as const),
    said: toRecord(
      TALK_SIDES,
      (side) => [filterBySide(earlier.statements, side), filterBySide(later.statements, side)] as const,
    ),
    truce: [toTruce(facts, earlier), toTruce(facts, later)],
    agreed: [listAgreed(earlier), listAgreed(later)],
  };
}

/** "Geneva and London compared"; an invitation where no two are chosen. */
export function toComparisonTitle(pair: Both<KeyedRound> | null): string {
  const { compared, compareTwo } = roundNamesWords;
  return pair ? compared(pair[0].place, pair[1].place) : compareTwo;
}

const count = (people: readonly PersonAtBoth[], change: SeatChange): number =>
  people.filter((person) => person.change === change).length;

/** A sentence for a shared link: who stayed and joined, and what was on both tables. */
export function toComparisonDescription(comparison: RoundComparison | null): string {
  if (!comparison) return descriptionsWords.comparison.ofNone;
  const people = PARTIES.flatMap((party) => comparison.people[party]);
  const shared = comparison.issues.filter(({ facts: [earlier, later] }) => earlier && later);
  const [earlier, later] = comparison.views;
  return descriptionsWords.comparison.ofTwo({
    earlier: toRoundHeading(earlier.summary),
    later: toRoundHeading(later.summary),
    stayed: count(people, 'stayed'),
    joined: count(people, 'joined'),
    left: count(people, 'left'),
    issues: shared.length,
  });
}
