import { describe, expect, it } from 'vitest';
import type { ArticleKind } from '@/lib/domain/vocabulary';
import { factsIn } from '@/tests/support/read-text';

// 12 March 2026 is a Thursday.
const LEAD =
  'The United States and China said on Wednesday that they had settled the tariff quarrel over steel. US officials praised the Chinese trade negotiators.';

const datesOf = (kind: ArticleKind, text: string, publishedOn = '2026-03-12') =>
  factsIn(kind, text, publishedOn).map(({ resolvedDate }) => resolvedDate);

describe('the date of what is told without one', () => {
  it('is that of the sentence after it where that says when duties take effect', () => {
    const text = `${LEAD}\n\nWashington will cut its tariff on Chinese goods to 12 percent. The new rate takes effect on April 1.`;
    expect(datesOf('tariff_rate', text)).toEqual(['2026-04-01']);
  });

  it('is not that of talks which begin then', () => {
    const text = `${LEAD}\n\nWashington raised its tariff on Chinese goods to 12 percent in January. The talks start on April 1.`;
    expect(datesOf('tariff_rate', text)).toEqual(['2026-01']);
  });

  it('is carried on in its paragraph', () => {
    const text = `${LEAD}\n\nOn February 3 the president signed the order. China answered with a tariff of 15 percent on American goods.`;
    expect(datesOf('tariff_rate', text)).toEqual(['2026-02-03']);
  });

  it('is not carried to a state that lasts', () => {
    const text = `${LEAD}\n\nOn February 3 the president signed the order. China’s tariff on American goods is 15 percent.`;
    expect(datesOf('tariff_rate', text)).toEqual([null]);
  });

  it.each([
    ['China answered at once with a tariff of 15 percent on American goods.', '2026-03-11'],
    ['A year before, China had answered at once with a tariff of 15 percent on American goods.', null],
  ])('is that of the news where it followed at once: %s', (sentence, date) => {
    expect(datesOf('tariff_rate', `${LEAD}\n\n${sentence}`)).toEqual([date]);
  });

  it('is that of the last date before where the sentence points back', () => {
    const text = `${LEAD}\n\nWashington spared China the tariffs that were due to hit on Sunday. That round, a tariff of 15 percent on Chinese phones, will not take effect.`;
    expect(datesOf('tariff_rate', text)).toEqual(['2026-03-15']);
  });

  it('is that of the news for what one side undertakes with rare earths', () => {
    const text = `${LEAD}\n\nChina also undertook to lift the curbs it has imposed since April on rare earths.`;
    expect(datesOf('rare_earth_event', text)).toContain('2026-03-11');
  });
});

describe('the date of a truce', () => {
  it.each([
    ['The truce that the two presidents struck in Busan on Oct. 30 ends on November 10.', 'agreed', '2025-10-30'],
    ['On Monday Trump signed the order for the deal reached with China in Geneva last May.', 'agreed', '2025-05'],
    ['The tariff truce with China, prolonged in August, runs out on 10 November.', 'extension', '2025-08'],
    ['Should the talks fail, the suspended duties would come back on June 12.', 'consequence', '2026-06-12'],
    [
      'The pause agreed by the presidents of the US and China in Busan will go on, tariffs included.',
      'agreed',
      '2025-10',
    ],
  ])('is that of its making, prolonging or return: %s', (sentence, aspect, date) => {
    const facts = factsIn('truce_term', `${LEAD}\n\n${sentence}`, '2026-03-12');
    expect(facts.find(({ value }) => value.aspect === aspect)?.resolvedDate).toBe(date);
  });
});
