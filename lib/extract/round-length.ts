/** How many days a round lasted that has ended: its first and last day, where only one of them is told. */
import { addDays, type CivilDay, type DateText } from '@/lib/domain/civil-date';
import { cuePattern } from '@/lib/text/cue-pattern';
import { parseCount } from '@/lib/text/numbers';
import { findNewsDay } from './news-day';
import type { Reading, SentenceRead } from './reading';
import { isUnquotedDay, NO_DATES, type RoundDates } from './round-dates';

/**
 * The days a sentence gives to a round by its length, up to the day known of it, else to that of the sentence, else to the day
 * of the news.
 * @param known the one day told of the round, null where none is
 */
export function findLength(
  known: DateText | null,
  sentence: SentenceRead,
  opening: Pick<Reading, 'sentences' | 'publishedOn' | 'dateline'>,
): RoundDates {
  if (known) return daysUpTo(known, sentence);
  const told = lastDayOf(sentence, opening.sentences[sentence.index - 1], opening.publishedOn);
  return told.start ? told : daysUpTo(findNewsDay(opening), sentence);
}

const AFTER_DAYS_OF_TALKS = cuePattern(
  /\b(?:after|following|capping|conclud\w+|clos(?:es|ed|ing)|end(?:s|ed|ing)?|wrapp\w+ up|w[io]u?nd(?:s|ing)? up|complet\w+|round\w* off|meetings over|talks over|over)\s(?:\p{L}+\s){0,3}?(two|three|four|five|\d)[ -]days?\b/iu,
);

/** "said on Oct. 26 …, after two days of talks": the sentence's only day up to publication, else the day of the sentence before, is the last of them. */
function lastDayOf(sentence: SentenceRead, before: SentenceRead | undefined, publishedOn: CivilDay): RoundDates {
  const count = parseCount(AFTER_DAYS_OF_TALKS.exec(sentence.text)?.[1] ?? '');
  if (!count || count > 7) return NO_DATES;
  for (const one of [sentence, before]) {
    const days = one?.dates.filter((date) => isUnquotedDay(one, date) && (date.date ?? '') <= publishedOn) ?? [];
    const [only] = days;
    if (days.length > 1) return NO_DATES;
    if (!only?.date) continue;
    const start = addDays(only.date, 1 - count);
    return { date: only, start, end: only.date, when: `${start}/${only.date}`, implied: ['startDate', 'endDate'] };
  }
  return NO_DATES;
}

const DAYS_OF_TALKS = cuePattern(
  /\b(two|three|four|five|\d)(?:\sdays?\sof\s(?:[\p{L}-]+\s){0,3}?|-day\s(?:[\p{L}-]+\s){0,2}?)(?:talks|meetings?|negotiations|discussions|consultations|round)\b/iu,
);
/** "had met for a few hours on each of two days". */
const ON_EACH_OF = cuePattern(
  /\b(?:met|sat|talked|negotiated)\b[^.;]{0,40}\bon\seach\sof\s(two|three|four|five)\sdays\b/iu,
);
const NOT_THESE = cuePattern(/\b(?:will|would|could|another|next|further|more|first|previous|earlier|last)\b/i);

/** "The statement closes two days of meetings": its day need not be theirs. */
const OF_STATEMENT = cuePattern(/\b(?:statement|announcement|communiqu[ée])\b/i);

/** The days of talks that were so long and ended on this one; none where the length is of talks to come or of others. */
function daysUpTo(end: DateText | null, { text, people }: SentenceRead): RoundDates {
  const match = DAYS_OF_TALKS.exec(text) ?? ON_EACH_OF.exec(text);
  if (people.filter(({ person }) => person.known?.isLeader).length > 1 || OF_STATEMENT.test(text)) return NO_DATES;
  const count = parseCount(match?.[1] ?? '');
  if (!end || !match || !count || count < 2 || count > 7) return NO_DATES;
  if (NOT_THESE.test(text.slice(Math.max(0, match.index - 40), match.index))) return NO_DATES;
  const start = addDays(end, 1 - count);
  return { date: null, start, end, when: `${start}/${end}`, implied: ['startDate', 'endDate'] };
}
