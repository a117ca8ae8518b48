import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';

/** Sources with every construct that rules use, and words that make them match now and then. */
const SOURCES = [
  '\\b(?:truce|cease-?fire)s?\\b',
  '(?<![\\w-])(?:tariffs?|lev(?:y|ies))(?!-free)',
  '(\\d{1,3})\\s?(?:%|per ?cent)',
  "[Tt]he\\s(?:US|U\\.S\\.)[’']?s?\\b",
  '^(?:said|told)\\s|\\stalks$',
  '\\p{Lu}\\p{Ll}+(?=\\s(?:said|told))',
  '(?:a|an|the)?\\s{1,2}deal',
  'kelvin|ſaid',
];
const word = fc.constantFrom(
  'truce',
  'Cease-fire',
  'ceasefires',
  'tariff',
  'duty-free',
  'tariff-free',
  'levies',
  '30',
  '%',
  'per cent',
  'percent',
  'the',
  'The',
  'US',
  'U.S.',
  '’s',
  'said',
  'told',
  'talks',
  'Xi',
  'deal',
  ' ',
  '\n',
  ',',
  '-',
  '_',
  'é',
  'ſaid',
  'Kelvin',
  '😀',
  'x',
);
const texts = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
const spaced = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

describe('cuePattern', () => {
  it('answers as the plain pattern does, on any text and under all flags in use', () => {
    fc.assert(
      fc.property(
        fc.oneof(texts, spaced),
        fc.constantFrom(...SOURCES),
        fc.constantFrom('u', 'iu'),
        (text, source, flags) => {
          const plain = new RegExp(source, flags);
          const cue = cuePattern(new RegExp(source, flags));
          expect(cue.test(text)).toBe(plain.test(text));
          expect(cue.exec(text)).toEqual(plain.exec(text));
          const all = new RegExp(source, `g${flags}`);
          expect(listMatches(text, cuePattern(new RegExp(all)))).toEqual([...text.matchAll(all)]);
          expect(text.replace(cuePattern(new RegExp(all)), '·')).toBe(text.replace(all, '·'));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('finds what it found before when asked again', () => {
    const cue = cuePattern(/truce/);
    expect([cue.test('a truce'), cue.test('a truce'), cue.test('a war'), cue.test('truce')]).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
});

describe('listMatches', () => {
  it('goes on after an empty match', () => {
    expect(listMatches('ab', /x*/g).map((match) => match.index)).toEqual([0, 1, 2]);
  });

  it('takes a pattern in use by its caller', () => {
    const pattern = /a/g;
    const pairs = listMatches('aa', pattern).flatMap(() => listMatches('aaa', pattern).length);
    expect(pairs).toEqual([3, 3]);
  });
});
