/** JSON: the rows under their column names, after all there is to know about them. */
import type { CivilDay } from '@/lib/domain/civil-date';
import { LICENCE, type Licence } from './licence';
import type { Cell, Column, DataSet, Row } from './table';

interface TableMeta {
  key: string;
  title: string;
  description: string;
  /** The day that the rows speak of. */
  asOf: CivilDay;
  /** The last day up to which our sources reach, of what was asked for: nothing later is in the rows. */
  knownThrough: CivilDay | null;
  count: number;
  columns: readonly Column[];
  licence: Licence;
  /** How to name it where it is used. */
  cite: string;
  links: TableLinks;
}

/** Whole addresses. */
export interface TableLinks {
  self: string;
  /** The same, fixed to the day. */
  fixed: string;
  /** The page that shows the same. */
  html: string;
  documentation: string;
  formats: Readonly<Record<string, string>>;
}

interface TableInput {
  set: Pick<DataSet, 'key' | 'title' | 'holds' | 'columns'>;
  rows: readonly Row[];
  asOf: CivilDay;
  knownThrough: CivilDay | null;
  cite: string;
  links: TableLinks;
}

function toTableMeta({ set, rows, asOf, knownThrough, cite, links }: TableInput): TableMeta {
  const { key, title, holds, columns } = set;
  return {
    key,
    title,
    description: holds,
    asOf,
    knownThrough,
    count: rows.length,
    columns,
    licence: LICENCE,
    cite,
    links,
  };
}

/** `{ meta, rows }`, a line per row, so that two days can be compared line by line. */
export function toJson(input: TableInput): string {
  const lines = input.rows.map((row: Readonly<Record<string, Cell>>) => JSON.stringify(row));
  return `{"meta":${JSON.stringify(toTableMeta(input), null, 1)},\n"rows":[\n${lines.join(',\n')}\n]}\n`;
}
