import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/civil-date';
import type { ValueOf } from '@/lib/domain/fact-values';
import { toDayCounts, toSecondsLeft, toTruceClock } from '@/lib/view/truce-clock';
import { RECORD, recordFactsOn, toFact } from '../../support/record-facts';
import { toStatedFact } from '../../support/stated-facts';

const clockOn = (asOf: string) => toTruceClock(recordFactsOn(asOf), asOf);
const exactly = (days: number) => ({ min: days, max: days });

describe('toTruceClock with the record', () => {
  it('counts 9 June 2025 as day 26 of 90 with 64 days left', () => {
    const clock = toTruceClock(recordFactsOn('2025-06-09'), '2025-06-09', 'Europe/Berlin');
    expect([clock.state, clock.dayNumber, clock.lengthDays, clock.daysLeft]).toEqual(['running', 26, 90, exactly(64)]);
    expect(clock.end).toEqual({
      date: '2025-08-12',
      instant: '2025-08-12T04:01:00Z',
      washington: { day: '2025-08-12', clock: '00:01' },
      beijing: { day: '2025-08-12', clock: '12:01' },
      local: { day: '2025-08-12', clock: '06:01', zone: 'Europe/Berlin' },
    });
    expect(clock.oldEnd).toBeNull();
  });

  it('counts 22 November 2026 as day 12 of 61 with 49 days left, hour not published', () => {
    const clock = clockOn('2026-11-22');
    expect([clock.state, clock.dayNumber, clock.lengthDays, clock.daysLeft]).toEqual(['running', 12, 61, exactly(49)]);
    expect([clock.start, clock.end?.date, clock.end?.instant, clock.end?.washington]).toEqual([
      '2026-11-10',
      '2027-01-10',
      null,
      null,
    ]);
  });

  it.each([
    ['2025-05-11', 'none'],
    ['2025-05-12', 'agreed'],
    ['2025-05-13', 'agreed'],
    ['2025-05-14', 'running'],
    ['2025-08-10', 'running'],
    ['2025-08-11', 'extended'],
    ['2025-08-12', 'running'],
    ['2025-11-01', 'extended'],
    ['2025-11-10', 'running'],
    ['2026-09-23', 'running'],
    ['2026-09-24', 'extended'],
    ['2026-11-10', 'running'],
    ['2027-01-10', 'running'],
    ['2027-01-11', 'lapsed'],
  ])('on %s the truce is %s', (asOf, state) => {
    expect(clockOn(asOf).state).toBe(state);
  });

  it('shows the old end beside the new one as soon as the extension is known', () => {
    const clock = clockOn('2025-08-11');
    expect([clock.oldEnd?.date, clock.end?.date, clock.dayNumber, clock.lengthDays]).toEqual([
      '2025-08-12',
      '2025-11-10',
      89,
      180,
    ]);
  });

  it('learns the hour of an end only with the order that gives it', () => {
    expect(clockOn('2025-11-03').end?.instant).toBeNull();
    expect(clockOn('2025-11-04').end?.instant).toBe('2026-11-10T05:01:00Z');
  });

  it('has the days until the start of a truce that is only agreed', () => {
    expect([clockOn('2025-05-12').daysUntilStart, clockOn('2025-05-12').dayNumber]).toEqual([2, null]);
  });

  it('never counts below zero: day and days left add up to the length on each day', () => {
    const wrong: string[] = [];
    for (let day = '2025-05-14'; day <= '2027-02-01'; day = addDays(day, 1)) {
      const { state, dayNumber, daysLeft, daysSinceEnd, lengthDays } = clockOn(day);
      const isOver = state === 'lapsed' && daysLeft === null && dayNumber === null && (daysSinceEnd?.min ?? 0) > 0;
      const left = daysLeft?.min ?? Number.NaN;
      const isRunning = left >= 0 && (dayNumber ?? Number.NaN) + left === lengthDays && daysSinceEnd === null;
      if (!isOver && !isRunning) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });
});

describe('toTruceClock for a truce nobody prolonged', () => {
  const geneva = RECORD.claims.filter((claim) => claim.id === 'TR-1/window').map(toFact);

  it('says how long ago it ended', () => {
    const clock = toTruceClock(geneva, '2026-11-22');
    expect([clock.state, clock.end?.date, clock.daysSinceEnd, clock.daysLeft]).toEqual([
      'lapsed',
      '2025-08-12',
      exactly(467),
      null,
    ]);
  });

  it('ends today on its last day', () => {
    expect(toTruceClock(geneva, '2025-08-12').daysLeft).toEqual(exactly(0));
  });

  it('counts civil days across both changes of the clocks', () => {
    const long = geneva.map((fact) => ({ ...fact, value: { ...fact.value, endsOn: '2026-06-01', endsAt: null } }));
    const left = (day: string) => toTruceClock(long as typeof geneva, day).daysLeft?.min ?? Number.NaN;
    // Clocks change in Europe on 26 Oct 2025 and 29 Mar 2026, in the US on 2 Nov 2025 and 8 Mar 2026.
    for (const day of [
      '2025-10-25',
      '2025-10-26',
      '2025-11-01',
      '2025-11-02',
      '2026-03-07',
      '2026-03-08',
      '2026-03-29',
    ]) {
      const next = addDays(day, 1);
      expect(left(day) - left(next), day).toBe(1);
    }
  });
});

const term = (value: Partial<ValueOf<'truce_term'>>): ValueOf<'truce_term'> => ({
  aspect: 'agreed',
  round: 'geneva-2025-05',
  lengthDays: null,
  start: null,
  expiry: null,
  text: 'truce',
  ...value,
});
const AGREED = toStatedFact({
  id: 'a',
  kind: 'truce_term',
  value: term({ start: '2025-05' }),
  resolvedDate: '2025-05',
});
const LENGTH = toStatedFact({
  id: 'l',
  kind: 'truce_term',
  value: term({ aspect: 'length', lengthDays: 90, start: '2025-05' }),
});
const EXPIRY = toStatedFact({ id: 'e', kind: 'truce_term', value: term({ aspect: 'expiry', expiry: '2025-08' }) });

describe('toTruceClock from articles alone', () => {
  it('keeps the month: no day N, and a range of days left', () => {
    const clock = toTruceClock([AGREED, LENGTH, EXPIRY], '2025-06-09');
    expect([clock.state, clock.basis, clock.dayNumber, clock.lengthDays]).toEqual(['running', 'articles', null, 90]);
    expect([clock.end?.date, clock.daysLeft, clock.claims.length]).toEqual(['2025-08', { min: 53, max: 83 }, 3]);
  });

  it('reckons the end from a month and a length where none is stated', () => {
    const clock = toTruceClock([LENGTH], '2025-06-09');
    expect([clock.end?.date, clock.daysLeft]).toEqual(['2025-07-30/2025-08-29', { min: 51, max: 81 }]);
  });

  it('knows no end where none can be told', () => {
    const clock = toTruceClock([AGREED], '2025-06-09');
    expect([clock.state, clock.end, clock.daysLeft]).toEqual(['running', null, null]);
  });

  it('is over once the whole month is', () => {
    expect(toTruceClock([EXPIRY], '2025-08-31').daysLeft).toEqual({ min: 0, max: 0 });
    expect(toTruceClock([EXPIRY], '2025-09-01').daysSinceEnd).toEqual({ min: 1, max: 31 });
  });

  it('is nothing without any truce', () => {
    expect(toTruceClock([], '2025-06-09').state).toBe('none');
  });
});

describe('toDayCounts', () => {
  it('never gives a negative number', () => {
    expect(toDayCounts('2025-06', '2025-06-09')).toEqual({ left: { min: 0, max: 21 }, since: null });
  });
});

describe('toSecondsLeft', () => {
  it('stops at zero and needs an hour', () => {
    const clock = clockOn('2025-06-09');
    expect(toSecondsLeft(clock, '2025-08-12T04:00:00Z')).toBe(60);
    expect(toSecondsLeft(clock, '2025-08-13T00:00:00Z')).toBe(0);
    expect(toSecondsLeft(clockOn('2026-11-22'), '2026-11-22T00:00:00Z')).toBeNull();
  });
});
