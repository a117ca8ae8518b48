/** Words of a text marked where they match. */
import { quotationWords } from '@words/quotation';

/** A piece of a text, marked or not. */
export interface MarkedPart {
  text: string;
  isMatch: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Text taken apart at the words that matched. @param matched words in lower case */
export function toMarkedParts(text: string, matched: ReadonlySet<string>): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!matched.has(word.toLowerCase())) continue;
    if (index > end) parts.push({ text: text.slice(end, index), isMatch: false });
    parts.push({ text: word, isMatch: true });
    end = index + word.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isMatch: false });
  return parts;
}

const MOST_CHARACTERS = 300;
const LEAD_IN = 90;

/** The part of a long text around its first match, cut at words, with ellipses where it was cut. */
export function cutAroundMatch(text: string, matched: ReadonlySet<string>): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MOST_CHARACTERS) return line;
  const first = [...line.matchAll(WORD)].find(({ 0: word }) => matched.has(word.toLowerCase()))?.index ?? 0;
  const from = first > LEAD_IN ? line.indexOf(' ', first - LEAD_IN) + 1 : 0;
  const to = from + MOST_CHARACTERS < line.length ? line.lastIndexOf(' ', from + MOST_CHARACTERS) : line.length;
  return quotationWords.cut(line.slice(from, to), { before: from > 0, after: to < line.length });
}
