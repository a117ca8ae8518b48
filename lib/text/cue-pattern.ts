/**
 * Patterns that ask before they run. Hundreds of patterns are put to every sentence, and nearly all of them find nothing: a pattern
 * whose words are not in the sentence need not run to tell so. The words are read off the pattern itself (required-words.ts), so a
 * rule is written as ever and can't fall out of step with a list beside it.
 */
import { listRequiredWords } from './required-words';
import { WordFinder } from './word-finder';

/** The pattern, made to ask first; it answers exactly as before. Find all its matches with `listMatches`. */
export const cuePattern = (pattern: RegExp): RegExp => new CuePattern(pattern);

const unasked: CuePattern[] = [];
/** A text of so few characters is read by the pattern itself before it would be read for words. */
const TOO_SHORT = 24;
/** No sentence is this long, and a whole article holds a word of nearly every pattern. */
const TOO_LONG = 1500;

class CuePattern extends RegExp {
  /** What runs when the answer may be yes: a plain pattern runs faster than one of a class. */
  readonly plain: RegExp;
  /** What knows whether a text holds one of its words: undefined until first asked, null where any text may match. */
  #answers: Answers | null | undefined;
  /** The number of its words among the lists of its answers. */
  #list = 0;
  /** Whether it goes on from where it matched last. */
  readonly #goesOn: boolean;

  constructor(pattern: RegExp) {
    super(pattern.source, pattern.flags);
    this.plain = pattern;
    this.#goesOn = pattern.global || pattern.sticky;
    unasked.push(this);
  }

  /** All patterns made since such were last needed are put into words together: one walk over a text then answers for all of them. */
  static prepare(): void {
    const patterns = unasked.splice(0).map((pattern) => ({ pattern, words: listRequiredWords(pattern.plain) }));
    const asking = patterns.filter(({ words }) => words !== null);
    const answers = new Answers(new WordFinder(asking.map(({ words }) => words ?? [])));
    for (const { pattern } of patterns) pattern.#answers = null;
    for (const [list, { pattern }] of asking.entries()) {
      pattern.#answers = answers;
      pattern.#list = list;
    }
  }

  /** Plain patterns where the language makes one of this. */
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }

  /** False when the text holds none of the pattern's words for sure. */
  mayMatch(text: string): boolean {
    if (text.length < TOO_SHORT || text.length > TOO_LONG) return true;
    if (this.#answers === undefined) CuePattern.prepare();
    return !this.#answers || this.#answers.mayHaveWordOf(this.#list, text);
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

/** The pattern to run on the text, however often; null where it matches nowhere in it. */
export function askFirst(text: string, pattern: RegExp): RegExp | null {
  if (!(pattern instanceof CuePattern)) return pattern;
  return pattern.mayMatch(text) ? pattern.plain : null;
}

/**
 * All matches of a global pattern in order. `text.matchAll(pattern)` finds the same, but makes the pattern anew each time, which
 * costs more than the matching.
 */
export function listMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const plain = askFirst(text, pattern);
  if (!plain) return [];
  const matches: RegExpExecArray[] = [];
  plain.lastIndex = 0;
  for (let match = plain.exec(text); match; match = plain.exec(text)) {
    matches.push(match);
    if (match[0] === '') plain.lastIndex += 1;
  }
  return matches;
}

/** How many texts are kept with their answers, a power of two: an article's sentences are put to one extractor after another. */
const KEPT = 256;
/** A text is read for words when it is asked about so many times: most pieces of sentences are put to a pattern or two. */
const WORTH_READING = 3;

/** What a finder said of the texts asked about last. */
class Answers {
  readonly #finder: WordFinder;
  readonly #texts: (string | undefined)[] = Array.from({ length: KEPT });
  readonly #timesAsked = new Uint32Array(KEPT);
  readonly #bits: Int32Array;
  #last: string | undefined;
  #lastPlace = 0;

  constructor(finder: WordFinder) {
    this.#finder = finder;
    this.#bits = new Int32Array(KEPT * finder.width);
  }

  /** False when the text has no word of the list for sure. */
  mayHaveWordOf(list: number, text: string): boolean {
    // The same text is asked about for many patterns in a row.
    if (text !== this.#last) this.#recall(text);
    const place = this.#lastPlace;
    const times = (this.#timesAsked[place] ?? 0) + 1;
    if (times <= WORTH_READING) {
      this.#timesAsked[place] = times;
      if (times < WORTH_READING) return true;
      this.#finder.mark(text, this.#bits, place * this.#finder.width);
    }
    return ((this.#bits[place * this.#finder.width + (list >>> 5)] ?? 0) & (1 << (list & 31))) !== 0;
  }

  #recall(text: string): void {
    const place = toPlace(text);
    if (this.#texts[place] !== text) {
      this.#texts[place] = text;
      this.#timesAsked[place] = 0;
    }
    this.#last = text;
    this.#lastPlace = place;
  }
}

/** Where a text is kept: any rule does that spreads texts, since a text found there is compared as a whole. */
const toPlace = (text: string): number =>
  (text.length * 31 + text.charCodeAt(text.length >> 1) * 7 + text.charCodeAt(text.length >> 2)) & (KEPT - 1);
