/** The part of a sentence that matters, where the whole is too long for its place. */
import { quotationWords } from '@words/quotation';

const MAX_WORDS = 14;
/** Words kept before the one that matters. */
const LEAD_IN = 5;

/** Where in the sentence the label's own number or first longer word stands; 0 when it does not. */
function findWord(words: readonly string[], label: string): number {
  const wanted = label.toLowerCase().match(/\d[\d.,]*%?|[a-z]{4,}/g) ?? [];
  const index = words.findIndex((word) => wanted.some((part) => word.toLowerCase().includes(part)));
  return Math.max(0, index);
}

/** A sentence cut to fourteen words around those of the label, with ellipses where it was cut. */
export function toExcerpt(sentence: string, label: string): string {
  const words = sentence.trim().split(/\s+/);
  if (words.length <= MAX_WORDS + 2) return words.join(' ');
  const start = Math.min(Math.max(0, findWord(words, label) - LEAD_IN), words.length - MAX_WORDS);
  const end = start + MAX_WORDS;
  return quotationWords.cut(words.slice(start, end).join(' '), { before: start > 0, after: end < words.length });
}
