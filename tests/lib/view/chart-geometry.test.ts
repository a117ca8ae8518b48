import { describe, expect, it } from 'vitest';
import { daysBetween } from '@/lib/domain/civil-date';
import { toChartGeometry } from '@/lib/view/chart-geometry';
import { PATH_WIDTH } from '@/lib/view/chart-shapes';
import { springModel, step } from './chart-model-sample';

const shareOf = (day: string) => daysBetween('2025-01-20', day) / daysBetween('2025-01-20', '2025-06-09');

/** Ends of the horizontal strokes of a path, in order, as [x, y]. */
function toCorners(path: string): [number, number][] {
  return [...path.matchAll(/([ML])([\d.-]+),([\d.-]+)/g)].map((match) => [Number(match[2]), Number(match[3])]);
}

describe('toChartGeometry', () => {
  it('places each step on the day it took effect and its rate on a round scale', () => {
    const geometry = toChartGeometry(springModel(), 'wide');
    expect(geometry.maxPercent).toBe(150);
    expect(geometry.rateTicks.map((tick) => tick.label)).toEqual(['0', '50', '100', '150%']);
    const [us] = geometry.series;
    const xs = new Set(toCorners(us?.path ?? '').map(([x]) => x));
    expect(xs).toContain(Number((shareOf('2025-04-10') * PATH_WIDTH).toFixed(2)));
    const ys = toCorners(us?.path ?? '').map(([, y]) => y);
    expect(Math.min(...ys)).toBeCloseTo(290 * (1 - 145 / 150), 1);
  });

  it('stops lines, windows and rounds at the as-of day', () => {
    const geometry = toChartGeometry(
      springModel({ asOf: '2025-05-20', range: { from: '2025-01-20', to: '2025-06-09' } }),
      'wide',
    );
    const end = shareOf('2025-05-20');
    expect(geometry.endX).toBeCloseTo(end);
    expect(Math.max(...toCorners(geometry.series[0]?.path ?? '').map(([x]) => x))).toBeCloseTo(end * PATH_WIDTH, 1);
    expect((geometry.windows[0]?.x ?? 0) + (geometry.windows[0]?.width ?? 0)).toBeCloseTo(end);
    expect(geometry.rounds.map((round) => round.number)).toEqual([1]);
  });

  it('shows nothing that began after the as-of day', () => {
    const geometry = toChartGeometry(springModel({ asOf: '2025-04-11' }), 'wide');
    expect(geometry.windows).toEqual([]);
    expect(geometry.rounds).toEqual([]);
    expect(geometry.ends.map((end) => end.rateWords).sort()).toEqual(['0%', '145%']);
  });

  it('draws a missing number as a hatched stretch with its words, never as zero', () => {
    const series = [{ party: 'China' as const, steps: [step('2025-04-12', null), step('2025-05-14', 10)] }];
    const [china] = toChartGeometry(springModel({ series }), 'wide').series;
    expect(china?.missing).toHaveLength(1);
    expect(china?.missing[0]).toMatchObject({ words: 'triple digits, no number stated' });
    expect(china?.missing[0]?.x).toBeCloseTo(shareOf('2025-04-12'));
    expect(Math.min(...toCorners(china?.path ?? '').map(([x]) => x))).toBeCloseTo(
      shareOf('2025-05-14') * PATH_WIDTH,
      1,
    );
  });

  it('leaves the month open when only the month of a change is known', () => {
    const vague = step('2025-05-01', 30, { to: '2025-05-31' });
    const series = [{ party: 'US' as const, steps: [step('2025-01-20', 145), vague] }];
    const [us] = toChartGeometry(springModel({ series, asOf: '2025-06-09' }), 'wide').series;
    expect(us?.vague[0]?.words).toBe('30%, day not stated');
    expect(us?.vague[0]?.x).toBeCloseTo(shareOf('2025-05-01'));
    expect((us?.vague[0]?.x ?? 0) + (us?.vague[0]?.width ?? 0)).toBeCloseTo(shareOf('2025-06-01'));
    const lowPart = toCorners(us?.path ?? '').filter(([, y]) => y > 200);
    expect(Math.min(...lowPart.map(([x]) => x))).toBeCloseTo(shareOf('2025-06-01') * PATH_WIDTH, 1);
  });

  it('has no numbers to place in an empty record', () => {
    const geometry = toChartGeometry(
      springModel({ series: [{ party: 'US', steps: [] }], windows: [], rounds: [] }),
      'narrow',
    );
    expect(geometry.series[0]).toEqual({ party: 'US', path: '', missing: [], vague: [] });
    expect(geometry.ends).toEqual([]);
    expect(geometry.maxPercent).toBeGreaterThan(0);
  });

  it('keeps end labels a line apart and inside the plot', () => {
    const series = [
      { party: 'US' as const, steps: [step('2025-01-20', 10), step('2025-02-20', 145), step('2025-03-20', 0)] },
      { party: 'China' as const, steps: [step('2025-01-20', 1)] },
    ];
    const { ends, size } = toChartGeometry(springModel({ series }), 'wide');
    const [a, b] = ends.map((end) => end.y).sort((x, y) => x - y);
    expect((b ?? 0) - (a ?? 0)).toBeGreaterThanOrEqual(16);
    expect(b).toBeLessThanOrEqual(size.height);
  });

  it('lifts the mark of a round that would touch its neighbour', () => {
    const near = [
      { key: 'a-2025-05', number: 1, day: '2025-05-10', label: 'A' },
      { key: 'b-2025-05', number: 2, day: '2025-05-12', label: 'B' },
    ];
    const [first, second] = toChartGeometry(springModel({ rounds: near }), 'narrow').rounds;
    expect(second?.y).toBeLessThan(first?.y ?? 0);
  });

  it('needs fewer ticks on a narrow screen', () => {
    const model = springModel({ range: { from: '2025-01-20', to: '2026-11-22' }, asOf: '2026-11-22' });
    const [wide, narrow] = (['wide', 'narrow'] as const).map((variant) => toChartGeometry(model, variant).dayTicks);
    expect(wide?.map((tick) => tick.label)).toEqual(['Apr 2025', 'Jul', 'Oct', 'Jan 2026', 'Apr', 'Jul', 'Oct']);
    expect(narrow?.map((tick) => tick.label)).toEqual(['Jul 2025', 'Jan 2026', 'Jul']);
  });
});
