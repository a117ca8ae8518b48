/** The issues of the talks: at which rounds each was on the table, and how much is said of it. */
import { type CivilDay, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyFact, Claim, Fact } from '@/lib/domain/fact';
import { ISSUE_TOPICS, type IssueTopic } from '@/lib/domain/vocabulary';
import { type Attendance, toRoundsByKey } from './delegate-list';
import { toIssuesOf } from './entry-subjects';

/** A round at which an issue came up. */
export interface IssueRound {
  round: Attendance['round'];
  /** The strongest that any source says: agreed, then on the table, then background. */
  stance: Fact<'issue'>['value']['stance'];
  facts: Fact<'issue'>[];
}

export interface IssueSummary {
  topic: IssueTopic;
  /** Newest first. */
  rounds: IssueRound[];
  /** All that is about it. */
  facts: AnyFact[];
  statementCount: number;
  /** The last day on which a source spoke of it. */
  lastDay: CivilDay | null;
  claims: Claim[];
}

const STANCES = ['agreed', 'on_table', 'background'] as const;

function listRoundsOf(facts: readonly AnyFact[], rounds: ReadonlyMap<string, Attendance['round']>): IssueRound[] {
  const issues = facts.filter((fact): fact is Fact<'issue'> => fact.kind === 'issue');
  return [...rounds.values()]
    .flatMap((round): IssueRound[] => {
      const here = issues.filter((fact) => fact.round === round.round);
      const stance = STANCES.find((one) => here.some(({ value }) => value.stance === one));
      return stance ? [{ round, stance, facts: here }] : [];
    })
    .reverse();
}

/** The first day on which a fact's date can lie, else the day on which it was said. */
export function toFactDay(fact: AnyFact): CivilDay {
  return fact.resolvedDate ? toDateSpan(fact.resolvedDate).from : fact.knownOn;
}

function toSummary(
  topic: IssueTopic,
  facts: readonly AnyFact[],
  rounds: ReadonlyMap<string, Attendance['round']>,
): IssueSummary {
  const about = facts.filter((fact) => toIssuesOf(fact).includes(topic));
  const claims = about.flatMap((fact): Claim[] => fact.claims);
  return {
    topic,
    rounds: listRoundsOf(about, rounds),
    facts: about,
    statementCount: about.filter(({ kind }) => kind === 'statement').length,
    lastDay:
      claims
        .map(({ knownOn }) => knownOn)
        .sort()
        .at(-1) ?? null,
    claims,
  };
}

/** Every issue that any fact is about, those of most rounds first. */
export function listIssueSummaries(facts: readonly AnyFact[]): IssueSummary[] {
  const rounds = toRoundsByKey(facts);
  return ISSUE_TOPICS.map((topic) => toSummary(topic, facts, rounds))
    .filter((summary) => summary.facts.length > 0)
    .sort((a, b) => b.rounds.length - a.rounds.length || b.facts.length - a.facts.length);
}

/** One issue; null where nothing known is about it. */
export function findIssueSummary(facts: readonly AnyFact[], topic: IssueTopic): IssueSummary | null {
  const summary = toSummary(topic, facts, toRoundsByKey(facts));
  return summary.facts.length > 0 ? summary : null;
}

/** The topic that an address names, `rare-earths` or `rare_earths`; null when none. */
export function parseIssueTopic(text: string): IssueTopic | null {
  return ISSUE_TOPICS.find((topic) => topic === text.replaceAll('-', '_')) ?? null;
}
