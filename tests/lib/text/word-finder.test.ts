import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordFinder } from '@/lib/text/word-finder';

/** The numbers of the lists of which a text has a word. */
function listFound(lists: string[][], text: string): number[] {
  const finder = new WordFinder(lists);
  const bits = new Int32Array(finder.width);
  finder.mark(text, bits, 0);
  return lists.flatMap((_, list) => (((bits[list >>> 5] ?? 0) & (1 << (list & 31))) !== 0 ? [list] : []));
}

/** The text as words see it. */
const fold = (text: string): string => ` ${text.toLowerCase().replace(/[^a-z0-9]/g, ' ')} `;

describe('WordFinder', () => {
  it('finds words at both ends, within and inside each other', () => {
    const lists = [[' the truce '], ['truce'], ['ruc'], [' talks '], ['duty', 'levy'], ['x']];
    expect(listFound(lists, 'The truce')).toEqual([0, 1, 2]);
    expect(listFound(lists, 'TRUCES—levy')).toEqual([1, 2, 4]);
    expect(listFound(lists, 'talks')).toEqual([3]);
    expect(listFound(lists, '')).toEqual([]);
  });

  it('finds what a plain search for each word finds, in any text', () => {
    const small = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 5 });
    const text = fc.string({ unit: fc.constantFrom('a', 'B', 'c', ' ', '’', '-'), maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.array(small, { maxLength: 4 }), { maxLength: 40 }), text, (lists, written) => {
        const there = lists.flatMap((words, list) =>
          words.some((word) => fold(written).includes(word)) ? [list] : [],
        );
        expect(listFound(lists, written)).toEqual(there);
      }),
    );
  });

  it('leaves every list open where a letter is Latin in one pattern and none in another', () => {
    expect(listFound([['truce'], ['levy']], 'a ſtory')).toEqual([0, 1]);
  });

  it('forgets the text before', () => {
    const finder = new WordFinder([['truce'], ['levy']]);
    const bits = new Int32Array(2);
    finder.mark('a truce', bits, 1);
    finder.mark('a levy', bits, 1);
    expect([...bits]).toEqual([0, 2]);
  });
});
