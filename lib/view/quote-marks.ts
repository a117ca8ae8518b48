/** Quotation marks round words that may hold some of their own. */
import { quotationWords } from '@words/quotation';

const { open, close } = quotationWords.innerMarks;

const INNER: [RegExp, string][] = [
  // A straight mark opens at the start and after a space, bracket or dash; elsewhere it closes.
  [/(^|[\s([—–-])"/g, `$1${open}`],
  [/"/g, close],
  [/“/g, open],
  [/”/g, close],
];

/**
 * The words in double quotation marks, on one line. Double marks within become single ones, as print does it; no word is changed.
 * @example toQuoted('“We want it,” he said.') gives “‘We want it,’ he said.”
 */
export function toQuoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return quotationWords.quoted(INNER.reduce((text, [mark, single]) => text.replace(mark, single), line));
}
