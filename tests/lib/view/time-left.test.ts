import { expect, it } from 'vitest';
import { toTimeLeftWords, untilNextMinute } from '@/lib/view/time-left';

const END = '2025-08-12T04:01:00Z';

it.each([
  ['2025-08-10T04:00:59Z', null],
  ['2025-08-10T04:01:00Z', '48 h 0 min left'],
  ['2025-08-11T20:49:30Z', '7 h 12 min left'],
  ['2025-08-12T03:30:00Z', '31 min left'],
  ['2025-08-12T04:00:59.999Z', '1 min left'],
  ['2025-08-12T04:01:00Z', null],
  ['2025-09-01T00:00:00Z', null],
])('at %s it says %s', (now, words) => {
  expect(toTimeLeftWords(END, Date.parse(now))).toBe(words);
});

it('ticks when the words change, not before and never at once', () => {
  const now = Date.parse('2025-08-11T20:49:30Z');
  expect(untilNextMinute(END, now)).toBe(30_000);
  expect(toTimeLeftWords(END, now + 30_000)).toBe('7 h 11 min left');
  expect(toTimeLeftWords(END, now + 29_999)).toBe('7 h 12 min left');
  expect(untilNextMinute(END, now + 30_000)).toBe(60_000);
});
