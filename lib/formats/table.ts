/** A data set as a table: documented columns, and rows of plain values that every format can write. */
import type { CivilDay } from '@/lib/domain/civil-date';
import type { Disagreement, DisputeMarks } from '@/lib/domain/disagreement';
import type { AnyFact } from '@/lib/domain/fact';
import type { FilterState } from '@/lib/url/filter-state';
import type { LinkContext } from '@/lib/url/links';

/** What a column holds. `date` is as precise as its source: `2025-06-09`, `2025-06`, `2025` or `2025-06-02/2025-06-08`. */
export type ColumnType = 'text' | 'date' | 'day' | 'instant' | 'number' | 'boolean' | 'list' | 'address' | 'object';

/** Null always means that the sources do not say. */
export type Cell = string | number | boolean | null | readonly string[] | Readonly<Record<string, unknown>>;

export interface Column {
  key: string;
  type: ColumnType;
  /** One line for readers. */
  meaning: string;
}

export type Row = Readonly<Record<string, Cell>>;

/** Publication of an article, as far as the data sets speak of it. */
export interface SourceArticle {
  id: string;
  headline: string;
  headlineIsOurs: boolean;
  publisher: string | null;
  publishedOn: CivilDay;
  publishedGround: string;
  url: string | null;
  claimCount: number;
}

/** What the data sets are made of: everything known by the as-of day, and nothing else. */
export interface Holdings {
  asOf: CivilDay;
  facts: readonly AnyFact[];
  articles: readonly SourceArticle[];
  disagreements: readonly Disagreement[];
  disputes: DisputeMarks;
  /** How many independent origins stand behind each fact, by its id. */
  origins: ReadonlyMap<string, number>;
  /** The timeline's filters: only the entries take them. */
  filters: FilterState;
  /** Scheme and host of this site: data leave it, so their addresses are whole. */
  origin: string;
}

export interface DataSet {
  /** Its name in addresses: `tariff-steps`. */
  key: string;
  title: string;
  /** What it holds and what one row is, in a sentence or two. */
  holds: string;
  /** The page that shows the same. */
  pathOf: (context: LinkContext) => string;
  columns: readonly Column[];
  rowsOf: (holdings: Holdings) => Row[];
}

/** A column with the way to its value. */
export interface ColumnOf<Item> extends Column {
  value: (item: Item, holdings: Holdings) => Cell;
}

type ColumnPlan<Item> = Omit<ColumnOf<Item>, 'key' | 'meaning'>;

/** Columns in the order of their plans, by name; a name without a meaning or without a plan does not compile. */
export function toColumns<Item, Key extends string>(
  meanings: Readonly<Record<Key, string>>,
  plans: { readonly [name in NoInfer<Key>]: ColumnPlan<Item> },
): ColumnOf<Item>[] {
  return (Object.keys(plans) as Key[]).map((key) => ({ key, meaning: meanings[key], ...plans[key] }));
}

interface DataSetPlan<Item> extends Omit<DataSet, 'columns' | 'rowsOf'> {
  columns: readonly ColumnOf<Item>[];
  itemsOf: (holdings: Holdings) => readonly Item[];
}

/** A data set from its plan: what its items are, and a column for each thing said of them. */
export function toDataSet<Item>({ columns, itemsOf, ...plan }: DataSetPlan<Item>): DataSet {
  const toRow = (item: Item, holdings: Holdings): Row =>
    Object.fromEntries(columns.map(({ key, value }) => [key, value(item, holdings)]));
  return {
    ...plan,
    columns: columns.map(({ key, type, meaning }) => ({ key, type, meaning })),
    rowsOf: (holdings) => itemsOf(holdings).map((item) => toRow(item, holdings)),
  };
}
