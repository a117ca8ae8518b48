/** A quote with its source, as plain words to be pasted elsewhere. */
import { evidenceWords } from '@words/evidence';
import { quotationWords } from '@words/quotation';
import { sourcePillsWords } from '@words/source-pills';
import type { Article, Claim, Evidence, Fact, QuotedEvidence } from '@/lib/domain/fact';
import { toDateWords, toDayWords } from './date-words';
import { toQuoteWords } from './fact-words';

export interface CopiedQuote {
  text: string;
  /** Where it can be read. */
  evidence: Evidence;
}

const present = (parts: readonly (string | null | undefined)[]): string[] =>
  parts.filter((part): part is string => Boolean(part));

/** Article, publisher and day, or the cited page by its publisher, title and date. */
function toSourceParts(
  { evidence, knownOn }: { evidence: Evidence; knownOn: string },
  publisher: string | null,
): string[] {
  if (evidence.type === 'citation') {
    return present([evidence.publisher, quotationWords.titleOfPage(evidence.title), toDateWords(evidence.published)]);
  }
  return present([evidenceWords.article(evidence.articleId), publisher, toDayWords(knownOn)]);
}

/**
 * The words of a statement with who said them and where they stand; null for what is reported and not quoted.
 * @param publishers by article id, where the article names one
 */
export function toCopiedQuote(
  { value, claims }: Fact<'statement'>,
  publishers: Readonly<Record<string, string | null>>,
): CopiedQuote | null {
  const words = toQuoteWords(value.quoteParts);
  const claim: Claim | undefined = claims[0];
  const evidence = claim?.evidence[0];
  if (!words || !claim || !evidence) return null;
  const publisher = evidence.type === 'quote' ? (publishers[evidence.articleId] ?? null) : null;
  const speaker = present([value.speaker, value.role, value.venue]);
  return {
    text: quotationWords.copied({
      words,
      speaker,
      source: toSourceParts({ evidence, knownOn: claim.knownOn }, publisher),
    }),
    evidence,
  };
}

/** A marked sentence with its article. */
export function toCopiedSentence(
  { quote, sentence }: QuotedEvidence,
  { id, headline, publisher, publishedOn }: Pick<Article, 'id' | 'headline' | 'publisher' | 'publishedOn'>,
): string {
  const source = [evidenceWords.article(id), sourcePillsWords.sentence(sentence), publisher, toDayWords(publishedOn)];
  return quotationWords.copied({
    words: quote.replaceAll(/\s+/g, ' '),
    speaker: [headline],
    source: present(source),
  });
}
