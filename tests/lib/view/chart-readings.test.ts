import { describe, expect, it } from 'vitest';
import { toChartReadings, toChartRows } from '@/lib/view/chart-readings';
import { springModel, step } from './chart-model-sample';

describe('toChartReadings', () => {
  it('reads both sides on every day that one of them changes', () => {
    const readings = toChartReadings(springModel());
    expect(readings.map((reading) => reading.day)).toEqual(['2025-01-20', '2025-04-10', '2025-04-12', '2025-05-14']);
    expect(readings[1]?.lines.map((line) => [line.party, line.rateWords, line.sinceWords])).toEqual([
      ['US', '145%', 'since 10 Apr 2025'],
      ['China', '0%', 'since 20 Jan 2025'],
    ]);
  });

  it('stops at the as-of day', () => {
    expect(toChartReadings(springModel({ asOf: '2025-04-11' })).at(-1)?.day).toBe('2025-04-10');
  });

  it('says a month where only the month is known', () => {
    const series = [{ party: 'US' as const, steps: [step('2025-05-01', 30, { to: '2025-05-31' })] }];
    expect(toChartReadings(springModel({ series })).at(-1)?.lines[0]?.sinceWords).toBe('since May 2025');
  });
});

describe('toChartRows', () => {
  it('forward-fills both sides and ends on the as-of day', () => {
    const rows = toChartRows(springModel());
    expect(rows.at(-1)).toEqual({ ms: Date.UTC(2025, 5, 9), US: 30, China: 10 });
    expect(rows.filter((row) => row.ms === Date.UTC(2025, 3, 10))).toEqual([
      { ms: Date.UTC(2025, 3, 10), US: 0, China: 0 },
      { ms: Date.UTC(2025, 3, 10), US: 145, China: 0 },
    ]);
  });

  it('has no rate where no number is known and while a change may or may not have come', () => {
    const series = [
      { party: 'US' as const, steps: [step('2025-01-20', 145), step('2025-05-01', 30, { to: '2025-05-31' })] },
      { party: 'China' as const, steps: [step('2025-01-20', null)] },
    ];
    const rows = toChartRows(springModel({ series }));
    expect(rows.every((row) => row.China === null)).toBe(true);
    const at = (ms: number) => rows.filter((row) => row.ms === ms).map((row) => row.US);
    expect(at(Date.UTC(2025, 4, 1))).toEqual([145, null]);
    expect(at(Date.UTC(2025, 5, 1))).toEqual([null, 30]);
  });
});
