/**
 * Whether two texts are one: the same words but for white space and quotation marks, or mostly the same words (a corrected text).
 *
 * Texts are compared by their runs of three words. A sketch keeps the smallest hashes of a text's runs, which estimates how many
 * runs two texts share without holding either (bottom-k sketch: A. Broder, "On the resemblance and containment of documents", 1997).
 */
import { createHash } from 'node:crypto';

/** The smallest hashes of a text's runs of words, in order, each once. */
export type TextSketch = Uint32Array;

const RUN_WORDS = 3;
const SKETCH_SIZE = 128;
/** Below so many runs a text is too short to be told from another by its words. */
const FEWEST_RUNS = 30;

/** SHA-256 in hex of the text without what a copy may change: white space, quotation marks, dashes, invisible characters. */
export function toTextKey(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/["'`´‘’‚‛“”„‟«»‹›′″]+/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return createHash('sha256').update(plain).digest('hex');
}

export function toSketch(text: string): TextSketch {
  return Uint32Array.from(hashRuns(text)).sort().slice(0, SKETCH_SIZE);
}

/** About which share of all their runs two texts have in common, 0 to 1; 0 when one is too short to tell. */
export function estimateLikeness(a: TextSketch, b: TextSketch): number {
  if (Math.min(a.length, b.length) < FEWEST_RUNS) return 0;
  let [i, j, seen, shared] = [0, 0, 0, 0];
  while (seen < SKETCH_SIZE && i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
    seen += 1;
  }
  return shared / seen;
}

export interface Likeness {
  /** Runs in common, of all that either has. */
  ofBoth: number;
  /** Runs in common, of the shorter text's. */
  ofShorter: number;
}

/** How alike two texts are, counted and not estimated. */
export function measureLikeness(a: string, b: string): Likeness {
  const [x, y] = [hashRuns(a), hashRuns(b)];
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  if (small.size < FEWEST_RUNS) return { ofBoth: 0, ofShorter: 0 };
  let shared = 0;
  for (const run of small) if (large.has(run)) shared += 1;
  return { ofBoth: shared / (small.size + large.size - shared), ofShorter: shared / small.size };
}

/** Hashes (FNV-1a, 32 bits) of every run of words, letters and digits only, in lower case. */
function hashRuns(text: string): Set<number> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<number>();
  for (let at = 0; at + RUN_WORDS <= words.length; at++) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + RUN_WORDS; next++) hash = hashWord(`${words[next]} `, hash);
    runs.add(hash >>> 0);
  }
  return runs;
}

function hashWord(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}
