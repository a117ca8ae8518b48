import type { CivilDay } from '@/lib/domain/civil-date';
import type { Quotation } from '@/lib/text/quotations';
import type { Sentence } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';

/** A sentence's place and number: all that name finding needs of it. */
export interface SentenceSpan extends Span {
  index: number;
}

/** What finding people takes. */
export interface PeopleInput {
  text: string;
  publishedOn: CivilDay;
  /** Sentences of the article proper, furniture left out. */
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
}
