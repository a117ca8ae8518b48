/** Facts shaped into the entries of the timeline, and entries into months. */
import { type CivilDay, type DateText, monthOf, toDateSpan } from '@/lib/domain/civil-date';
import { ENTRY_KINDS } from '@/lib/domain/entry-kind';
import type { AnyFact } from '@/lib/domain/fact';
import { toSlug } from '@/lib/domain/slug';
import { type EntryGroup, groupFacts } from './entry-groups';
import { toIssuesOf, toPeopleOf, toQuotes, toSidesOf } from './entry-subjects';
import { toGroupWords } from './entry-words';
import { isRoundFact, toRoundDate } from './round-words';
import type { TimelineEntry } from './timeline-entry';

/** The date of an entry: a round's own days, else the first date its facts state. */
function toEntryDate(group: EntryGroup): DateText | null {
  if (group.key.startsWith('round-')) {
    return toRoundDate(group.key.slice('round-'.length), group.facts.find(isRoundFact));
  }
  const dates = group.facts.flatMap((fact) => (fact.resolvedDate ? [toDateSpan(fact.resolvedDate)] : []));
  const [first] = dates.sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
  return first?.text ?? null;
}

/** People by slug whom the facts name, in their fields or, for known delegates, in their sentences. */
function toPeople(facts: readonly AnyFact[], delegates: ReadonlyMap<string, string>): string[] {
  const slugs = new Set(facts.flatMap(toPeopleOf).map(toSlug));
  const sentences = facts.flatMap(toQuotes).join(' ').replace(/\s+/g, ' ');
  for (const [slug, name] of delegates) if (sentences.includes(name)) slugs.add(slug);
  return [...slugs].filter(Boolean).sort();
}

const unique = <T extends string>(values: readonly T[]): T[] => [...new Set(values)];

function toEntry(group: EntryGroup, delegates: ReadonlyMap<string, string>): TimelineEntry {
  const { facts } = group;
  const date = toEntryDate(group);
  const words = toGroupWords(group);
  const [knownOn = ''] = facts.map((fact) => fact.knownOn).sort();
  const span = date ? toDateSpan(date) : { from: knownOn, to: knownOn };
  return {
    id: toSlug(group.key),
    kind: group.kind,
    ...words,
    date,
    knownOn,
    round: facts.find((fact) => fact.round)?.round ?? null,
    people: toPeople(facts, delegates),
    issues: unique(facts.flatMap(toIssuesOf)),
    sides: unique(facts.flatMap(toSidesOf)),
    sources: unique(facts.flatMap((fact) => fact.claims.map((claim) => claim.sourceId))).sort(),
    firstDay: span.from,
    lastDay: span.to,
    words: [words.title, words.line ?? '', ...facts.flatMap(toQuotes)].join(' ').replace(/\s+/g, ' ').toLowerCase(),
    facts,
  };
}

/** The delegates whom any fact seats at a round or says to be absent, by slug. */
export function toDelegateNames(facts: readonly AnyFact[]): Map<string, string> {
  const names = facts.flatMap((fact) => (fact.kind === 'delegation' ? [fact.value.person] : []));
  return new Map(names.sort().map((name) => [toSlug(name), name]));
}

const rankKind = (entry: TimelineEntry): number => ENTRY_KINDS.indexOf(entry.kind);

/** The newest entry first; on one day by kind, then by id, so that the order never changes by itself. */
function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  return (
    b.firstDay.localeCompare(a.firstDay) ||
    b.lastDay.localeCompare(a.lastDay) ||
    rankKind(a) - rankKind(b) ||
    a.id.localeCompare(b.id)
  );
}

/** All entries that the facts make, newest first. */
export function toTimelineEntries(facts: readonly AnyFact[]): TimelineEntry[] {
  const delegates = toDelegateNames(facts);
  return groupFacts(facts)
    .map((group) => toEntry(group, delegates))
    .sort(compareEntries);
}

/** A heading of the timeline with its entries. */
export interface EntryMonth {
  /** `2025-06`, or `2025` for entries of which only the year is known. */
  period: DateText;
  entries: TimelineEntry[];
}

const toPeriod = (entry: TimelineEntry): string =>
  entry.date && toDateSpan(entry.date).precision === 'year' ? entry.date : monthOf(entry.firstDay);

/** The last day a period can name, for its place in the order. */
const endOf = (period: DateText): CivilDay => toDateSpan(period).to;

/** Entries by month in their reading order. What is known by the year alone follows the months of that year. */
export function toEntryMonths(entries: readonly TimelineEntry[], order: 'newest' | 'oldest'): EntryMonth[] {
  const months = new Map<string, TimelineEntry[]>();
  for (const entry of order === 'newest' ? entries : entries.toReversed()) {
    const period = toPeriod(entry);
    months.set(period, [...(months.get(period) ?? []), entry]);
  }
  const sign = order === 'newest' ? -1 : 1;
  return [...months]
    .map(([period, list]) => ({ period, entries: list }))
    .sort((a, b) => sign * (endOf(a.period).localeCompare(endOf(b.period)) || a.period.length - b.period.length));
}

/** The months with only the entries that are `kept`, in the order they stand in; months that lose all are left out. */
export function keepEntries(months: readonly EntryMonth[], kept: readonly TimelineEntry[]): EntryMonth[] {
  const chosen = new Set(kept);
  return months
    .map(({ period, entries }) => ({ period, entries: entries.filter((entry) => chosen.has(entry)) }))
    .filter(({ entries }) => entries.length > 0);
}
