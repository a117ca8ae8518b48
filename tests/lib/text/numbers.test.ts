import { describe, expect, it } from 'vitest';
import { findPercents, parseCount } from '@/lib/text/numbers';

const read = (text: string) => findPercents(text).map(({ value, unit, qualifier }) => [value, unit, qualifier]);

describe('findPercents', () => {
  it.each([
    ['30% duties', [[30, 'percent', 'exact']]],
    ['30 per cent', [[30, 'percent', 'exact']]],
    ['thirty percent', [[30, 'percent', 'exact']]],
    ['one hundred and forty-five percent', [[145, 'percent', 'exact']]],
    ['as high as 145%', [[145, 'percent', 'up_to']]],
    ['over 100%', [[100, 'percent', 'above']]],
    ['nearly 18%', [[18, 'percent', 'approx']]],
    ['by 115 percentage points', [[115, 'points', 'exact']]],
    ['triple-digit tariffs', [[null, 'triple_digit', 'triple_digit']]],
    [
      'from 57 per cent to 47 per cent',
      [
        [57, 'percent', 'exact'],
        [47, 'percent', 'exact'],
      ],
    ],
  ])('reads %s', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it.each(['$30 a share', '30-year bonds', 'in 2025', 'the 90-day truce'])('refuses %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('parseCount reads figures and words, and null for others', () => {
  expect(['two', '90', 'twenty-one', '1,200', 'many'].map(parseCount)).toEqual([2, 90, 21, 1200, null]);
});
