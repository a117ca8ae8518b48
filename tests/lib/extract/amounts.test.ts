import { describe, expect, it } from 'vitest';
import { amountsIn } from '@/lib/extract/amounts';

describe('amountsIn', () => {
  it.each([
    ['$28.8 billion', 28.8, 'USD billion'],
    ['US$1.2 trillion', 1.2, 'USD trillion'],
    ['$US213.6 billion', 213.6, 'USD billion'],
    ['$250bn', 250, 'USD billion'],
    ['€5bn', 5, 'EUR billion'],
    ['120 billion yuan', 120, 'CNY billion'],
  ])('reads %s', (text, value, unit) => {
    const [amount] = amountsIn(`It came to ${text} then.`);
    expect(amount).toMatchObject({ value, unit, start: 11, end: 11 + text.length });
  });

  it.each(['$30', '30 billion people', '2025', '12 million tonnes'])('refuses %s', (text) => {
    expect(amountsIn(text)).toEqual([]);
  });
});
