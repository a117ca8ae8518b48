/** Every fact, whatever its kind. */
import { dataEntriesWords as words } from '@words/data-entries';
import { toDateSpan } from '@/lib/domain/civil-date';
import type { AnyFact, Claim } from '@/lib/domain/fact';
import { isMatch } from '@/lib/url/filter-state';
import { disagreementsPath, timelinePath } from '@/lib/url/links';
import { toCountedWords } from '@/lib/view/disagreement-difference';
import { toIssuesOf, toPeopleOf, toQuotes, toSidesOf } from '@/lib/view/entry-subjects';
import { toFactWords } from '@/lib/view/fact-words';
import { toTimelineEntries } from '@/lib/view/timeline-entries';
import type { TimelineEntry } from '@/lib/view/timeline-entry';
import { type ColumnOf, type Holdings, toColumns, toDataSet } from '../table';
import { FACT_COLUMNS, KNOWN_ON, NOW, ofFact, SOURCE_COLUMNS, toAddress } from './common-columns';

interface Item {
  fact: AnyFact;
  /** Id of the timeline entry that shows it. */
  entryId: string;
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
const claimsOf = ({ fact }: Item): readonly Claim[] => fact.claims;
const spanOf = ({ fact }: Item) => (fact.resolvedDate ? toDateSpan(fact.resolvedDate) : null);

const WORDS: readonly ColumnOf<Item>[] = toColumns(words.text, {
  kind: { type: 'text', value: ({ fact }) => fact.kind },
  title: { type: 'text', value: ({ fact }) => toFactWords(fact).title },
  text: { type: 'text', value: ({ fact }) => toFactWords(fact).line },
  is_quoted: { type: 'boolean', value: ({ fact }) => toFactWords(fact).isQuoted },
});

const DATES: readonly ColumnOf<Item>[] = toColumns(words.dates, {
  date: { type: 'date', value: ({ fact }) => fact.resolvedDate },
  date_precision: { type: 'text', value: ({ fact }) => fact.datePrecision },
  first_day: { type: 'day', value: (item) => spanOf(item)?.from ?? null },
  last_day: { type: 'day', value: (item) => spanOf(item)?.to ?? null },
});

const SUBJECTS: readonly ColumnOf<Item>[] = toColumns(words.subjects, {
  round: { type: 'text', value: ({ fact }) => fact.round },
  people: { type: 'list', value: ({ fact }) => unique(toPeopleOf(fact)) },
  issues: { type: 'list', value: ({ fact }) => unique(toIssuesOf(fact)) },
  sides: { type: 'list', value: ({ fact }) => unique(toSidesOf(fact)) },
  definition: { type: 'text', value: (item) => toCountedWords(item.fact.claims) },
  value: { type: 'object', value: ({ fact }) => fact.value },
});

const TRUST: readonly ColumnOf<Item>[] = toColumns(words.trust, {
  confidence: { type: 'text', value: ({ fact }) => fact.confidence },
  stated: { type: 'list', value: (item) => unique(claimsOf(item).flatMap(({ stated }) => stated)) },
  implied: {
    type: 'list',
    value: (item) => {
      const stated = new Set(claimsOf(item).flatMap((claim) => claim.stated));
      return unique(claimsOf(item).flatMap(({ implied }) => implied)).filter((field) => !stated.has(field));
    },
  },
  rules: { type: 'list', value: (item) => unique(claimsOf(item).map(({ extractor }) => extractor)) },
  is_checked: {
    type: 'boolean',
    value: (item) => claimsOf(item).some(({ review }) => review.state === 'confirmed' || review.state === 'amended'),
  },
  origins: { type: 'number', value: ({ fact }, { origins }) => origins.get(fact.id) ?? null },
  disagreements: {
    type: 'list',
    value: ({ fact }, holdings) =>
      (holdings.disputes.get(fact.id) ?? []).map(({ anchor }) =>
        toAddress(disagreementsPath(NOW, {}, anchor), holdings),
      ),
  },
  quotes: { type: 'list', value: ({ fact }) => unique(toQuotes(fact).map((quote) => quote.replace(/\s+/g, ' '))) },
  timeline_entry: { type: 'text', value: ({ entryId }) => entryId },
});

/** In the order of the timeline, whose entries gather several facts each: one that fits the filters brings all of its own. */
export function listShownEntries({ facts, filters }: Pick<Holdings, 'facts' | 'filters'>): TimelineEntry[] {
  const shown = toTimelineEntries(facts).filter((entry) => isMatch(entry, filters));
  return filters.order === 'oldest' ? shown.reverse() : shown;
}

const listItems = (holdings: Holdings): Item[] =>
  listShownEntries(holdings).flatMap((entry) => entry.facts.map((fact) => ({ fact, entryId: entry.id })));

export const ENTRIES = toDataSet<Item>({
  key: 'entries',
  title: words.title,
  holds: words.holds,
  pathOf: timelinePath,
  itemsOf: listItems,
  columns: [
    ...FACT_COLUMNS.map(ofFact),
    ...WORDS,
    ...DATES,
    ofFact(KNOWN_ON),
    ...SUBJECTS,
    ...TRUST,
    ...SOURCE_COLUMNS.map(ofFact),
  ],
});
