import { describe, expect, it } from 'vitest';
import {
  formatCivilDay,
  formatDateText,
  formatDayRange,
  formatInstant,
  formatOpenDate,
} from '@/lib/view/civil-day-format';

const LONG = { locale: 'en-GB', style: 'long' } as const;

describe('formatCivilDay', () => {
  it.each([
    ['2025-06-09', '9 Jun 2025'],
    ['2025-09-01', '1 Sep 2025'],
    ['2027-01-10', '10 Jan 2027'],
  ])('%s is %s', (day, words) => expect(formatCivilDay(day)).toBe(words));

  it('has a long style and other locales', () => {
    expect(formatCivilDay('2025-06-09', LONG)).toBe('9 June 2025');
    expect(formatCivilDay('2025-06-09', { locale: 'de-DE', style: 'long' })).toBe('9. Juni 2025');
  });
});

describe('formatDayRange', () => {
  it.each([
    ['2025-06-02', '2025-06-08', '2–8 Jun 2025'],
    ['2025-05-30', '2025-06-02', '30 May – 2 Jun 2025'],
    ['2025-12-30', '2026-01-02', '30 Dec 2025 – 2 Jan 2026'],
    ['2025-06-09', '2025-06-09', '9 Jun 2025'],
  ])('%s to %s is %s', (from, to, words) => expect(formatDayRange(from, to)).toBe(words));
});

describe('formatDateText', () => {
  it.each([
    ['2025-06-09', '9 Jun 2025'],
    ['2025-05', 'May 2025'],
    ['2025', '2025'],
    ['2025-05-11/2025-05-20', 'mid-May 2025'],
    ['2025-05-01/2025-05-10', 'early May 2025'],
    ['2025-02-21/2025-02-28', 'late February 2025'],
    ['2025-02-21/2025-02-27', '21–27 Feb 2025'],
  ])('%s is %s', (text, words) => expect(formatDateText(text)).toBe(words));
});

describe('formatOpenDate', () => {
  it('says when the day is not stated', () => {
    expect(formatOpenDate('2025-08')).toBe('August 2025, day not stated');
    expect(formatOpenDate('2025-08-12')).toBe('12 Aug 2025');
  });
});

describe('formatInstant', () => {
  it.each([
    ['America/New_York', '12 Aug 2025, 00:01'],
    ['Asia/Shanghai', '12 Aug 2025, 12:01'],
    ['Pacific/Honolulu', '11 Aug 2025, 18:01'],
  ])('in %s it is %s', (zone, words) => expect(formatInstant('2025-08-12T04:01:00Z', zone)).toBe(words));

  it('keeps the hour that happens twice and the one that never does', () => {
    expect(formatInstant('2025-11-02T05:30:00Z', 'America/New_York')).toBe('2 Nov 2025, 01:30');
    expect(formatInstant('2025-11-02T06:30:00Z', 'America/New_York')).toBe('2 Nov 2025, 01:30');
    expect(formatInstant('2025-03-09T07:00:00Z', 'America/New_York')).toBe('9 Mar 2025, 03:00');
  });
});
