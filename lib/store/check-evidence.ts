import type { Article, UnfiledClaim } from '@/lib/domain/fact';
import { EvidenceMismatchError } from './errors';

/**
 * Makes sure that every quote is what the article says at its offsets, and that each claim of the article has one.
 * @throws EvidenceMismatchError naming article and fact
 */
export function checkEvidence(article: Pick<Article, 'id' | 'text'>, claims: readonly UnfiledClaim[]): void {
  for (const claim of claims) {
    if (claim.evidence.length === 0) throw new EvidenceMismatchError(article.id, claim.id, 'has no evidence');
    for (const item of claim.evidence) {
      const problem = item.type === 'quote' ? problemOf(article, item) : 'cites a document, not the article';
      if (problem) throw new EvidenceMismatchError(article.id, claim.id, problem);
    }
  }
}

function problemOf(
  article: Pick<Article, 'id' | 'text'>,
  quote: { articleId: string; start: number; end: number; quote: string },
): string | null {
  if (quote.articleId !== article.id) return `quotes article ${quote.articleId}`;
  if (quote.quote === '') return 'quotes nothing';
  const found = article.text.slice(quote.start, quote.end);
  if (found === quote.quote) return null;
  return `says "${quote.quote}" at ${quote.start}–${quote.end}, where the text has "${found}"`;
}
