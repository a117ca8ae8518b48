/** Which facts make one entry of the timeline. */
import type { EntryKind } from '@/lib/domain/entry-kind';
import { toEntryKind } from '@/lib/domain/entry-kind';
import type { AnyFact, Fact } from '@/lib/domain/fact';
import { toSlug } from '@/lib/domain/slug';

export interface EntryGroup {
  key: string;
  kind: EntryKind;
  facts: AnyFact[];
}

/** Whether leaders met at the very round the fact belongs to: a summit and its meeting are one thing that happened. */
function isMeetingAt({ round, value }: Fact<'leader_contact'>): boolean {
  return (
    value.mode === 'meeting' && Boolean(value.place) && Boolean(round?.startsWith(`${toSlug(value.place ?? '')}-`))
  );
}

/**
 * The key that facts of one entry share. A round gathers its delegates and issues, a truce the terms agreed at one round,
 * and rates that stand together (both sides' rates of one step) are one entry. All else stands alone.
 */
function toGroupKey(fact: AnyFact): string {
  switch (fact.kind) {
    case 'talk_round':
    case 'delegation': {
      const round = fact.value.round ?? fact.round;
      return round ? `round-${round}` : `fact-${fact.id}`;
    }
    case 'issue':
      return fact.round ? `round-${fact.round}` : `fact-${fact.id}`;
    case 'leader_contact':
      return isMeetingAt(fact) ? `round-${fact.round}` : `fact-${fact.id}`;
    case 'truce_term': {
      const round = fact.value.round ?? fact.round;
      return round ? `truce-${round}` : `fact-${fact.id}`;
    }
    case 'tariff_rate':
      return `rates-${fact.value.status}-${fact.resolvedDate ?? 'undated'}`.replace('/', '-');
    default:
      return `fact-${fact.id}`;
  }
}

/** Facts gathered into entries, in the order of their first fact. */
export function groupFacts(facts: readonly AnyFact[]): EntryGroup[] {
  const groups = new Map<string, EntryGroup>();
  for (const fact of facts) {
    const key = toGroupKey(fact);
    const group = groups.get(key);
    if (group) group.facts.push(fact);
    else
      groups.set(key, { key, kind: key.startsWith('round-') ? 'talk_round' : toEntryKind(fact.kind), facts: [fact] });
  }
  return [...groups.values()];
}
