import { describe, expect, it } from 'vitest';
import { BEIJING, parseZone, toZonedTime, WASHINGTON } from '@/lib/domain/zones';

describe('toZonedTime', () => {
  it.each([
    ['2025-08-12T04:01:00Z', WASHINGTON, '2025-08-12', '00:01'],
    ['2025-08-12T04:01:00Z', BEIJING, '2025-08-12', '12:01'],
    ['2026-11-10T05:01:00Z', WASHINGTON, '2026-11-10', '00:01'],
    ['2026-11-10T04:59:00Z', WASHINGTON, '2026-11-09', '23:59'],
    ['2025-11-02T05:59:00Z', WASHINGTON, '2025-11-02', '01:59'],
    ['2025-11-02T06:00:00Z', WASHINGTON, '2025-11-02', '01:00'],
    ['2025-03-09T06:59:00Z', WASHINGTON, '2025-03-09', '01:59'],
    ['2025-03-09T07:00:00Z', WASHINGTON, '2025-03-09', '03:00'],
  ])('%s in %s is %s %s', (instant, zone, day, clock) => {
    expect(toZonedTime(instant, zone)).toEqual({ day, clock });
  });
});

describe('parseZone', () => {
  it('knows zones from what is none', () => {
    expect([parseZone('Europe/Berlin'), parseZone('Mars/Olympus'), parseZone('')]).toEqual([
      'Europe/Berlin',
      null,
      null,
    ]);
  });
});
