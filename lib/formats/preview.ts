/** The data sets as their page shows them: how many rows, the first few, and where the files are. */
import { dataFilePath, type LinkContext } from '@/lib/url/links';
import type { DataSetView, ParameterView } from '@/lib/view/data-set-view';
import { DATA_SETS } from './data-sets';
import { listFormats } from './files';
import type { Cell, DataSet, Holdings, Row } from './table';

const ROWS_SHOWN = 3;
const MAX_CELL = 90;

/** A cell as one line. */
function toCellWords(cell: Cell): string {
  const text =
    cell === null
      ? ''
      : typeof cell === 'object'
        ? Array.isArray(cell)
          ? cell.join(' | ')
          : JSON.stringify(cell)
        : String(cell);
  const signs = Array.from(text);
  return signs.length > MAX_CELL ? `${signs.slice(0, MAX_CELL - 1).join('')}…` : text;
}

function toView(set: DataSet, rows: readonly Row[], context: LinkContext): DataSetView {
  const { key, title, holds, columns } = set;
  const previewKeys = columns.map((column) => column.key).filter((name) => name !== 'address');
  return {
    ...{ key, title, holds, count: rows.length, href: set.pathOf(context) },
    files: listFormats(key).map((format) => {
      const name = `${key}.${format.key}`;
      return { label: format.label, name, href: dataFilePath(name, context) };
    }),
    columns: [...columns],
    previewKeys,
    preview: rows.slice(0, ROWS_SHOWN).map((row) => previewKeys.map((name) => toCellWords(row[name] ?? null))),
  };
}

/** Every data set as of the day of the holdings. */
export function listDataSetViews(holdings: Holdings, context: LinkContext): DataSetView[] {
  return DATA_SETS.map((set) => toView(set, set.rowsOf(holdings), context));
}

/** The parameters in words, with one that fits. */
export const PARAMETERS: readonly ParameterView[] = [
  {
    name: 'asOf',
    meaning: 'What was known, and what held, on that day. Today where it is left out. Every file takes it.',
    example: '2025-06-09',
  },
  {
    name: 'delegate',
    meaning: 'Entries that name one of these people: the column `person` of “People”.',
    example: 'he-lifeng,scott-bessent',
  },
  {
    name: 'issue',
    meaning: 'Entries about one of these issues: the column `issue` of “Issues”, with hyphens.',
    example: 'rare-earths',
  },
  { name: 'kind', meaning: 'Entries of one of these kinds.', example: 'talk-round,statement' },
  { name: 'side', meaning: 'Entries in which one of these acts or speaks: us, china, others.', example: 'china' },
  {
    name: 'source',
    meaning: 'Entries that one of these sources carries: the column `id` of “Sources”.',
    example: '004,US-05',
  },
  { name: 'from, to', meaning: 'Entries that can lie on or after, on or before a day.', example: '2025-05-01' },
  { name: 'text', meaning: 'Entries that contain these words.', example: 'licences' },
  { name: 'order', meaning: 'newest or oldest first.', example: 'oldest' },
  { name: 'range', meaning: 'Of the drawn chart: all, truce or spring-2025.', example: 'truce' },
];
