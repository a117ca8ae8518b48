/** What a reader typed, as terms that SQLite's full-text search can't misread: every term is quoted, no operator gets through. */

/** One thing that was asked for: a word, or a phrase in quotation marks. */
export interface SearchTerm {
  /** In lower case, at least one. Words of one term stand side by side. */
  words: string[];
  /** Whether longer words that begin with it are meant too: not for phrases in quotation marks, nor for very short words. */
  isPrefix: boolean;
}

const MOST_CHARACTERS = 200;
const MOST_TERMS = 12;
/** Shorter words as beginnings would match half the dictionary. */
const SHORTEST_PREFIX = 3;

const PIECE = /"([^"]*)"|[^\s"]+/g;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text in lower case, as the index takes them apart. */
export function toSearchWords(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** The typed text as pages may show and pass it on: white space collapsed, no control characters, at most 200 characters. */
export function toSearchText(raw: string | undefined): string {
  const clean = (raw ?? '')
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cs}\uE000\uE001]+/gu, ' ')
    .trim();
  return Array.from(clean).slice(0, MOST_CHARACTERS).join('').trim();
}

/** Reads terms from the typed text; none where it holds no letter and no digit. */
export function parseSearchTerms(text: string): SearchTerm[] {
  const straight = toSearchText(text).replace(/[“”„«»]/g, '"');
  const terms = [...straight.matchAll(PIECE)].flatMap((match): SearchTerm[] => {
    const words = toSearchWords(match[0]);
    const last = words.at(-1);
    if (!last) return [];
    const isShort = last.length < SHORTEST_PREFIX && /^[\p{Script=Latin}\p{N}]+$/u.test(last);
    return [{ words, isPrefix: match[1] === undefined && !isShort }];
  });
  return terms.slice(0, MOST_TERMS);
}

/** A term in FTS5's own language. Words hold letters and digits only, so quoting them is safe. */
export function toMatch({ words, isPrefix }: SearchTerm): string {
  return `"${words.join(' ')}"${isPrefix ? '*' : ''}`;
}

/** Insertions, deletions, replacements and swapped neighbours between two words (optimal string alignment). */
export function countEdits(a: string, b: string): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of from.entries()) {
    const row = [i + 1];
    for (const [j, other] of to.entries()) {
      const replaced = (last[j] ?? 0) + (letter === other ? 0 : 1);
      const swapped = letter === to[j - 1] && from[i - 1] === other ? (before[j - 1] ?? 0) + 1 : replaced;
      row.push(Math.min(replaced, swapped, (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    before = last;
    last = row;
  }
  return last[to.length] ?? 0;
}

/** Whether a word of the index may be what a typed word meant. */
export function isLikelyMeant(typed: string, word: string): boolean {
  // Chinese is written without spaces: a name stands within longer runs, and longer runs within what was typed.
  if (/\p{Script=Han}/u.test(typed)) return word.length > 1 && (word.includes(typed) || typed.includes(word));
  if (/\d/.test(typed) || typed.length < 4) return false;
  return countEdits(typed, word) <= (typed.length > 7 ? 2 : 1);
}
