import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { DATA_SETS } from '@/lib/formats/data-sets';
import { type DataFile, listDataFiles, parseDataFile } from '@/lib/formats/files';
import { listDataSetViews } from '@/lib/formats/preview';
import type { Cell, ColumnType, Holdings } from '@/lib/formats/table';
import { writeDataFile } from '@/lib/formats/write-file';
import { NO_FILTERS } from '@/lib/url/filter-state';
import { readCsvRows } from '../../support/read-csv';
import { recordFactsOn } from '../../support/record-facts';

const ASOF = '2025-06-09';
const holdingsOn = (asOf: string): Holdings => ({
  asOf,
  facts: recordFactsOn(asOf),
  articles: [],
  disagreements: [],
  disputes: new Map(),
  origins: new Map(),
  filters: NO_FILTERS,
  origin: 'https://truceline.example',
});
const file = (name: string): DataFile => {
  const found = parseDataFile(name);
  if (!found) throw new Error(`no file ${name}`);
  return found;
};
const write = (name: string, asOf = ASOF) =>
  writeDataFile({
    file: file(name),
    request: { asOfParam: asOf, range: undefined },
    holdings: holdingsOn(asOf),
    knownThrough: asOf,
  });

const FORMS: Partial<Record<ColumnType, RegExp>> = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  date: /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}-\d{2}-\d{2})?$/,
  instant: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  address: /^https?:\/\//,
};

function isOfType(cell: Cell, type: ColumnType): boolean {
  if (type === 'list') return Array.isArray(cell);
  if (cell === null) return true;
  if (type === 'number' || type === 'boolean' || type === 'object') return typeof cell === type;
  return typeof cell === 'string' && (FORMS[type]?.test(cell) ?? true);
}

describe('the data sets', () => {
  it('have columns with names of their own, each explained, and say the day', () => {
    for (const { key, columns } of DATA_SETS) {
      const keys = columns.map((column) => column.key);
      expect(new Set(keys).size, key).toBe(keys.length);
      expect(keys, key).toContain('as_of');
      expect(keys, key).toContain('evidence');
      for (const column of columns) {
        expect(column.key).toMatch(/^[a-z][a-z_]*$/);
        expect(column.meaning, `${key}.${column.key}`).toMatch(/\.$/);
      }
    }
  });

  it.each(DATA_SETS)('give each row every column, with days that are days: $key', ({ columns, rowsOf }) => {
    for (const row of rowsOf(holdingsOn('2026-11-22'))) {
      expect(Object.keys(row)).toEqual(columns.map(({ key }) => key));
      for (const { key, type } of columns) expect(isOfType(row[key] ?? null, type), `${key}: ${row[key]}`).toBe(true);
    }
  });

  it('hold the headline rates of the day and what they count', () => {
    const rows = readCsvRows(write('tariff-rates.csv').body);
    const last = (side: string) => rows.filter(({ imposer }) => imposer === side).at(-1);
    expect(last('US')).toMatchObject({
      rate_percent: '30',
      from_day: '2025-05-14',
      definition: 'headline rate',
      as_of: ASOF,
    });
    expect(last('China')).toMatchObject({ rate_percent: '10' });
  });

  it('hold no row before anything was known', () => {
    for (const set of DATA_SETS) expect(set.rowsOf(holdingsOn('2019-01-01')), set.key).toEqual([]);
  });

  it('are written the same however often, without a time of writing', () => {
    for (const { name } of listDataFiles()) expect(write(name).body, name).toBe(write(name).body);
  });

  it('are previewed with short cells and all their files', () => {
    const views = listDataSetViews(holdingsOn(ASOF), { asOfParam: ASOF });
    expect(views.map(({ key }) => key)).toEqual(DATA_SETS.map(({ key }) => key));
    for (const { preview, previewKeys, files } of views) {
      expect(files.length).toBeGreaterThanOrEqual(2);
      expect(files.every(({ href }) => href.endsWith(`asOf=${ASOF}`))).toBe(true);
      for (const cells of preview) {
        expect(cells.length).toBe(previewKeys.length);
        expect(cells.every((cell) => Array.from(cell).length <= 90)).toBe(true);
      }
    }
  });
});

describe('the chart as a file', () => {
  const { body, contentType, fileName } = write('tariff-rates.svg');
  const document = new DOMParser().parseFromString(body, 'text/xml');
  const words = [...document.querySelectorAll('text')].map((node) => node.textContent);

  it('says what it is, as of which day, and where its sources are', () => {
    expect([contentType, fileName]).toEqual(['image/svg+xml; charset=utf-8', 'truceline-tariff-rates-2025-06-09.svg']);
    expect(document.querySelector('svg > title')?.textContent).toContain('as of 9 Jun 2025');
    expect(document.querySelector('svg > desc')?.textContent).toMatch(/peaked at 145%/);
    expect(words.some((line) => line?.includes('https://truceline.example/tariffs?asOf=2025-06-09'))).toBe(true);
  });

  it('draws both sides with their rates at the ends, and nothing later', () => {
    expect(document.querySelectorAll('path').length).toBe(2);
    expect(words).toContain('30% US');
    expect(words).toContain('10% China');
    expect(words.join(' ')).not.toMatch(/20\d\d-(?:0[7-9]|1\d)|Stockholm|2026/);
  });

  it('loads nothing: no address but its own name spaces and source line', () => {
    expect(body).not.toMatch(/<(?:image|use|script|style|a)\b|@import|url\((?!#)/);
  });
});
