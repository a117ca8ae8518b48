/** Which round the words at a place in a sentence belong to. */
import type { Span } from '@/lib/text/span';
import type { Reading, RoundRead, SentenceRead } from './reading';

const REACH = 140;

/**
 * The round of the place named nearest after the words (before them where none follows), else the sentence's, else that of the
 * sentences before in the story, else the article's own. Null where the article speaks of no round.
 */
export function roundAt(reading: Reading, sentence: SentenceRead, at: Span): RoundRead | null {
  const placed = sentence.places
    .flatMap((place) => {
      const there = reading.rounds.filter(
        (one) => !place.isDateline && (place.city ? one.city === place.city : one.country === place.country),
      );
      const round = there.find((one) => one.sentences.includes(sentence.index)) ?? there.at(-1);
      const gap = place.start >= at.start ? place.start - at.end : at.start - place.end + 20;
      return round && gap <= REACH ? [{ round, gap }] : [];
    })
    .sort((a, b) => a.gap - b.gap)[0];
  if (placed) return placed.round;
  if (sentence.round) return sentence.round;
  for (let back = 1; back <= 2; back++) {
    const before = reading.sentences[sentence.index - back];
    if (before?.round && /\b(?:there|when they last met|at that (?:meeting|round))\b/i.test(sentence.text))
      return before.round;
  }
  return reading.mainRound;
}
