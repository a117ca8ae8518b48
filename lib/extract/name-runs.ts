/** Runs of capitalised words that may be names, with what stands beside them. */
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import type { Span } from '@/lib/text/span';

export interface Word extends Span {
  text: string;
  isCapital: boolean;
}

// Latin letters by range: several times faster than \p{L}, and names in English text have no others.
const WORD = cuePattern(/(?:[A-Za-z]\.)+(?:[A-Za-z](?![A-Za-z]))?|[A-Za-zÀ-ɏḀ-ỿ]+(?:[’'‑-][A-Za-zÀ-ɏḀ-ỿ]+)*/g);
const CAPITAL = cuePattern(/^\p{Lu}/u);
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

const isCapital = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code < 128 ? code <= 90 : CAPITAL.test(word);
};

function withoutPossessive(word: string): string {
  const end = word.length - 2;
  const mark = end > 0 ? word.charAt(end) : '';
  return (mark === '’' || mark === "'") && /s$/i.test(word) ? word.slice(0, end) : word;
}

/** Names, family names and titles are looked for in the same sentences. */
const LISTED = new WeakMap<Span, readonly Word[]>();

/** The words of a span of its text, "'s" cut off. */
export function listWords(text: string, span: Span): readonly Word[] {
  const known = LISTED.get(span);
  if (known) return known;
  const words = readWords(text, span);
  LISTED.set(span, words);
  return words;
}

function readWords(text: string, span: Span): Word[] {
  const words: Word[] = [];
  for (const match of listMatches(text.slice(span.start, span.end), WORD)) {
    const word = withoutPossessive(match[0]);
    const start = span.start + match.index;
    words.push({ text: word, start, end: start + word.length, isCapital: isCapital(word) });
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
