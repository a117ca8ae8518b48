/** Third step: which round a fact belongs to, where its extractor left it open. */
import type { AnyMention } from '@/lib/extract/mention';
import type { Reading, RoundRead } from '@/lib/extract/reading';
import { findAt } from '@/lib/text/span';

/** Gives each mention without a round that of its sentence, else that of the sentence before in its paragraph, else the article's. */
export function refineLink(mentions: readonly AnyMention[], reading: Reading): AnyMention[] {
  return mentions.map((mention) =>
    mention.round ? mention : { ...mention, round: roundOf(mention, reading)?.key ?? null },
  );
}

function roundOf(mention: AnyMention, reading: Reading): RoundRead | null {
  const sentence = findAt(reading.sentences, mention.spans[0]?.start ?? 0);
  if (!sentence) return null;
  if (sentence.round) return sentence.round;
  const before = reading.sentences[sentence.index - 1];
  if (before?.round && before.paragraph === sentence.paragraph) return before.round;
  return reading.mainRound;
}
