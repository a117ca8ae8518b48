/** The files that data sets come in: which formats each has, and what a file's name says. */
import { dataFilesWords } from '@words/data-files';
import { DATA_SETS } from './data-sets';
import type { DataSet } from './table';

const { format: labels } = dataFilesWords;

export interface Format {
  /** As it stands at the end of a file's name. */
  key: string;
  label: string;
  contentType: string;
  /** Saved and not shown when it is opened in a browser. */
  isSaved: boolean;
}

const FORMATS = {
  csv: { key: 'csv', label: labels.csv, contentType: 'text/csv; charset=utf-8; header=present', isSaved: true },
  json: { key: 'json', label: labels.json, contentType: 'application/json; charset=utf-8', isSaved: false },
  atom: { key: 'atom', label: labels.atom, contentType: 'application/atom+xml; charset=utf-8', isSaved: false },
  'feed.json': {
    key: 'feed.json',
    label: labels['feed.json'],
    contentType: 'application/feed+json; charset=utf-8',
    isSaved: false,
  },
  ics: { key: 'ics', label: labels.ics, contentType: 'text/calendar; charset=utf-8', isSaved: true },
  svg: { key: 'svg', label: labels.svg, contentType: 'image/svg+xml; charset=utf-8', isSaved: false },
} as const satisfies Record<string, Format>;

export type FormatKey = keyof typeof FORMATS;

const FURTHER: Readonly<Record<string, readonly FormatKey[]>> = {
  entries: ['atom', 'feed.json'],
  deadlines: ['ics'],
  'tariff-rates': ['svg'],
};

/** The formats of a data set: tables come in CSV and JSON, some also as a feed, a calendar or a drawing. */
export function listFormats(key: string): (Format & { key: FormatKey })[] {
  return (['csv', 'json', ...(FURTHER[key] ?? [])] as const).map((format) => FORMATS[format]);
}

export interface DataFile {
  set: DataSet;
  format: Format & { key: FormatKey };
  /** As in `entries.csv`. */
  name: string;
}

/** Every file, in the order in which they are offered. */
export function listDataFiles(): DataFile[] {
  return DATA_SETS.flatMap((set) =>
    listFormats(set.key).map((format) => ({ set, format, name: `${set.key}.${format.key}` })),
  );
}

/** The file of that name; null when there is none. */
export function parseDataFile(name: string): DataFile | null {
  return listDataFiles().find((file) => file.name === name) ?? null;
}
