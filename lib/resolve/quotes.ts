/** Whether two articles carry the same words of a speaker, cut, joined or worded a little differently. */
import { evidenceWordsOf, type UnfiledClaimOf } from './claim';
import { overlapOf, toWords } from './words';

type Statement = UnfiledClaimOf<'statement'>;

/** Paraphrase and reprint differ in a word or two; below this share of common words they are different sentences. */
const MIN_OVERLAP = 0.75;
/** Shorter parts must stand in the other whole: five common words of six are no reprint. */
const MIN_WORDS_TO_DIFFER = 6;

/** The words of each part of the quote; those of the sentence where the speech is indirect. */
export function toQuoteWords(claim: Statement): string[][] {
  const known = WORDS.get(claim);
  if (known) return known;
  const words = readQuoteWords(claim);
  WORDS.set(claim, words);
  return words;
}

/** Words by claim, since each claim is compared many times. Gone with the claim. */
const WORDS = new WeakMap<Statement, string[][]>();

function readQuoteWords(claim: Statement): string[][] {
  const parts = claim.value.quoteParts.length ? claim.value.quoteParts : [evidenceWordsOf(claim)];
  return parts.map(toWords).filter((words) => words.length > 0);
}

/** How many words (and all figures) two parts share as one and the same utterance; 0 when they are different ones. */
function sharedWords(a: string[], b: string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isWhole = ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
  if (isWhole) return short.length > 1 || long.length === 1 ? short.length : 0;
  if (short.length < MIN_WORDS_TO_DIFFER) return 0;
  if (short.some((word) => /\d/.test(word) && !long.includes(word))) return 0;
  const overlap = overlapOf(new Set(short), new Set(long));
  return overlap >= MIN_OVERLAP ? Math.round(short.length * overlap) : 0;
}

/** The most words that any part of one statement shares with a part of the other; 0 when they are different statements. */
export function sharedQuoteWords(a: Statement, b: Statement): number {
  return Math.max(0, ...toQuoteWords(a).flatMap((x) => toQuoteWords(b).map((y) => sharedWords(x, y))));
}
