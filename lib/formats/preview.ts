/** The data sets as their page shows them: how many rows, the first few, and where the files are. */
import { dataParametersWords as meanings } from '@words/data-parameters';
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
  { name: 'asOf', meaning: meanings.asOf, example: '2025-06-09' },
  { name: 'delegate', meaning: meanings.delegate, example: 'he-lifeng,scott-bessent' },
  { name: 'issue', meaning: meanings.issue, example: 'rare-earths' },
  { name: 'kind', meaning: meanings.kind, example: 'talk-round,statement' },
  { name: 'side', meaning: meanings.side, example: 'china' },
  { name: 'source', meaning: meanings.source, example: '004,US-05' },
  { name: 'from, to', meaning: meanings.days, example: '2025-05-01' },
  { name: 'text', meaning: meanings.text, example: 'licences' },
  { name: 'order', meaning: meanings.order, example: 'oldest' },
  { name: 'range', meaning: meanings.range, example: 'truce' },
];
