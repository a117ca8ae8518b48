import { describe, expect, it } from 'vitest';
import { type LadderStep, successorOf, toLadder, wasEverInForce } from '@/lib/domain/tariff-ladder';

const step = (effectiveOn: string | null, ratePct: number | null, more: Partial<LadderStep> = {}): LadderStep => ({
  imposer: 'US',
  definition: 'headline',
  status: 'in_force',
  ratePct,
  effectiveOn,
  ...more,
});

describe('toLadder', () => {
  const ladder = toLadder(
    [
      step('2025-05-14', 30),
      step('2025-04-10', 145, { status: 'superseded', endsOn: '2025-05-13' }),
      step('2025-04-09', 54, { status: 'superseded' }),
      step('2025-04-01', 25, { definition: 'sector' }),
      step('2025-04-02', 34, { imposer: 'China' }),
      step('2025-11-01', 130, { status: 'threatened' }),
      step(null, 15),
      step('2026-02-24', null),
    ],
    'US',
  );

  it('holds only headline steps that took effect, by day', () => {
    expect(ladder.map((rung) => rung.ratePct)).toEqual([145, 30]);
  });

  it('says what follows a step', () => {
    const [first, last] = ladder;
    expect(first && successorOf(ladder, first)).toBe(last);
    expect(last && successorOf(ladder, last)).toBeNull();
  });
});

describe('wasEverInForce', () => {
  it('tells a step that ended from one that never came', () => {
    expect(wasEverInForce(step('2025-04-10', 1, { status: 'ended', endsOn: '2025-04-10' }))).toBe(true);
    expect(wasEverInForce(step('2025-04-10', 1, { status: 'ended' }))).toBe(false);
    expect(wasEverInForce(step('2025-04-10', 1, { status: 'announced' }))).toBe(false);
  });
});
