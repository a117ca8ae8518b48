/** The fact that stands for a timeline entry where one address is needed. */
import { toEntryKind } from '@/lib/domain/entry-kind';
import type { AnyFact } from '@/lib/domain/fact';
import { KINDS } from '@/lib/domain/vocabulary';
import type { TimelineEntry } from './timeline-entry';

/** What a round's or a truce's entry is about comes before what it gathers round it. */
const rankKind = ({ kind }: AnyFact): number => KINDS.indexOf(kind);

function compareLead(a: AnyFact, b: AnyFact): number {
  return a.knownOn.localeCompare(b.knownOn) || rankKind(a) - rankKind(b) || a.id.localeCompare(b.id);
}

/** The first known of the entry's own kind, so that what is learnt later does not move its address. */
export function toLeadFact({ kind, facts }: Pick<TimelineEntry, 'kind' | 'facts'>): AnyFact {
  const own = facts.filter((fact) => toEntryKind(fact.kind) === kind);
  const [lead] = (own.length > 0 ? own : facts).toSorted(compareLead);
  if (!lead) throw new RangeError('an entry has at least one fact');
  return lead;
}
