import { createHash } from 'node:crypto';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { ExtractedFact, TextSpan } from '@/lib/domain/fact';
import { EXTRACTORS } from '@/lib/extract/extractors';
import type { AnyMention, Extractor } from '@/lib/extract/mention';
import { read } from '@/lib/extract/read';
import { refineDate } from '@/lib/resolve/refine-date';
import { refineDrop } from '@/lib/resolve/refine-drop';
import { refineLink } from '@/lib/resolve/refine-link';
import { refineMerge } from '@/lib/resolve/refine-merge';
import { refineSettle } from '@/lib/resolve/refine-settle';
import { normaliseText } from '@/lib/text/normalise';

export interface ArticleToRead {
  /** Name of the file, or the article's id: goes into the ids of its facts. */
  source: string;
  text: string;
  publishedOn: CivilDay;
}

/** What `npm run extract` prints for a file. */
export interface ExtractedArticle {
  source: string;
  publishedOn: CivilDay;
  facts: ExtractedFact[];
}

/**
 * Reads all facts out of one article: sentences, then mentions, then refiners in order (drop, merge, link, date, settle).
 * The same input always gives the same output, ids included. Offsets count in `normaliseText(text)`.
 */
export function extractArticle(
  article: ArticleToRead,
  extractors: readonly Extractor[] = EXTRACTORS,
): ExtractedArticle {
  const text = normaliseText(article.text);
  const reading = read(text, article.publishedOn);
  const found = extractors.flatMap((extractor) => extractor.extract(reading));
  const mentions = refineSettle(refineDate(refineLink(refineMerge(refineDrop(found, reading)), reading), reading));
  return { source: article.source, publishedOn: article.publishedOn, facts: withIds(mentions, text, article.source) };
}

/** Two facts of equal content in one article are told apart by their place in the list of such. */
function withIds(mentions: readonly AnyMention[], text: string, source: string): ExtractedFact[] {
  const seen = new Map<string, number>();
  return mentions.map((mention) => {
    const content = JSON.stringify([source, mention.kind, mention.value, mention.resolvedDate, mention.round]);
    const count = seen.get(content) ?? 0;
    seen.set(content, count + 1);
    const { spans, ...rest } = mention;
    return {
      id: hash(count ? `${content}#${count}` : content),
      ...rest,
      evidence: spans.map((span) => toTextSpan(text, span)),
    };
  });
}

const hash = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 16);

const toTextSpan = (text: string, { start, end }: { start: number; end: number }): TextSpan => ({
  start,
  end,
  quote: text.slice(start, end),
});
