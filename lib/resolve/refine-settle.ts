/** Fifth and last step: dates and lists of fields brought to one form, so that the same fact always reads the same. */
import { parseDateSpan } from '@/lib/domain/civil-date';
import type { AnyMention } from '@/lib/extract/mention';

/** A year is no precision a fact can have; a date's precision follows from its text; a field is stated or implied, never both. */
export function refineSettle(mentions: readonly AnyMention[]): AnyMention[] {
  return mentions.map((mention) => {
    const span = mention.resolvedDate ? parseDateSpan(mention.resolvedDate) : null;
    const precision = !span || span.precision === 'year' ? null : span.precision;
    return {
      ...mention,
      resolvedDate: precision ? mention.resolvedDate : null,
      datePrecision: precision,
      stated: [...new Set(mention.stated)].sort(),
      implied: [...new Set(mention.implied)].filter((field) => !mention.stated.includes(field)).sort(),
    };
  });
}
