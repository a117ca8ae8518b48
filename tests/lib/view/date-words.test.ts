import { describe, expect, it } from 'vitest';
import { toDateWords, toDayWords, toMeetingDate } from '@/lib/view/date-words';

describe('toDateWords', () => {
  it.each([
    ['2025-06-09', '9 Jun 2025'],
    ['2025-09-14', '14 Sep 2025'],
    ['2025-05', 'May 2025'],
    ['2025', '2025'],
    ['2025-06-09/2025-06-10', '9–10 Jun 2025'],
    ['2025-05-30/2025-06-02', '30 May – 2 Jun 2025'],
    ['2025-12-30/2026-01-02', '30 Dec 2025 – 2 Jan 2026'],
  ])('writes %s as "%s"', (text, words) => {
    expect(toDateWords(text)).toBe(words);
  });

  it('leaves the year out where a heading gives it, and spells months out in headings', () => {
    expect(toDateWords('2025-06-02/2025-06-08', 'noYear')).toBe('2–8 Jun');
    expect(toDateWords('2025-05', 'noYear')).toBe('May');
    expect(toDateWords('2025-06-09/2025-06-10', 'long')).toBe('9–10 June 2025');
    expect(toDayWords('2025-09-01', 'noYear')).toBe('1 Sep');
  });

  it('refuses what is no date', () => {
    expect(() => toDateWords('9 June')).toThrow('not a date');
  });
});

describe('toMeetingDate', () => {
  it.each([
    ['2025-06-09', '2025-06-10', '2025-06-09/2025-06-10'],
    ['2025-06-09', null, '2025-06-09'],
    [null, '2025-06-10', '2025-06-10'],
    [null, null, null],
    ['2025-05', '2025-05-11', '2025-05'],
    ['2025-06-10', '2025-06-09', '2025-06-10'],
  ])('joins %s and %s to %s', (start, end, date) => {
    expect(toMeetingDate(start, end)).toBe(date);
  });
});
