/** Headlines and cross-heads whose figures the article gives again: the sentence below says it better. */
import type { Reading, SentenceRead } from './reading';

/** Whether the sentence is a line of its own and all its percentages stand in the prose after it. */
export function isRepeatedBelow({ sentences }: Reading, { form, index, percents }: SentenceRead): boolean {
  if (form !== 'line' || percents.length === 0) return false;
  const below = new Set<number | null>();
  for (const sentence of sentences.slice(index + 1, index + 60)) {
    if (sentence.form !== 'prose') continue;
    for (const { value } of sentence.percents) below.add(value);
  }
  return percents.every(({ value }) => below.has(value));
}
