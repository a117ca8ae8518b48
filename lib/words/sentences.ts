import { FULL_STOP, SENTENCE_SEPARATOR } from '@words/locale';

/** Sentences in a row; those that are not there are left out. */
export function joinSentences(sentences: readonly (string | null)[]): string {
  return sentences.filter(Boolean).join(SENTENCE_SEPARATOR);
}

/** Words with one full stop at their end, whether or not they had one. */
export function toSentence(words: string): string {
  return `${words.replace(/\.$/, '')}${FULL_STOP}`;
}
