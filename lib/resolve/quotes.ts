/** Whether two articles carry the same words of a speaker, cut, joined or worded a little differently. */
import { type ClaimToFileOf, evidenceWordsOf } from './claim';
import { overlapOf, toWords } from './words';

type Statement = ClaimToFileOf<'statement'>;

/** Paraphrase and reprint differ in a word or two; below this share of common words they are different sentences. */
const MIN_OVERLAP = 0.75;
/** Shorter parts must stand in the other whole: five common words of six are no reprint. */
const MIN_WORDS_TO_DIFFER = 6;

/** One stretch of quoted words. Thousands are held while articles are filed, so each only as text. */
interface Part {
  /** The words with a space before and after each, to find whole words in. */
  text: string;
  wordCount: number;
}

interface Quote {
  parts: Part[];
  /** Of all parts. */
  wordCount: number;
  /** Each two words that stand side by side; the word itself where there is but one. */
  keys: string[];
  /** The same for the same words. */
  text: string;
}

/** Quotes by claim, since each claim is compared many times. Gone with the claim. */
const QUOTES = new WeakMap<Statement, Quote>();

/** What was said, part by part; the sentence where the speech is indirect. */
export function toQuote(claim: Statement): Quote {
  const known = QUOTES.get(claim);
  if (known) return known;
  const quote = readQuote(claim);
  QUOTES.set(claim, quote);
  return quote;
}

function readQuote(claim: Statement): Quote {
  const texts = claim.value.quoteParts.length ? claim.value.quoteParts : [evidenceWordsOf(claim)];
  const parts = texts
    .map(toWords)
    .filter((words) => words.length > 0)
    .map((words) => ({ text: ` ${words.join(' ')} `, wordCount: words.length }));
  const words = parts.flatMap(wordsOf);
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  const text = parts.map((part) => part.text).join('|');
  return { parts, wordCount: words.length, keys: words.length < 2 ? words : pairs, text };
}

const wordsOf = ({ text }: Part): string[] => text.trim().split(' ');

/** The first so many words that were said. */
export const firstWordsOf = (claim: Statement, count: number): string[] =>
  toQuote(claim).parts.flatMap(wordsOf).slice(0, count);

/** How many words (and all figures) two parts share as one and the same utterance; 0 when they are different ones. */
function sharedWords(a: Part, b: Part): number {
  const [short, long] = a.wordCount <= b.wordCount ? [a, b] : [b, a];
  const count = short.wordCount;
  if (long.text.includes(short.text)) return count > 1 || long.wordCount === 1 ? count : 0;
  if (count < MIN_WORDS_TO_DIFFER) return 0;
  const [few, many] = [new Set(wordsOf(short)), new Set(wordsOf(long))];
  const overlap = overlapOf(few, many);
  if (overlap < MIN_OVERLAP) return 0;
  return [...few].some((word) => /\d/.test(word) && !many.has(word)) ? 0 : Math.round(count * overlap);
}

/** The most words that any part of the statement shares with a part of one of the others; 0 when all are different statements. */
export function mostSharedWords(claim: Statement, others: readonly Statement[]): number {
  const { parts } = toQuote(claim);
  const distinct = new Map(others.map((other) => [toQuote(other).text, other]));
  let most = 0;
  for (const other of distinct.values())
    for (const theirs of toQuote(other).parts)
      for (const ours of parts) most = Math.max(most, sharedWords(ours, theirs));
  return most;
}
