import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  isCompatible,
  lastDayOfMonth,
  parseCivilDay,
  parseDateSpan,
  spanLengthDays,
  toDateSpan,
  toRangeText,
  weekdayOf,
} from '@/lib/domain/civil-date';

const anyDay = fc.integer({ min: -40_000, max: 40_000 }).map((count) => addDays('2025-06-09', count));

describe('civil days', () => {
  it.each(['2025-06-09', '2024-02-29', '2000-02-29'])('reads %s', (day) => expect(parseCivilDay(day)).toBe(day));

  it.each(['2025-02-29', '2025-13-01', '2025-6-9', '9 Jun 2025', '2025-06-09T00:00', '', '2025-00-10', '20250609'])(
    'refuses "%s"',
    (text) => expect(parseCivilDay(text)).toBeNull(),
  );

  it('counts days across daylight-saving changes, leap days and years', () => {
    expect(daysBetween('2025-05-14', '2025-08-12')).toBe(90);
    expect(daysBetween('2025-03-08', '2025-03-10')).toBe(2);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-11-22', '2027-01-10')).toBe(49);
  });

  it('adding then measuring gives the same count back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('knows the day of the week', () => {
    expect(weekdayOf('2025-06-09')).toBe(1);
    expect(weekdayOf('2025-06-08')).toBe(0);
  });
});

describe('months', () => {
  it('adds months over year ends', () => {
    expect(addMonths('2025-11', 3)).toBe('2026-02');
    expect(addMonths('2025-01', -1)).toBe('2024-12');
  });

  it('ends February by the calendar', () => {
    expect(lastDayOfMonth('2024-02')).toBe('2024-02-29');
    expect(lastDayOfMonth('2025-02')).toBe('2025-02-28');
  });
});

describe('date spans', () => {
  it.each([
    ['2025-06-05', 'day', '2025-06-05', '2025-06-05'],
    ['2025-05', 'month', '2025-05-01', '2025-05-31'],
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2025-06-02/2025-06-08', 'range', '2025-06-02', '2025-06-08'],
  ])('%s is a %s', (text, precision, from, to) => {
    expect(toDateSpan(text)).toEqual({ text, precision, from, to });
  });

  it.each(['2025-06-08/2025-06-02', '2025-06/2025-07', '2025-14', 'May', '2025-06-05/', '/2025-06-05'])(
    'refuses "%s"',
    (text) => {
      expect(parseDateSpan(text)).toBeNull();
      expect(() => toDateSpan(text)).toThrow(text);
    },
  );

  it('tells whether two dates can be the same day', () => {
    expect(isCompatible('2025-06-02/2025-06-08', '2025-06-05')).toBe(true);
    expect(isCompatible('2025-05', '2025-05-12')).toBe(true);
    expect(isCompatible('2025-05', '2025-06-05')).toBe(false);
  });

  it('measures how much a date leaves open', () => {
    expect(spanLengthDays('2025-05')).toBe(31);
    expect(spanLengthDays('2025-06-05')).toBe(1);
    expect(spanLengthDays(toRangeText('2025-06-02', '2025-06-08'))).toBe(7);
    expect(toRangeText('2025-06-05', '2025-06-05')).toBe('2025-06-05');
  });
});
