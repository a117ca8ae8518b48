import { describe, expect, it } from 'vitest';
import { daysBetween } from '@/lib/domain/civil-date';
import { listStackParties, parseStackParty, toChartStack, toStackBlocks, toSumWords } from '@/lib/view/chart-stack';
import type { TariffSeries } from '@/lib/view/tariff-series';
import type { TariffPoint } from '@/lib/view/tariff-series-point';

function point(from: string | null, parts: Record<string, number>): TariffPoint {
  const components = Object.entries(parts).map(([name, ratePct]) => ({ name, ratePct }));
  const ratePercent = components.reduce((sum, { ratePct }) => sum + ratePct, 0);
  const shared = { missing: null, title: 'A step', instrument: null, isStartUnsupported: false };
  return { factId: `f-${from}`, from, to: from, ratePercent, components, claims: [], continuedBy: [], ...shared };
}

function series(points: TariffPoint[]): TariffSeries[] {
  const current = points.at(-1) ?? null;
  const us: TariffSeries = { party: 'US', basis: 'steps', points, peak: null, current, downFrom: null };
  return [us, { party: 'China', basis: 'none', points: [], peak: null, current: null, downFrom: null }];
}

const SPRING = series([
  point('2025-03-04', { fentanyl: 20 }),
  point('2025-04-05', { fentanyl: 20, reciprocal: 10 }),
  point('2025-04-10', { fentanyl: 20, reciprocal: 125 }),
  point('2025-05-14', { fentanyl: 0, reciprocal: 10 }),
]);

describe('toChartStack', () => {
  it('lays each duty on those that came before it, and joins days on which nothing of it changed', () => {
    expect(toChartStack(SPRING, 'US')?.layers).toEqual([
      {
        name: 'fentanyl',
        nowWords: null,
        spans: [{ from: '2025-03-04', until: '2025-05-14', lowPercent: 0, highPercent: 20 }],
      },
      {
        name: 'reciprocal',
        nowWords: '10%',
        spans: [
          { from: '2025-04-05', until: '2025-04-10', lowPercent: 20, highPercent: 30 },
          { from: '2025-04-10', until: '2025-05-14', lowPercent: 20, highPercent: 145 },
          { from: '2025-05-14', until: null, lowPercent: 0, highPercent: 10 },
        ],
      },
    ]);
  });

  it('shows no stack where no source says what a rate is made of', () => {
    expect(toChartStack(series([point('2025-05-01', {})]), 'US')).toBeNull();
    expect(listStackParties(SPRING)).toEqual(['US']);
  });

  it('places nothing without a day', () => {
    expect(toChartStack(series([point(null, { fentanyl: 20 })]), 'US')).toBeNull();
  });
});

describe('toStackBlocks', () => {
  const scales = { toX: (day: string) => daysBetween('2025-04-01', day) / 60, toY: (rate: number) => 300 - 2 * rate };

  it('clips to the days on show and to what is known', () => {
    const stack = toChartStack(SPRING, 'US');
    const blocks = stack ? toStackBlocks(stack, '2025-05-01', scales) : [];
    expect(blocks.map(({ x }) => x)).toEqual([0, 4 / 60, 9 / 60]);
    expect(blocks.map(({ x, width }) => Number((60 * (x + width)).toFixed(6)))).toEqual([30, 9, 30]);
    expect(blocks.at(-1)).toMatchObject({ layer: 1, y: 10, height: 250 });
  });

  it('never shows a layer before its first day', () => {
    const stack = toChartStack(SPRING, 'US');
    expect(stack && toStackBlocks(stack, '2025-04-04', scales).map(({ layer }) => layer)).toEqual([0]);
  });
});

it('reads the side from the address, whatever its case', () => {
  expect(['us', 'CHINA', 'mars', undefined].map(parseStackParty)).toEqual(['US', 'China', null, null]);
});

it('writes a sum only where there is one', () => {
  expect(toSumWords(point('2025-04-10', { fentanyl: 20, reciprocal: 125 }))).toBe('20% fentanyl + 125% reciprocal');
  expect(toSumWords(point('2025-04-10', { fentanyl: 20, reciprocal: 0 }))).toBeNull();
});
