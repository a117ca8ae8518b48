/** Runs of capitalised words that may be names, with what stands beside them. */
import type { Span } from '@/lib/text/span';

export interface Word extends Span {
  text: string;
  isCapital: boolean;
}

const WORD = /(?:\p{L}\.)+(?:\p{L}(?!\p{L}))?|[\p{L}\p{M}]+(?:[’'‑-][\p{L}\p{M}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;
const PARTICLES = new Set([
  'von',
  'van',
  'der',
  'den',
  'de',
  'del',
  'la',
  'le',
  'bin',
  'al',
  'el',
  'di',
  'da',
  'dos',
  'of',
]);

/** The words of a span, "'s" cut off. */
export function listWords(text: string, span: Span): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const word = match[0].replace(/[’']s$/i, '');
    const start = span.start + match.index;
    words.push({ text: word, start, end: start + word.length, isCapital: CAPITAL.test(word) });
  }
  return words;
}

/** Index pairs [from, to) of runs of capitalised words with nothing but one space (or name particles) between them. */
export function listRuns(text: string, words: readonly Word[]): [number, number][] {
  const runs: [number, number][] = [];
  let i = 0;
  while (i < words.length) {
    if (!words[i]?.isCapital) {
      i++;
      continue;
    }
    const from = i;
    i = runEnd(text, words, i + 1);
    runs.push([from, i]);
  }
  return runs;
}

function runEnd(text: string, words: readonly Word[], from: number): number {
  let i = from;
  while (i < words.length && isJoined(text, words, i - 1, i)) {
    if (words[i]?.isCapital) {
      i++;
      continue;
    }
    let next = i;
    while (next < words.length && next - i < 2 && PARTICLES.has(words[next]?.text ?? '') && words[next]?.text !== 'of')
      next++;
    if (next === i || !words[next]?.isCapital || !isJoined(text, words, next - 1, next)) break;
    i = next + 1;
  }
  return i;
}

/** Whether only white space stands between two neighbouring words ("J. Trump" counts). */
export function isJoined(text: string, words: readonly Word[], left: number, right: number): boolean {
  const [a, b] = [words[left], words[right]];
  return a !== undefined && b !== undefined && /^\s{1,2}$/.test(text.slice(a.end, b.start));
}
