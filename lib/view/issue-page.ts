/** Everything an issue's page shows, shaped from the facts known by its as-of day. */
import { TALK_SIDES, type TalkSide, toTalkSide } from '@/lib/domain/entry-kind';
import type { AnyFact, Fact } from '@/lib/domain/fact';
import { ISSUE_LABELS, type IssueTopic } from '@/lib/domain/vocabulary';
import { findIssueSummary, type IssueSummary, toFactDay } from './issue-list';

export interface IssueView {
  summary: IssueSummary;
  /** What the cited record holds of it, newest first. */
  policies: Fact<'policy_event'>[];
  /** Rates, terms and acts that articles and the record tell of, newest first. */
  acts: AnyFact[];
  /** Words by side, newest first. */
  said: Record<TalkSide, Fact<'statement'>[]>;
}

const newestFirst = (a: AnyFact, b: AnyFact): number =>
  toFactDay(b).localeCompare(toFactDay(a)) || a.id.localeCompare(b.id);

/** The page of an issue; null where nothing known is about it. */
export function toIssueView(facts: readonly AnyFact[], topic: IssueTopic): IssueView | null {
  const summary = findIssueSummary(facts, topic);
  if (!summary) return null;
  const statements = summary.facts.filter((fact): fact is Fact<'statement'> => fact.kind === 'statement');
  const said = TALK_SIDES.map(
    (side) => [side, statements.filter(({ value }) => toTalkSide(value.side) === side).sort(newestFirst)] as const,
  );
  return {
    summary,
    policies: summary.facts
      .filter((fact): fact is Fact<'policy_event'> => fact.kind === 'policy_event')
      .sort(newestFirst),
    acts: summary.facts
      .filter(({ kind }) => kind !== 'policy_event' && kind !== 'statement' && kind !== 'issue')
      .sort(newestFirst),
    said: Object.fromEntries(said) as Record<TalkSide, Fact<'statement'>[]>,
  };
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** A sentence for a shared link. */
export function toIssueDescription({ summary, policies }: IssueView): string {
  const parts = [
    `named at ${plural(summary.rounds.length, 'round')}`,
    plural(summary.statementCount, 'statement'),
    `${plural(policies.length, 'policy event')} in the cited record`,
  ];
  return `${ISSUE_LABELS[summary.topic]} in the US–China trade talks: ${parts.join(', ')}, each with its source.`;
}
