/** Windows of the truce, and every deadline. */
import { dataCommonWords } from '@words/data-common';
import { dataTruceWords as words } from '@words/data-truce';
import { type DateText, toDateSpan } from '@/lib/domain/civil-date';
import { trucePath } from '@/lib/url/links';
import { type DatedEnd, listDatedEnds } from '@/lib/view/deadline-list';
import { type TruceWindow, toTruceWindows } from '@/lib/view/truce-windows';
import { type ColumnOf, toColumns, toDataSet } from '../table';
import { entryAddress, SOURCE_COLUMNS } from './common-columns';

const ID_COLUMNS: readonly ColumnOf<{ factId: string }>[] = toColumns(dataCommonWords.fact, {
  id: { type: 'text', value: ({ factId }) => factId },
  address: { type: 'address', value: ({ factId }, holdings) => entryAddress(factId, holdings) },
});

const WINDOW_COLUMNS: readonly ColumnOf<TruceWindow>[] = toColumns(words.windows.columns, {
  title: { type: 'text', value: ({ title }) => title },
  agreed_on: { type: 'day', value: ({ agreedOn }) => agreedOn },
  starts_on: { type: 'day', value: ({ startsOn }) => startsOn },
  starts_at: { type: 'instant', value: ({ startsAt }) => startsAt },
  ends_on: { type: 'day', value: ({ endsOn }) => endsOn },
  ends_at: { type: 'instant', value: ({ endsAt }) => endsAt },
  length_days: { type: 'number', value: ({ lengthDays }) => lengthDays },
  extends: { type: 'text', value: ({ extendsId }) => extendsId },
  extended_by: { type: 'text', value: ({ extendedById }) => extendedById },
  instrument: { type: 'text', value: ({ instrument }) => instrument },
  note: { type: 'text', value: ({ note }) => note },
});

export const TRUCE_WINDOWS = toDataSet<TruceWindow>({
  key: 'truce-windows',
  title: words.windows.title,
  holds: words.windows.holds,
  pathOf: trucePath,
  itemsOf: ({ facts }) => toTruceWindows(facts),
  columns: [...ID_COLUMNS, ...WINDOW_COLUMNS, ...SOURCE_COLUMNS],
});

const toPrecision = (date: DateText): string => toDateSpan(date).precision;

const DEADLINE_COLUMNS: readonly ColumnOf<DatedEnd>[] = toColumns(words.deadlines.columns, {
  title: { type: 'text', value: ({ title }) => title },
  kind: { type: 'text', value: ({ kind }) => kind },
  date: { type: 'date', value: ({ date }) => date },
  date_precision: { type: 'text', value: ({ date }) => toPrecision(date) },
  instant: { type: 'instant', value: ({ instant }) => instant },
  is_put_off: { type: 'boolean', value: ({ isPutOff }) => isPutOff },
  instrument: { type: 'text', value: ({ instrument }) => instrument },
});

export const DEADLINES = toDataSet<DatedEnd>({
  key: 'deadlines',
  title: words.deadlines.title,
  holds: words.deadlines.holds,
  pathOf: trucePath,
  itemsOf: ({ facts, asOf }) => listDatedEnds(facts, asOf),
  columns: [...ID_COLUMNS, ...DEADLINE_COLUMNS, ...SOURCE_COLUMNS],
});
