import { type CivilDay, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyFact } from '@/lib/domain/fact';
import { type Roster, toRoster } from './roster';
import { listRoundSummaries, type RoundSummary } from './round-list';

export interface LatestRound {
  summary: RoundSummary & { round: string };
  /** The round before it: where newcomers were not seated. */
  previous: RoundSummary | null;
  roster: Roster;
  /** How many rounds of talks had begun by the day. */
  roundCount: number;
}

const hasKey = (summary: RoundSummary): summary is LatestRound['summary'] => summary.round !== null;

/** The round of talks that began last, on the day or before it; null where none had begun. */
export function toLatestRound(facts: readonly AnyFact[], asOf: CivilDay): LatestRound | null {
  const begun = listRoundSummaries(facts).filter(
    ({ date, fact, format }) => fact && format === 'talks' && date !== null && toDateSpan(date).from <= asOf,
  );
  const keyed = begun.filter(hasKey);
  const summary = keyed.at(-1);
  if (!summary) return null;
  const previous = keyed.at(-2) ?? null;
  return {
    summary,
    previous,
    roster: toRoster(facts, summary.round, previous?.round ?? null),
    roundCount: begun.length,
  };
}
