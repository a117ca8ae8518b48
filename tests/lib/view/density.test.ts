import { describe, expect, it } from 'vitest';
import { type Spanned, toDensity } from '@/lib/view/density';

const on = (firstDay: string, lastDay = firstDay): Spanned => ({ firstDay, lastDay });
const SPRING = [on('2025-04-10'), on('2025-05-12'), on('2025-05-01', '2025-05-31'), on('2025-06-09')];

describe('toDensity', () => {
  it('counts all entries and those of the filter, month by month', () => {
    const bins = toDensity(SPRING, SPRING.slice(1, 2), 'month');
    expect(bins.map(({ key, allCount, shownCount }) => [key, allCount, shownCount])).toEqual([
      ['2025-04', 1, 0],
      ['2025-05', 2, 1],
      ['2025-06', 1, 0],
    ]);
    expect(bins[1]).toMatchObject({ label: 'May 2025', from: '2025-05-01', to: '2025-05-31' });
  });

  it('counts an entry of two months in both, as a filter by days does', () => {
    const bins = toDensity([on('2025-05-30', '2025-06-02')], [], 'month');
    expect(bins.map(({ allCount }) => allCount)).toEqual([1]);
    const both = toDensity([on('2025-05-30', '2025-06-02'), on('2025-06-09')], [], 'month');
    expect(both.map(({ allCount }) => allCount)).toEqual([1, 2]);
  });

  it('keeps empty months, so that time runs evenly', () => {
    const bins = toDensity([on('2025-01-05'), on('2025-04-05')], [], 'month');
    expect(bins.map(({ key, allCount }) => `${key} ${allCount}`)).toEqual([
      '2025-01 1',
      '2025-02 0',
      '2025-03 0',
      '2025-04 1',
    ]);
  });

  it('puts stray early dates into one bin before the rest', () => {
    const bins = toDensity([on('2018-01-22'), on('2024-01-01'), ...SPRING], [], 'month');
    expect(bins[0]).toMatchObject({
      key: 'earlier',
      label: 'before April 2025',
      from: null,
      to: '2025-03-31',
      allCount: 2,
    });
    expect(bins).toHaveLength(4);
  });

  it('begins quarters where quarters begin', () => {
    const bins = toDensity([on('2025-02-04'), ...SPRING], [], 'quarter');
    expect(bins.map(({ key, label, from, to }) => [key, label, from, to])).toEqual([
      ['2025-q1', 'January to March 2025', '2025-01-01', '2025-03-31'],
      ['2025-q2', 'April to June 2025', '2025-04-01', '2025-06-30'],
    ]);
  });

  it('draws nothing of nothing', () => {
    expect(toDensity([], [], 'month')).toEqual([]);
  });
});
