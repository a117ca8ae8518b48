import { describe, expect, it } from 'vitest';
import { toAsOfNotices, toDistanceWords } from '@/components/as-of-bar/as-of-notice';
import { parseAsOf } from '@/lib/url/as-of';

const TODAY = '2026-11-22';
const REACH = { firstDay: '2025-01-17', lastDay: '2026-10-09', articleCount: 5, recordCount: 83, roundDays: [] };

describe('toAsOfNotices', () => {
  it('says nothing about a day inside the record, nor about today', () => {
    expect(toAsOfNotices(parseAsOf('2025-06-09', TODAY), REACH)).toEqual([]);
    expect(toAsOfNotices(parseAsOf(undefined, TODAY), REACH)).toEqual([]);
  });

  it('says where the record begins and ends', () => {
    expect(toAsOfNotices(parseAsOf('2019-01-01', TODAY), REACH)[0]).toContain('begins on 17 Jan 2025');
    expect(toAsOfNotices(parseAsOf('2026-11-01', TODAY), REACH)[0]).toContain('reaches 9 Oct 2026');
  });

  it('says that a day was ignored, and shows no more than its beginning', () => {
    expect(toAsOfNotices(parseAsOf('2025-02-30', TODAY), REACH)[0]).toContain('“2025-02-30” is no day');
    expect(toAsOfNotices(parseAsOf('x'.repeat(5000), TODAY), REACH)[0]?.length).toBeLessThan(150);
  });
});

describe('toDistanceWords', () => {
  it.each([
    [undefined, 'Today'],
    ['2026-11-21', '1 day before today'],
    ['2025-06-09', '531 days before today'],
    ['2026-11-24', '2 days after today'],
  ])('%s: %s', (param, words) => expect(toDistanceWords(parseAsOf(param, TODAY))).toBe(words));
});
