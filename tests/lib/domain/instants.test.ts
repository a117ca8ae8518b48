import { describe, expect, it } from 'vitest';
import { parseInstant, secondsBetween, toInstant } from '@/lib/domain/instants';

describe('parseInstant', () => {
  it.each(['2025-08-12T04:01:00Z', '2024-02-29T23:59:59Z'])('takes %s', (text) =>
    expect(parseInstant(text)).toBe(text),
  );
  it.each([
    '2025-08-12',
    '2025-02-30T00:00:00Z',
    '2025-08-12T24:00:00Z',
    '2025-08-12T04:01:00+08:00',
    '2025-08-12T04:01Z',
  ])('refuses %s', (text) => expect(parseInstant(text)).toBeNull());
});

describe('secondsBetween', () => {
  it('counts up and down', () => {
    expect(secondsBetween('2025-08-12T04:00:00Z', '2025-08-12T04:01:00Z')).toBe(60);
    expect(secondsBetween('2025-08-12T04:01:00Z', '2025-08-12T04:00:00Z')).toBe(-60);
  });
});

describe('toInstant', () => {
  it('drops what is under a second', () => expect(toInstant(1_999)).toBe('1970-01-01T00:00:01Z'));
});
