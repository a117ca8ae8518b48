/** Which round each sentence speaks of. */
import { cuePattern } from '@/lib/text/cue-pattern';
import type { Reading, RoundRead } from './reading';
import { isReadable } from './rounds-in-text';

const MAIN_TALKS = cuePattern(
  /\b(?:the|these|this|their|[A-Z]\w+day[’']s)\s(?:\p{L}+\s){0,2}?(?:talks|negotiations|meetings?|discussions|round|delegation)\b/iu,
);

/** Sets each sentence's round: the place it names, else the main round where it speaks of "the talks". */
export function linkSentences(
  { sentences }: Pick<Reading, 'sentences'>,
  rounds: readonly RoundRead[],
  main: RoundRead | null,
): void {
  const byNumber = new Map<number, RoundRead>();
  for (const round of rounds) {
    for (const number of round.sentences) if (!byNumber.has(number)) byNumber.set(number, round);
  }
  for (const sentence of sentences) {
    if (!isReadable(sentence)) continue;
    sentence.round = byNumber.get(sentence.index) ?? (main && MAIN_TALKS.test(sentence.text) ? main : null);
  }
}
