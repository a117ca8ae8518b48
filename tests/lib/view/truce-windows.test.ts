import { describe, expect, it } from 'vitest';
import { toLastOfChain, toStatedTruce, toTruceEnd, toTruceWindows, toWindowOn } from '@/lib/view/truce-windows';
import { recordFactsOn } from '../../support/record-facts';

describe('toTruceWindows', () => {
  it('chains the windows by extension', () => {
    const windows = toTruceWindows(recordFactsOn('2026-11-22'));
    expect(
      windows.map(({ recordId, startsOn, endsOn, lengthDays, extendedById }) => [
        recordId,
        startsOn,
        endsOn,
        lengthDays,
        extendedById,
      ]),
    ).toEqual([
      ['TR-1', '2025-05-14', '2025-08-12', 90, 'TR-2'],
      ['TR-2', '2025-08-12', '2025-11-10', 90, 'TR-3'],
      ['TR-3', '2025-11-10', '2026-11-10', 365, 'TR-4'],
      ['TR-4', '2026-11-10', '2027-01-10', 61, null],
    ]);
  });

  it('knows no extension before it was said', () => {
    const [geneva, ...others] = toTruceWindows(recordFactsOn('2025-08-10'));
    expect([geneva?.extendedById, others]).toEqual([null, []]);
  });

  it('keeps to one window on the day two meet', () => {
    const windows = toTruceWindows(recordFactsOn('2026-11-22'));
    expect(toWindowOn(windows, '2025-08-12')?.recordId).toBe('TR-2');
    expect(toWindowOn(windows, '2025-08-11')?.recordId).toBe('TR-1');
    expect(toWindowOn([], '2025-08-11')).toBeNull();
  });

  it('does not run in circles when two windows prolong each other', () => {
    const [first, second] = toTruceWindows(recordFactsOn('2025-09-01'));
    if (!first || !second) throw new Error('two windows expected');
    const circle = [
      { ...first, extendedById: 'TR-2' },
      { ...second, extendedById: 'TR-1' },
    ];
    expect(circle[0] && toLastOfChain(circle, circle[0]).recordId).toBe('TR-1');
  });
});

describe('toTruceEnd', () => {
  it('has no clocks where the hour is not published', () => {
    expect(toTruceEnd('2027-01-10', null, 'Asia/Tokyo')).toEqual({
      date: '2027-01-10',
      instant: null,
      washington: null,
      beijing: null,
      local: null,
    });
  });

  it('shows winter time in Washington and none in Beijing', () => {
    const end = toTruceEnd('2026-11-10', '2026-11-10T05:01:00Z', null);
    expect([end.washington?.clock, end.beijing?.clock]).toEqual(['00:01', '13:01']);
  });
});

describe('toStatedTruce', () => {
  it('is null where nobody speaks of a truce', () => {
    expect(toStatedTruce(recordFactsOn('2025-05-01'))).toBeNull();
  });
});
