/** First step: mentions that cannot stand, whatever else was read. */

import type { ArticleKind } from '@/lib/domain/vocabulary';
import type { AnyMention } from '@/lib/extract/mention';
import type { Reading } from '@/lib/extract/reading';
import { findAt } from '@/lib/text/span';

/** Kinds that say something of the US–China talks themselves: none may come out of an article about other countries. */
const OF_THE_TALKS: ReadonlySet<ArticleKind> = new Set([
  'talk_round',
  'delegation',
  'tariff_rate',
  'tariff_change',
  'truce_term',
  'leader_contact',
  'breach_accusation',
]);

/** Without mentions in page furniture, and without facts of the talks where the article is not about them. */
export function refineDrop(mentions: readonly AnyMention[], reading: Reading): AnyMention[] {
  return mentions
    .filter((mention) => reading.isAboutTalks || !OF_THE_TALKS.has(mention.kind))
    .flatMap((mention) => {
      const spans = mention.spans.filter((span) => span.start < span.end && !isFurniture(reading, span.start));
      return spans.length ? [{ ...mention, spans }] : [];
    });
}

const isFurniture = (reading: Reading, offset: number): boolean =>
  findAt(reading.sentences, offset)?.relevance === 'furniture';
