/** No sentence of prose is longer; what is, is a table or an attack, and costs more to read than it can tell. */
import type { SentenceRead } from './reading';

const LONGEST_SENTENCE = 900;

/** Whether the sentence is part of the article and short enough to be read by patterns. */
export const isReadable = ({ relevance, text }: SentenceRead): boolean =>
  relevance !== 'furniture' && text.length <= LONGEST_SENTENCE;

/** What stands after the last semicolon; all of it where there is none. */
export const afterSemicolon = (words: string): string => (words.includes(';') ? words.replace(/.*;/, '') : words);
