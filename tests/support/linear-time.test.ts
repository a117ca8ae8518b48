import { expect, it } from 'vitest';
import { expectLinearTime, repeatTo } from './linear-time';

const spin = (steps: number): number => {
  let sum = 0;
  for (let i = 0; i < steps; i++) sum = (sum * 31 + i) | 0;
  return sum;
};

it('passes what grows with its size, also where it costs much', () => {
  expectLinearTime((size) => () => spin(size * 1000));
});

it('fails what grows with the square of its size', () => {
  expect(() => expectLinearTime((size) => () => spin(size * size), 2000)).toThrow(/more than linear/);
});

it('repeats a piece to a length', () => {
  expect(repeatTo('ab ', 7)).toBe('ab ab ab ');
});
