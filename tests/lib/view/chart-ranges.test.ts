import { describe, expect, it } from 'vitest';
import { parseRangeKey, toRangeChoices } from '@/lib/view/chart-ranges';

const WINDOWS = [{ id: 'TR-1', label: 'Geneva', from: '2025-05-14', to: '2025-08-12' }];
const keysOn = (asOf: string) => toRangeChoices(WINDOWS, asOf).map((choice) => choice.key);

describe('toRangeChoices', () => {
  it('offers only ranges that have begun', () => {
    expect(keysOn('2025-03-01')).toEqual(['all']);
    expect(keysOn('2025-06-09')).toEqual(['all', 'truce', 'spring-2025']);
  });

  it('ends each at the as-of day at the latest', () => {
    const ends = toRangeChoices(WINDOWS, '2025-06-09').map(({ range }) => range.to);
    expect(ends).toEqual(['2025-06-09', '2025-06-09', '2025-06-09']);
    expect(toRangeChoices(WINDOWS, '2026-11-22').map(({ range }) => range.to)).toEqual([
      '2026-11-22',
      '2025-08-12',
      '2025-06-30',
    ]);
  });

  it('gives a chart even before the first step', () => {
    expect(toRangeChoices([], '2020-01-01')[0].range).toEqual({ from: '2025-01-20', to: '2025-02-19' });
  });
});

it('takes an unknown range for all of it', () => {
  expect([parseRangeKey('truce'), parseRangeKey('__proto__'), parseRangeKey(undefined)]).toEqual([
    'truce',
    'all',
    'all',
  ]);
});
