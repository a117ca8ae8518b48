/** Runs of capitalised words: the raw material of names. */
import type { Span } from './span';

export interface CapitalWord extends Span {
  word: string;
}

const WORD = /(?:\p{Lu}\.(?:\s?\p{Lu}\.)*|\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*)/gu;

/** Every capitalised word of the text, possessive "’s" left out. */
export function listCapitalWords(text: string): CapitalWord[] {
  const words: CapitalWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const before = text.charAt(match.index - 1);
    if (/[\p{L}\p{N}]/u.test(before)) continue;
    const word = match[0].replace(/[’']s$/, '');
    words.push({ start: match.index, end: match.index + word.length, word });
  }
  return words;
}
