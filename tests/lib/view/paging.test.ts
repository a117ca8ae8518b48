import { describe, expect, it } from 'vitest';
import { toListPage } from '@/lib/view/paging';

const LIST = Array.from({ length: 95 }, (_, index) => index);

describe('pages of a list', () => {
  it('cut it without loss or overlap', () => {
    const pages = [1, 2, 3].map((number) => toListPage(LIST, String(number), 40));
    expect(pages.flatMap((page) => page.items)).toEqual(LIST);
    expect(pages.map(({ number, count }) => [number, count])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it.each([undefined, '', '0', '-1', 'two', '1e3', '99999999'])('take "%s" for the first', (text) => {
    expect(toListPage(LIST, text, 40).number).toBe(1);
  });

  it('take a number past the end for the last', () => expect(toListPage(LIST, '77', 40).number).toBe(3));

  it('are one, and empty, for an empty list', () => {
    expect(toListPage([], '1', 40)).toEqual({ items: [], number: 1, count: 1 });
  });
});
