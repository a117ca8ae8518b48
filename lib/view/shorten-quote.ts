import { quotationWords } from '@words/quotation';

const MOST_CHARACTERS = 160;

/** A quote on one line, cut at a word with an ellipsis where it is longer than 160 characters. */
export function shortenQuote(quote: string, most: number = MOST_CHARACTERS): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:–—-]+$/, '');
  return quotationWords.cut(words, { before: false, after: true });
}
