import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '@/lib/formats/csv';
import type { Column } from '@/lib/formats/table';
import { readCsv } from '@/tests/support/read-csv';

const COLUMNS: Column[] = ['a', 'b'].map((key) => ({ key, type: 'text', meaning: key }));
const cellsOf = (a: unknown, b: unknown = null) => readCsv(toCsv(COLUMNS, [{ a, b } as never]))[1];

describe('CSV', () => {
  it('has a header and CRLF after every line', () => {
    expect(toCsv(COLUMNS, [{ a: 'x', b: 1 }])).toBe('a,b\r\nx,1\r\n');
    expect(toCsv(COLUMNS, [])).toBe('a,b\r\n');
  });

  it('writes null as nothing, numbers and yes or no as they are, lists with bars, objects as JSON', () => {
    expect(cellsOf(null, -12.5)).toEqual(['', '-12.5']);
    expect(cellsOf(true, ['x', 'y'])).toEqual(['true', 'x | y']);
    expect(cellsOf({ rate: 10, of: 'a "b"' })).toEqual([JSON.stringify({ rate: 10, of: 'a "b"' }), '']);
  });

  it('keeps any text to the letter where no spreadsheet would run it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/^\s*[=+\-@\t\r\n＝＋－＠]/u.test(text));
        expect(cellsOf(text)).toEqual([text, '']);
      }),
    );
  });

  it.each([
    '=HYPERLINK("http://a.example")',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '＝1',
    '\r\n=1',
    '−1 is a minus sign of its own',
  ])('lets no spreadsheet run %j', (text) => {
    const [cell = ''] = cellsOf(text) ?? [];
    const isHarmless = text.startsWith('−');
    expect(cell).toBe(isHarmless ? text : `'${text}`);
  });

  it('guards the first value of a list too', () => {
    expect(cellsOf(['=1', 'b'])).toEqual(["'=1 | b", '']);
  });
});
