/**
 * Patterns that ask before they run. Hundreds of patterns are put to every sentence, and nearly all of them find nothing: a pattern
 * whose words are not in the sentence need not run to tell so. The words are read off the pattern itself (required-words.ts), so a
 * rule is written as ever and can't fall out of step with a list beside it.
 */
import { listRequiredWords } from './required-words';
import { type GramSet, mayHoldOne, readGrams, toBits } from './text-grams';

/** The pattern, made to ask first; it answers exactly as before. Find all its matches with `listMatches`. */
export const cuePattern = (pattern: RegExp): RegExp => new CuePattern(pattern);

class CuePattern extends RegExp {
  /** What runs when the answer may be yes: a plain pattern runs faster than one of a class. */
  readonly plain: RegExp;
  /** Undefined until first asked, so that loading the rules costs nothing; null where any text may match. */
  #words: Int32Array | null | undefined;
  /** Whether it goes on from where it matched last. */
  readonly #goesOn: boolean;

  constructor(pattern: RegExp) {
    super(pattern.source, pattern.flags);
    this.plain = pattern;
    this.#goesOn = pattern.global || pattern.sticky;
  }

  /** Plain patterns where the language makes one of this. */
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }

  mayMatch(text: string): boolean {
    if (this.#words === undefined) this.#words = toWords(this.plain);
    return this.#words === null || mayHoldOne(gramsOf(text), this.#words);
  }

  override exec(text: string): RegExpExecArray | null {
    if (!this.#goesOn) return this.mayMatch(text) ? this.plain.exec(text) : null;
    if (!this.mayMatch(text)) {
      this.lastIndex = 0;
      return null;
    }
    this.plain.lastIndex = this.lastIndex;
    const match = this.plain.exec(text);
    this.lastIndex = this.plain.lastIndex;
    return match;
  }

  override test(text: string): boolean {
    if (this.#goesOn) return this.exec(text) !== null;
    return this.mayMatch(text) && this.plain.test(text);
  }
}

/**
 * All matches of a global pattern in order. `text.matchAll(pattern)` finds the same, but makes the pattern anew each time, which
 * costs more than the matching.
 */
export function listMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  if (pattern instanceof CuePattern && !pattern.mayMatch(text)) return [];
  const plain = pattern instanceof CuePattern ? pattern.plain : pattern;
  const matches: RegExpExecArray[] = [];
  plain.lastIndex = 0;
  for (let match = plain.exec(text); match; match = plain.exec(text)) {
    matches.push(match);
    if (match[0] === '') plain.lastIndex += 1;
  }
  return matches;
}

function toWords(pattern: RegExp): Int32Array | null {
  const words = listRequiredWords(pattern);
  return words && toBits(words);
}

/** The texts asked about last with their sets: a sentence is put to all rules of an extractor in a row. */
const KEPT = 6;
const keptTexts: string[] = [];
const keptGrams: GramSet[] = [];
let oldest = 0;

function gramsOf(text: string): GramSet {
  for (let i = 0; i < keptTexts.length; i++) if (keptTexts[i] === text) return keptGrams[i] ?? null;
  const grams = readGrams(text);
  keptTexts[oldest] = text;
  keptGrams[oldest] = grams;
  oldest = (oldest + 1) % KEPT;
  return grams;
}
