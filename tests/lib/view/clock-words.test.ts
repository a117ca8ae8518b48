import { describe, expect, it } from 'vitest';
import { toClockView, toCountWords, toEndNote } from '@/lib/view/clock-words';
import type { TruceClock } from '@/lib/view/truce-clock';
import { toTruceEnd } from '@/lib/view/truce-windows';

const running: TruceClock = {
  state: 'running',
  basis: 'windows',
  title: 'Geneva truce, 90 days',
  start: '2025-05-14',
  end: toTruceEnd('2025-08-12', '2025-08-12T04:01:00Z', null),
  oldEnd: null,
  daysLeft: { min: 64, max: 64 },
  daysSinceEnd: null,
  daysUntilStart: null,
  dayNumber: 26,
  lengthDays: 90,
  window: null,
  claims: [],
};

describe('toClockView', () => {
  it('counts down to the day the truce lapses', () => {
    expect(toClockView(running, [])).toMatchObject({
      figure: '64',
      caption: 'days left until the truce lapses',
      endWords: '12 August 2025',
      endNote: '00:01 in Washington, 12:01 in Beijing',
      bar: { middle: 'Day 26 of 90' },
    });
  });

  it('strikes through the end that an extension replaced', () => {
    const clock: TruceClock = { ...running, state: 'extended', oldEnd: toTruceEnd('2025-08-12', null, null) };
    expect(toClockView(clock, []).replacedEnd).toBe('12 Aug 2025');
  });

  it('says since when it is over, without a bar', () => {
    const since = { min: 467, max: 467 };
    const clock: TruceClock = { ...running, state: 'lapsed', daysLeft: null, daysSinceEnd: since, dayNumber: null };
    expect(toClockView(clock, [])).toMatchObject({ figure: '467', verb: 'Ended', bar: null });
    expect(toClockView(clock, []).caption).toBe('days since the truce ended');
  });

  it('gives a range where articles state only the month', () => {
    const clock: TruceClock = {
      ...running,
      basis: 'articles',
      end: toTruceEnd('2025-08', null, null),
      daysLeft: { min: 53, max: 83 },
      dayNumber: null,
    };
    expect(toClockView(clock, [])).toMatchObject({
      figure: '53–83',
      endWords: 'August 2025',
      endNote: 'day not stated',
    });
  });

  it('has no number where no truce is known', () => {
    const none: TruceClock = { ...running, state: 'none', basis: 'none', end: null, daysLeft: null, dayNumber: null };
    expect(toClockView(none, [])).toMatchObject({ figure: null, endWords: null, bar: null });
  });

  it('uses the singular for one day', () => {
    expect(toClockView({ ...running, daysLeft: { min: 1, max: 1 } }, []).caption).toBe(
      'day left until the truce lapses',
    );
    expect(toCountWords({ min: 0, max: 0 })).toBe('0');
  });
});

describe('toEndNote', () => {
  it('names the day in Beijing where it differs, and an hour that was not published', () => {
    expect(toEndNote(toTruceEnd('2026-11-09', '2026-11-10T04:59:00Z', null))).toBe(
      '23:59 in Washington, 12:59 in Beijing on 10 Nov',
    );
    expect(toEndNote(toTruceEnd('2027-01-10', null, null))).toBe('hour not published');
  });
});
