/** Windows of the truce, and every deadline. */
import { type DateText, toDateSpan } from '@/lib/domain/civil-date';
import { trucePath } from '@/lib/url/links';
import { type DatedEnd, listDatedEnds } from '@/lib/view/deadline-list';
import { type TruceWindow, toTruceWindows } from '@/lib/view/truce-windows';
import { type ColumnOf, toDataSet } from '../table';
import { entryAddress, SOURCE_COLUMNS } from './common-columns';

const ofFactId: readonly ColumnOf<{ factId: string }>[] = [
  {
    key: 'id',
    type: 'text',
    meaning: 'The fact’s id, the same on every day and after every load.',
    value: ({ factId }) => factId,
  },
  {
    key: 'address',
    type: 'address',
    meaning: 'Its permanent page.',
    value: ({ factId }, holdings) => entryAddress(factId, holdings),
  },
];

const WINDOW_COLUMNS: readonly ColumnOf<TruceWindow>[] = [
  { key: 'title', type: 'text', meaning: 'The window in a few words.', value: ({ title }) => title },
  { key: 'agreed_on', type: 'day', meaning: 'The day it was agreed or ordered.', value: ({ agreedOn }) => agreedOn },
  { key: 'starts_on', type: 'day', meaning: 'Its first day, day 0 of the count.', value: ({ startsOn }) => startsOn },
  {
    key: 'starts_at',
    type: 'instant',
    meaning: 'The hour of the start in UTC, where published.',
    value: ({ startsAt }) => startsAt,
  },
  { key: 'ends_on', type: 'day', meaning: 'The day on which it lapses.', value: ({ endsOn }) => endsOn },
  {
    key: 'ends_at',
    type: 'instant',
    meaning: 'The hour of the lapse in UTC, where published.',
    value: ({ endsAt }) => endsAt,
  },
  {
    key: 'length_days',
    type: 'number',
    meaning: 'Civil days from the first day to the day of the lapse.',
    value: ({ lengthDays }) => lengthDays,
  },
  {
    key: 'extends',
    type: 'text',
    meaning: 'Record id of the window that it prolongs.',
    value: ({ extendsId }) => extendsId,
  },
  {
    key: 'extended_by',
    type: 'text',
    meaning: 'Record id of the window that prolongs it, as far as known.',
    value: ({ extendedById }) => extendedById,
  },
  {
    key: 'instrument',
    type: 'text',
    meaning: 'The order, notice or statement.',
    value: ({ instrument }) => instrument,
  },
  { key: 'note', type: 'text', meaning: 'What else there is to know.', value: ({ note }) => note },
];

export const TRUCE_WINDOWS = toDataSet<TruceWindow>({
  key: 'truce-windows',
  title: 'Truce windows',
  holds: 'The windows of the tariff truce, one a row, by first day, chained by extension.',
  pathOf: trucePath,
  itemsOf: ({ facts }) => toTruceWindows(facts),
  columns: [...ofFactId, ...WINDOW_COLUMNS, ...SOURCE_COLUMNS],
});

const toPrecision = (date: DateText): string => toDateSpan(date).precision;

const DEADLINE_COLUMNS: readonly ColumnOf<DatedEnd>[] = [
  { key: 'title', type: 'text', meaning: 'What ends.', value: ({ title }) => title },
  {
    key: 'kind',
    type: 'text',
    meaning: 'truce: a window of the truce; with_truce: lapses with it; other: has an end of its own.',
    value: ({ kind }) => kind,
  },
  { key: 'date', type: 'date', meaning: 'When it ends, as precise as the sources.', value: ({ date }) => date },
  {
    key: 'date_precision',
    type: 'text',
    meaning: 'day, month, year or range.',
    value: ({ date }) => toPrecision(date),
  },
  {
    key: 'instant',
    type: 'instant',
    meaning: 'The hour of the end in UTC, where published.',
    value: ({ instant }) => instant,
  },
  {
    key: 'is_put_off',
    type: 'boolean',
    meaning: 'Whether the end was put off by an extension.',
    value: ({ isPutOff }) => isPutOff,
  },
  { key: 'instrument', type: 'text', meaning: 'The order, notice or law.', value: ({ instrument }) => instrument },
];

export const DEADLINES = toDataSet<DatedEnd>({
  key: 'deadlines',
  title: 'Deadlines',
  holds: 'When the truce, what lapses with it and the measures beside it end, one end a row. Also as a calendar.',
  pathOf: trucePath,
  itemsOf: ({ facts, asOf }) => listDatedEnds(facts, asOf),
  columns: [...ofFactId, ...DEADLINE_COLUMNS, ...SOURCE_COLUMNS],
});
