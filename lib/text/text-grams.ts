/**
 * Which short runs of characters a text holds: a cheap first answer to "can this pattern match here at all?".
 *
 * Text and pattern meet in a small alphabet: Latin letters in small form, digits, and a blank for everything else. A text counts as
 * standing between two blanks. A set holds every run of two and of three such characters, each as one bit of a fixed number, so it
 * may say yes to a run that is not there, but never no to one that is.
 */

export const BLANK = ' ';
const BLANK_CODE = 32;
const ASCII = 128;
const BITS = 4096;
/** Multiplier of Fibonacci hashing (2^32 divided by the golden ratio, Knuth, TAOCP 6.4); the shift leaves 12 bits for 4,096. */
const SPREAD = 0x9e3779b1;
const SHIFT = 20;

/** A set of runs; null for a text with letters that are Latin in one pattern and none in another, about which nothing is said. */
export type GramSet = Int32Array | null;

/** The character's code in the small alphabet. */
export function foldCode(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  return code >= 48 && code <= 57 ? code : BLANK_CODE;
}

/** Under `/iu`, `ſ` is an s and the Kelvin sign a k. */
export const isDoubtful = (code: number): boolean => code === 0x17f || code === 0x212a;

const FOLDED = Uint8Array.from({ length: ASCII }, (_, code) => foldCode(code));
const toBit = (gram: number): number => Math.imul(gram, SPREAD) >>> SHIFT;

/** All runs of the text. Linear in its length. */
export function readGrams(text: string): GramSet {
  const set = new Int32Array(BITS / 32);
  let pair = BLANK_CODE;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : BLANK_CODE;
    if (isDoubtful(code)) return null;
    const folded = code < ASCII ? (FOLDED[code] ?? BLANK_CODE) : BLANK_CODE;
    const triple = ((pair << 8) | folded) & 0xffffff;
    pair = triple & 0xffff;
    let bit = toBit(pair);
    set[bit >>> 5] = (set[bit >>> 5] ?? 0) | (1 << (bit & 31));
    bit = toBit(triple);
    set[bit >>> 5] = (set[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return set;
}

/**
 * Words of the small alphabet as bits to ask a set for: for each word their number, then the bits of its runs of three, or of its one
 * run of two. In one flat list, since it is gone through for each pattern and text. Null when a word is too short for a set to answer for.
 */
export function toBits(words: readonly string[]): Int32Array | null {
  if (words.some((word) => word.length < 2)) return null;
  return Int32Array.from(
    words.flatMap((word) => {
      const bits = toWordBits(word);
      return [bits.length, ...bits];
    }),
  );
}

function toWordBits(word: string): number[] {
  const codes = Array.from(word, (letter) => letter.charCodeAt(0));
  const [first = 0, second = 0] = codes;
  if (codes.length === 2) return [toBit((first << 8) | second)];
  return codes.slice(2).map((code, i) => toBit(((codes[i] ?? 0) << 16) | ((codes[i + 1] ?? 0) << 8) | code));
}

/** False when the text of the set holds none of the words for sure. */
export function mayHoldOne(set: GramSet, words: Int32Array): boolean {
  if (!set) return true;
  let at = 0;
  while (at < words.length) {
    const end = at + 1 + (words[at] ?? 0);
    at++;
    while (at < end && hasBit(set, words[at] ?? 0)) at++;
    if (at === end) return true;
    at = end;
  }
  return false;
}

const hasBit = (set: Int32Array, bit: number): boolean => ((set[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
