/** Every fact, whatever its kind. */
import { toDateSpan } from '@/lib/domain/civil-date';
import type { AnyFact, Claim } from '@/lib/domain/fact';
import { isMatch } from '@/lib/url/filter-state';
import { disagreementsPath, timelinePath } from '@/lib/url/links';
import { toCountedWords } from '@/lib/view/disagreement-difference';
import { toIssuesOf, toPeopleOf, toQuotes, toSidesOf } from '@/lib/view/entry-subjects';
import { toFactWords } from '@/lib/view/fact-words';
import { toTimelineEntries } from '@/lib/view/timeline-entries';
import type { TimelineEntry } from '@/lib/view/timeline-entry';
import { type ColumnOf, type Holdings, toDataSet } from '../table';
import { FACT_COLUMNS, KNOWN_ON, NOW, SOURCE_COLUMNS, toAddress } from './common-columns';

interface Item {
  fact: AnyFact;
  /** Id of the timeline entry that shows it. */
  entryId: string;
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
const claimsOf = ({ fact }: Item): readonly Claim[] => fact.claims;
const spanOf = ({ fact }: Item) => (fact.resolvedDate ? toDateSpan(fact.resolvedDate) : null);

const WORDS: readonly ColumnOf<Item>[] = [
  { key: 'kind', type: 'text', meaning: 'Kind of fact; decides what `value` holds.', value: ({ fact }) => fact.kind },
  {
    key: 'title',
    type: 'text',
    meaning: 'The fact in a few words, ours.',
    value: ({ fact }) => toFactWords(fact).title,
  },
  {
    key: 'text',
    type: 'text',
    meaning: 'One line on it: the speaker’s or the source’s own words where there are any.',
    value: ({ fact }) => toFactWords(fact).line,
  },
  {
    key: 'is_quoted',
    type: 'boolean',
    meaning: 'Whether `text` is quoted from a source.',
    value: ({ fact }) => toFactWords(fact).isQuoted,
  },
];

const DATES: readonly ColumnOf<Item>[] = [
  {
    key: 'date',
    type: 'date',
    meaning: 'When it was or holds, as precise as the sources; empty where none says.',
    value: ({ fact }) => fact.resolvedDate,
  },
  { key: 'date_precision', type: 'text', meaning: 'day, month or range.', value: ({ fact }) => fact.datePrecision },
  {
    key: 'first_day',
    type: 'day',
    meaning: 'First day that `date` allows.',
    value: (item) => spanOf(item)?.from ?? null,
  },
  { key: 'last_day', type: 'day', meaning: 'Last day that `date` allows.', value: (item) => spanOf(item)?.to ?? null },
  { ...KNOWN_ON, value: ({ fact }) => fact.knownOn },
];

const SUBJECTS: readonly ColumnOf<Item>[] = [
  { key: 'round', type: 'text', meaning: 'Key of the round it belongs to.', value: ({ fact }) => fact.round },
  { key: 'people', type: 'list', meaning: 'People whom it names.', value: ({ fact }) => unique(toPeopleOf(fact)) },
  { key: 'issues', type: 'list', meaning: 'Issues that it is about.', value: ({ fact }) => unique(toIssuesOf(fact)) },
  {
    key: 'sides',
    type: 'list',
    meaning: 'Who acts or speaks: us, china, others.',
    value: ({ fact }) => unique(toSidesOf(fact)),
  },
  {
    key: 'definition',
    type: 'text',
    meaning: 'What its number counts, where a number could mislead: headline rate, a sector, world refining.',
    value: (item) => toCountedWords(item.fact.claims),
  },
  {
    key: 'value',
    type: 'object',
    meaning: 'All fields of the fact, by its kind; in CSV as JSON text.',
    value: ({ fact }) => fact.value,
  },
];

const TRUST: readonly ColumnOf<Item>[] = [
  {
    key: 'confidence',
    type: 'text',
    meaning: 'high, medium or low, of its surest source.',
    value: ({ fact }) => fact.confidence,
  },
  {
    key: 'stated',
    type: 'list',
    meaning: 'Fields of `value` that a source states.',
    value: (item) => unique(claimsOf(item).flatMap(({ stated }) => stated)),
  },
  {
    key: 'implied',
    type: 'list',
    meaning: 'Fields of `value` that were inferred and that no source states.',
    value: (item) => {
      const stated = new Set(claimsOf(item).flatMap((claim) => claim.stated));
      return unique(claimsOf(item).flatMap(({ implied }) => implied)).filter((field) => !stated.has(field));
    },
  },
  {
    key: 'rules',
    type: 'list',
    meaning: 'The rules that read it in articles, or the row of the record.',
    value: (item) => unique(claimsOf(item).map(({ extractor }) => extractor)),
  },
  {
    key: 'is_checked',
    type: 'boolean',
    meaning: 'Whether a person has checked it.',
    value: (item) => claimsOf(item).some(({ review }) => review.state === 'confirmed' || review.state === 'amended'),
  },
  {
    key: 'origins',
    type: 'number',
    meaning: 'How many independent origins say so; reprints and texts of one agency count once.',
    value: ({ fact }, { origins }) => origins.get(fact.id) ?? null,
  },
  {
    key: 'disagreements',
    type: 'list',
    meaning: 'Questions on which the sources differ and that it is part of.',
    value: ({ fact }, holdings) =>
      (holdings.disputes.get(fact.id) ?? []).map(({ anchor }) =>
        toAddress(disagreementsPath(NOW, {}, anchor), holdings),
      ),
  },
  {
    key: 'quotes',
    type: 'list',
    meaning: 'The sentences of articles that carry it.',
    value: ({ fact }) => unique(toQuotes(fact).map((quote) => quote.replace(/\s+/g, ' '))),
  },
  {
    key: 'timeline_entry',
    type: 'text',
    meaning: 'The entry of the timeline that shows it.',
    value: ({ entryId }) => entryId,
  },
];

/** In the order of the timeline, whose entries gather several facts each: one that fits the filters brings all of its own. */
export function listShownEntries({ facts, filters }: Pick<Holdings, 'facts' | 'filters'>): TimelineEntry[] {
  const shown = toTimelineEntries(facts).filter((entry) => isMatch(entry, filters));
  return filters.order === 'oldest' ? shown.reverse() : shown;
}

const listItems = (holdings: Holdings): Item[] =>
  listShownEntries(holdings).flatMap((entry) => entry.facts.map((fact) => ({ fact, entryId: entry.id })));

const ofFact = (column: ColumnOf<AnyFact>): ColumnOf<Item> => ({
  ...column,
  value: ({ fact }, holdings) => column.value(fact, holdings),
});

const LAST = SOURCE_COLUMNS.map(
  (column): ColumnOf<Item> => ({ ...column, value: ({ fact }, holdings) => column.value(fact, holdings) }),
);

export const ENTRIES = toDataSet<Item>({
  key: 'entries',
  title: 'Entries',
  holds: 'Every fact of whatever kind, one a row, in the order of the timeline. Takes the timeline’s filters.',
  pathOf: timelinePath,
  itemsOf: listItems,
  columns: [...FACT_COLUMNS.map(ofFact), ...WORDS, ...DATES, ...SUBJECTS, ...TRUST, ...LAST],
});
