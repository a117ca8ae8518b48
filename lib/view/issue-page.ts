/** Everything an issue's page shows, shaped from the facts known by its as-of day. */
import { descriptionsWords } from '@words/descriptions';
import { TALK_SIDES, type TalkSide, toTalkSide } from '@/lib/domain/entry-kind';
import type { AnyFact, Fact } from '@/lib/domain/fact';
import type { IssueTopic } from '@/lib/domain/vocabulary';
import { findIssueSummary, type IssueSummary, toFactDay } from './issue-list';

export interface IssueView {
  summary: IssueSummary;
  /** Policy, rates and acts that the cited record holds, newest first. */
  recorded: AnyFact[];
  /** Rates, terms and acts that only articles tell of, newest first. */
  reported: AnyFact[];
  /** Words by side, newest first. */
  said: Record<TalkSide, Fact<'statement'>[]>;
}

const newestFirst = (a: AnyFact, b: AnyFact): number =>
  toFactDay(b).localeCompare(toFactDay(a)) || a.id.localeCompare(b.id);

const isRecorded = (fact: AnyFact): boolean => fact.claims.some(({ sourceType }) => sourceType === 'record');

/** The page of an issue; null where nothing known is about it. */
export function toIssueView(facts: readonly AnyFact[], topic: IssueTopic): IssueView | null {
  const summary = findIssueSummary(facts, topic);
  if (!summary) return null;
  const statements = summary.facts.filter((fact): fact is Fact<'statement'> => fact.kind === 'statement');
  const said = TALK_SIDES.map(
    (side) => [side, statements.filter(({ value }) => toTalkSide(value.side) === side).sort(newestFirst)] as const,
  );
  const acts = summary.facts.filter(({ kind }) => kind !== 'statement' && kind !== 'issue').sort(newestFirst);
  return {
    summary,
    recorded: acts.filter(isRecorded),
    reported: acts.filter((fact) => !isRecorded(fact)),
    said: Object.fromEntries(said) as Record<TalkSide, Fact<'statement'>[]>,
  };
}

/** A sentence for a shared link. */
export function toIssueDescription({ summary, recorded }: IssueView): string {
  const { topic, rounds, statementCount } = summary;
  return descriptionsWords.issue(topic, {
    rounds: rounds.length,
    statements: statementCount,
    events: recorded.length,
  });
}
