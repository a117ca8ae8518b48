import { expect, it } from 'vitest';
import { parseLookUp, toRateReasons } from '@/lib/view/rate-reasons';

it('looks up days up to the as-of day and says why another cannot be', () => {
  expect(parseLookUp('2025-05-14', '2025-06-09')).toEqual({ day: '2025-05-14', problem: null });
  expect(parseLookUp('2025-06-10', '2025-06-09')?.problem).toContain('lies after 9 Jun 2025');
  expect(parseLookUp('2025-02-30', '2025-06-09')?.problem).toContain('is no day');
  expect(parseLookUp(undefined, '2025-06-09')).toBeNull();
});

it('has no rate to give where nothing is known', () => {
  expect(toRateReasons([], '2025-06-09', '2025-06-09').map((reason) => reason.rateWords)).toEqual([null, null]);
});
