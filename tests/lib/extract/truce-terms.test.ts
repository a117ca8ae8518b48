import { describe, expect, it } from 'vitest';
import { truceTerms } from '@/lib/extract/truce-terms';
import { findFigures, LEAD, timeExtractor } from './figure-facts';

const terms = (text: string, publishedOn?: string): string[] =>
  findFigures(truceTerms, text, publishedOn).flatMap((mention) => {
    if (mention.kind !== 'truce_term') return [];
    const { aspect, lengthDays, expiry } = mention.value;
    return [[aspect, lengthDays, expiry].filter((part) => part !== null).join(' ')];
  });

describe('truceTerms', () => {
  it.each<[string, string[]]>([
    ['A trade truce was agreed in Geneva in May.', ['agreed']],
    ['Trump and Xi agreed a truce in Osaka in June.', ['agreed']],
    ['The 90-day truce has held so far.', ['length 90']],
    ['They granted each other a three-month reprieve from the duties.', ['length 90']],
    ['Both sides cut their tariffs for an initial 90 days.', ['length 90']],
    ['The pause on tariffs expires in August unless renewed.', ['expiry 2025-08']],
    ['The truce runs to Nov. 10.', ['expiry 2025-11-10']],
    ['They agreed in Stockholm to prolong the truce by 90 days.', ['extension 90']],
    ['The truce was extended by one year, until November 10, 2026.', ['extension 365 2026-11-10']],
    ['Trump put off until November 10 the return of steeper duties.', ['extension 2025-11-10']],
    ['Both sides could extend the tariff truce by 90 days.', ['extension_proposed 90']],
    ['If the truce lapses, tariffs could snap back to triple digits.', ['consequence']],
    ['Under the deal, China is to resume its purchases of soybeans.', ['content']],
  ])('reads: %s', (text, expected) => {
    expect(terms(LEAD + text)).toEqual(expected);
  });

  it('reads the answer to a question', () => {
    expect(terms(`${LEAD}The truce is shaky.\n\nWhen would it lapse?\n\nOn 12 August.`)).toContain('expiry 2025-08-12');
  });

  it.each([
    'The US granted a 90-day pause on reciprocal tariffs to other nations.',
    'ByteDance has until 17 September to part with TikTok, the deadline under the truce.',
    'No trade deal has been reached in London.',
    'They hope to reach a trade deal in Geneva by May.',
    'Exports should flow as they did before April.',
    'The trade talks in London will last until Tuesday.',
    'Trump ruled out an extension of the tariff deadline.',
    'A cease-fire in Gaza was agreed in Cairo in January.',
    'The framework of the trade talks was praised last month.',
  ])('refuses: %s', (text) => {
    expect(terms(LEAD + text)).toEqual([]);
  });

  it('gives nothing for a truce of others', () => {
    expect(
      terms('The two candidates agreed on a truce in August: no mailers for 30 days. It expired on Sunday.'),
    ).toEqual([]);
  });

  it.each([
    ['nouns', `a ${'trade '.repeat(40_000)}deal agreed in Geneva.`],
    ['lengths', 'a 90-day truce for 90 days '.repeat(10_000)],
    ['conditions', 'if the truce expires tariffs could return. '.repeat(1_500)],
  ])('reads hostile %s in bounded time', (_, text) => {
    expect(timeExtractor(truceTerms, LEAD + text)).toBeLessThan(5000);
  });
});
