/** Everything a round's page shows, shaped from the facts known by its as-of day. */
import { type CivilDay, daysBetween, toDateSpan } from '@/lib/domain/civil-date';
import { type TalkSide, toTalkSide } from '@/lib/domain/entry-kind';
import type { AnyFact, Fact } from '@/lib/domain/fact';
import { ISSUE_TOPICS } from '@/lib/domain/vocabulary';
import { type Roster, toRoster } from './roster';
import { listRoundSummaries, type RoundSummary } from './round-list';

export interface RoundView {
  summary: RoundSummary & { round: string };
  previous: RoundSummary | null;
  next: RoundSummary | null;
  /** The last round of talks before it, by whose roster newcomers are told. */
  compared: RoundSummary | null;
  roster: Roster;
  issues: Fact<'issue'>[];
  statements: Fact<'statement'>[];
  accusations: Fact<'breach_accusation'>[];
  /** Every fact of the round: what its sources are listed from. */
  facts: AnyFact[];
}

const STANCES = ['agreed', 'on_table', 'background'] as const;
const CONFIDENCES = ['high', 'medium', 'low'];

function sortIssues(facts: readonly Fact<'issue'>[]): Fact<'issue'>[] {
  return [...facts].sort(
    (a, b) =>
      STANCES.indexOf(a.value.stance) - STANCES.indexOf(b.value.stance) ||
      b.claims.length - a.claims.length ||
      ISSUE_TOPICS.indexOf(a.value.topic) - ISSUE_TOPICS.indexOf(b.value.topic),
  );
}

/** Words quoted before words reported, surely read before doubtfully read, by many before by one, full before short. */
function sortStatements(facts: readonly Fact<'statement'>[]): Fact<'statement'>[] {
  const lengthOf = (fact: Fact<'statement'>) => fact.value.quoteParts.join(' ').length;
  const isIndirect = (fact: Fact<'statement'>) => Number(fact.value.quoteParts.length === 0);
  return [...facts].sort(
    (a, b) =>
      isIndirect(a) - isIndirect(b) ||
      CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
      b.claims.length - a.claims.length ||
      lengthOf(b) - lengthOf(a) ||
      a.id.localeCompare(b.id),
  );
}

const isOf =
  <K extends AnyFact['kind']>(kind: K) =>
  (fact: AnyFact): fact is Extract<AnyFact, { kind: K }> =>
    fact.kind === kind;

/** Whether a fact belongs to a round: by its own field, or by the round its article is about. */
function belongsTo(fact: AnyFact, round: string): boolean {
  const own = 'round' in fact.value ? fact.value.round : undefined;
  return (own ?? fact.round) === round;
}

/** The page of a round; null where no fact knows it. */
export function toRoundView(facts: readonly AnyFact[], round: string): RoundView | null {
  const all = listRoundSummaries(facts);
  const keyed = all.filter((one): one is RoundSummary & { round: string } => one.round !== null);
  const index = keyed.findIndex((one) => one.round === round);
  const summary = keyed[index];
  if (!summary) return null;
  const compared = keyed.slice(0, index).findLast((one) => one.format === 'talks') ?? null;
  const here = facts.filter((fact) => belongsTo(fact, round));
  return {
    summary,
    previous: keyed[index - 1] ?? null,
    next: keyed[index + 1] ?? null,
    compared,
    roster: toRoster(facts, round, compared?.round ?? null),
    issues: sortIssues(here.filter(isOf('issue'))),
    statements: sortStatements(here.filter(isOf('statement'))),
    accusations: here.filter(isOf('breach_accusation')),
    facts: here,
  };
}

/** Statements of one side; all of them for null. */
export function filterBySide(statements: readonly Fact<'statement'>[], side: TalkSide | null): Fact<'statement'>[] {
  return statements.filter((fact) => side === null || toTalkSide(fact.value.side) === side);
}

export interface TruceDay {
  day: number;
  daysLeft: number;
  lengthDays: number;
  fact: Fact<'truce_window'>;
}

/**
 * Where a day lies in the truce window that covers it; null where none does. Counts civil days from the window's first,
 * which is day 0: on 9 June 2025 the truce of 14 May is at day 26 of 90, with 64 left.
 */
export function toTruceDay(facts: readonly AnyFact[], day: CivilDay): TruceDay | null {
  const covering = facts
    .filter((fact): fact is Fact<'truce_window'> => fact.kind === 'truce_window')
    .filter(({ value }) => value.startsOn <= day && day <= value.endsOn)
    .sort((a, b) => a.value.startsOn.localeCompare(b.value.startsOn))
    .at(-1);
  if (!covering) return null;
  const { startsOn, endsOn } = covering.value;
  const [elapsed, left] = [daysBetween(startsOn, day), daysBetween(day, endsOn)];
  return { day: elapsed, daysLeft: left, lengthDays: elapsed + left, fact: covering };
}

/** The first day of a round, where a day is known. */
export function toFirstDay({ date }: RoundSummary): CivilDay | null {
  const span = date ? toDateSpan(date) : null;
  return span && span.precision !== 'month' && span.precision !== 'year' ? span.from : null;
}
