/** The truce clock in words: one number, what it counts, and what ends when. */
import { datesWords } from '@words/dates';
import { daysLeftWords } from '@words/days-left';
import { type DateText, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyFact, Claim } from '@/lib/domain/fact';
import { toSentence } from '@/lib/words/sentences';
import { listTruceSentences } from './agreeing-claims';
import { toDateWords } from './date-words';
import type { DayCount, TruceClock } from './truce-clock';
import type { TruceEnd } from './truce-windows';

/** The truce clock in words, ready to be set in type. */
export interface ClockView {
  /** "49"; null where no day can be counted. */
  figure: string | null;
  /** "days left until the truce lapses". */
  caption: string;
  /** "Runs to" or "Ended". */
  verb: string;
  /** The end that an extension replaced, to be struck through: "10 Nov 2026". */
  replacedEnd: string | null;
  /** "10 January 2027"; null where there is no end to name. */
  endWords: string | null;
  /** What follows the end: the hours in both capitals, or that the hour is not published. */
  endNote: string | null;
  /** The instant of the end in UTC where it is known. */
  endsAt: string | null;
  /** A sentence on the window: "Second extension, 61 days." */
  windowWords: string | null;
  bar: { from: string; to: string; middle: string; share: number } | null;
  claims: readonly Claim[];
}

/** "49", or "52–82" where only the month of the end is known. */
export function toCountWords({ min, max }: DayCount): string {
  return min === max ? String(min) : daysLeftWords.between(min, max);
}

/** Hours in both capitals, or why there are none. */
export function toEndNote({ date, washington, beijing }: TruceEnd): string {
  if (toDateSpan(date).precision !== 'day') return datesWords.dayNotStated;
  if (!washington || !beijing) return datesWords.hourNotPublished;
  const isOtherDay = beijing.day !== washington.day;
  return daysLeftWords.hours({
    washington: washington.clock,
    beijing: beijing.clock,
    beijingDay: isOtherDay ? toDateWords(beijing.day, 'noYear') : null,
  });
}

function toCaption({ state, daysLeft, daysSinceEnd, daysUntilStart, end }: TruceClock): string {
  const { noTruce, untilBegin, sinceEnd, lapsesToday, untilLapse, runs, runsWithoutEnd } = daysLeftWords.caption;
  if (state === 'none') return noTruce;
  if (state === 'agreed') return untilBegin(daysUntilStart);
  if (daysSinceEnd) return sinceEnd(daysSinceEnd.max);
  if (!daysLeft) return end ? runs : runsWithoutEnd;
  return daysLeft.max === 0 ? lapsesToday : untilLapse(daysLeft.max);
}

function toFigure({ state, daysLeft, daysSinceEnd, daysUntilStart }: TruceClock): string | null {
  if (state === 'none') return null;
  if (state === 'agreed') return daysUntilStart === null ? null : String(daysUntilStart);
  const count = daysSinceEnd ?? daysLeft;
  return count && toCountWords(count);
}

function toBar({ start, end, dayNumber, lengthDays }: TruceClock): ClockView['bar'] {
  if (!start || !end || dayNumber === null || !lengthDays) return null;
  return {
    from: toDateWords(start),
    to: toDateWords(end.date),
    middle: daysLeftWords.dayOf(dayNumber, lengthDays),
    share: dayNumber / lengthDays,
  };
}

/** What the clock runs on: the window by its name, or what articles alone say. */
function toWindowWords({ basis, title, lengthDays, start }: TruceClock): string | null {
  if (basis === 'windows') return title && toSentence(title);
  if (basis === 'none') return null;
  return daysLeftWords.asArticlesTellIt({ days: lengthDays, start: start && toDateWords(start) });
}

const toLongDate = (date: DateText): string => toDateWords(date, 'long');

/** @param facts of which the clock was made */
export function toClockView(clock: TruceClock, facts: readonly AnyFact[]): ClockView {
  const { end, oldEnd, window } = clock;
  return {
    figure: toFigure(clock),
    caption: toCaption(clock),
    verb: clock.state === 'lapsed' ? daysLeftWords.verb.lapsed : daysLeftWords.verb.running,
    replacedEnd: oldEnd && toDateWords(oldEnd.date),
    endWords: end && toLongDate(end.date),
    endNote: end && toEndNote(end),
    endsAt: end?.instant ?? null,
    windowWords: toWindowWords(clock),
    bar: toBar(clock),
    claims: [...clock.claims, ...(window ? listTruceSentences(facts, window) : [])],
  };
}
