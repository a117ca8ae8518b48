import { describe, expect, it } from 'vitest';
import { countEdits, isLikelyMeant, parseSearchTerms, toMatch, toSearchText } from '@/lib/queries/search-terms';

const matchOf = (text: string) => parseSearchTerms(text).map(toMatch);

describe('terms', () => {
  it.each([
    ['He Lifeng', ['"he"', '"lifeng"*']],
    ['rare-earth licences', ['"rare earth"*', '"licences"*']],
    ['“critical minerals” tariffs', ['"critical minerals"', '"tariffs"*']],
    ['何立峰', ['"何立峰"*']],
    ['145%', ['"145"*']],
  ])('reads %s', (text, expected) => {
    expect(matchOf(text)).toEqual(expected);
  });

  it.each(['', '   ', '"', '""', '*', '🙂', '() - :', '\u0000'])('finds none in %j', (text) => {
    expect(matchOf(text)).toEqual([]);
  });

  it('lets no operator through: all of it is quoted words', () => {
    for (const match of matchOf('" OR NEAR(a b) AND title:x* ^y {z} -- \u0000;')) {
      expect(match).toMatch(/^"[\p{L}\p{N} ]+"\*?$/u);
    }
  });

  it('reads at most 200 characters and twelve terms', () => {
    expect(toSearchText('x'.repeat(10_000))).toHaveLength(200);
    expect(parseSearchTerms('a1 '.repeat(100))).toHaveLength(12);
  });

  it('cuts no character in two', () => {
    expect(toSearchText(`${'🙂'.repeat(300)}`)).toBe('🙂'.repeat(200));
  });
});

describe('words that may be meant', () => {
  it.each([
    ['bessnet', 'bessent', 1],
    ['lifneg', 'lifeng', 1],
    ['tarrif', 'tariff', 2],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('counts the edits between %s and %s', (a, b, edits) => {
    expect(countEdits(a, b)).toBe(edits);
  });

  it.each([
    ['bessnet', 'bessent', true],
    ['stockholn', 'stockholm', true],
    ['立峰', '何立峰', true],
    ['副总理何立峰', '何立峰', true],
    ['bessnet', 'basset', false],
    ['2025', '2026', false],
    ['cat', 'car', false],
    ['特朗普', '何立峰', false],
  ])('%s for %s: %s', (typed, word, expected) => {
    expect(isLikelyMeant(typed, word)).toBe(expected);
  });
});
