/** The day of what an article reports: what it tells as news without a date happened then. */
import { addDays, type CivilDay, type DateText } from '@/lib/domain/civil-date';
import type { Reading, SentenceRead } from './reading';

/** News is told within days. */
const NEWS_DAYS = 3;
const OPENING_SENTENCES = 3;

type Opening = Pick<Reading, 'sentences' | 'publishedOn' | 'dateline'>;

/**
 * The one day of the last three that the opening prose gives outside quotations; the day of filing ("GENEVA, May 12 –") is none.
 * Null where it gives none or several.
 */
export function findNewsDay({ sentences, publishedOn, dateline }: Opening): CivilDay | null {
  const opening = sentences.filter(({ form, relevance }) => form === 'prose' && relevance !== 'furniture');
  const days = opening
    .slice(0, OPENING_SENTENCES)
    .flatMap((sentence) => listOwnDays(sentence, dateline?.end ?? 0))
    .filter((day) => day <= publishedOn && isNewsOf(day, publishedOn));
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}

/** Whether what happened that day can be the news of an article of this one. */
export const isNewsOf = (day: DateText, publishedOn: CivilDay): boolean => day >= addDays(publishedOn, -NEWS_DAYS);

function listOwnDays({ dates, quotations, text, start }: SentenceRead, datelineEnd: number): CivilDay[] {
  return dates.flatMap((mention) => {
    const isQuoted = quotations.some((quotation) => mention.start >= quotation.start && mention.end <= quotation.end);
    const isFiling =
      mention.start < datelineEnd || (mention.start === start && /^\s\(/.test(text.slice(mention.end - start)));
    return mention.precision === 'day' && mention.date && !isQuoted && !isFiling ? [mention.date] : [];
  });
}
