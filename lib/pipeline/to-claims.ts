/** From what was read in an article to claims with anchored evidence. */
import { createHash } from 'node:crypto';
import type { Article, ExtractedFact, QuotedEvidence, TextSpan, UnfiledClaim } from '@/lib/domain/fact';
import { type Sentence, splitParagraphs, splitSentences } from '@/lib/text/sentences';

const ANCHOR_LENGTH = 10;

/** The claims of an article, in the order in which they were read. */
export function toArticleClaims(
  article: Pick<Article, 'id' | 'text' | 'publishedOn'>,
  facts: readonly ExtractedFact[],
): UnfiledClaim[] {
  const sentences = splitSentences(article.text, splitParagraphs(article.text));
  return facts.map(
    (fact) =>
      ({
        ...fact,
        sourceId: article.id,
        sourceType: 'article',
        knownOn: article.publishedOn,
        weakness: null,
        review: { state: 'auto', reason: null },
        evidence: fact.evidence.map((span) => toEvidence(article.id, span, sentences)),
      }) as UnfiledClaim,
  );
}

function toEvidence(articleId: string, { start, end, quote }: TextSpan, sentences: Sentence[]): QuotedEvidence {
  const id = toAnchor(articleId, start, end);
  return { type: 'quote', id, articleId, start, end, quote, sentence: sentenceNumber(sentences, start) };
}

/** The anchor of a mark: the same stretch of the same article has the same one, whichever facts it carries. */
function toAnchor(articleId: string, start: number, end: number): string {
  return `e-${createHash('sha256').update(`${articleId}:${start}:${end}`).digest('hex').slice(0, ANCHOR_LENGTH)}`;
}

/** 1-based number of the sentence that holds the offset, or of the last one that begins before it. */
function sentenceNumber(sentences: Sentence[], start: number): number {
  const after = sentences.findIndex((sentence) => sentence.start > start);
  return Math.max(1, after < 0 ? sentences.length : after);
}
