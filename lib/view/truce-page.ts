/** The windows of the truce and the deadlines beside it, in words. */
import { daysLeftWords } from '@words/days-left';
import { type CivilDay, daysBetween } from '@/lib/domain/civil-date';
import type { AnyFact, Claim } from '@/lib/domain/fact';
import { toCountWords, toEndNote } from './clock-words';
import { toDateWords, toDayWords } from './date-words';
import { toTruceClock } from './truce-clock';
import { type Deadline, toDeadlines } from './truce-clock-deadlines';
import { toWindowName } from './truce-names';
import { type TruceWindow, toTruceWindows } from './truce-windows';

/** One truce window in the strip of all. */
export interface StripWindow {
  id: string;
  title: string;
  from: string;
  to: string;
  lengthWords: string;
  instrument: string | null;
  /** Days, by which the strip is divided. */
  lengthDays: number;
  state: 'past' | 'current' | 'next';
  claims: readonly Claim[];
}

export interface DeadlineLine {
  id: string;
  title: string;
  instrument: string | null;
  /** "49" or "52–82", and the word that goes with it: "days left", "days ago". */
  count: string;
  countWords: string;
  isOver: boolean;
  endWords: string;
  endNote: string;
  claims: readonly Claim[];
}

export interface TrucePage {
  windows: StripWindow[];
  withTruce: DeadlineLine[];
  besides: DeadlineLine[];
}

function toState({ startsOn, endsOn }: TruceWindow, asOf: CivilDay): StripWindow['state'] {
  if (startsOn > asOf) return 'next';
  return endsOn <= asOf ? 'past' : 'current';
}

function toStripWindow(window: TruceWindow, asOf: CivilDay): StripWindow {
  const { recordId, title, startsOn, endsOn, lengthDays, instrument, claims } = window;
  return {
    id: recordId,
    title: toWindowName(title),
    from: toDayWords(startsOn),
    to: toDayWords(endsOn),
    lengthWords: daysLeftWords.length(daysBetween(startsOn, endsOn)),
    instrument,
    lengthDays,
    state: toState(window, asOf),
    claims,
  };
}

function toLine({ factId, title, instrument, end, daysLeft, daysSinceEnd, claims }: Deadline): DeadlineLine {
  const count = daysSinceEnd ?? daysLeft ?? { min: 0, max: 0 };
  return {
    id: factId,
    title,
    instrument,
    count: toCountWords(count),
    countWords: daysSinceEnd ? daysLeftWords.ago(count.max) : daysLeftWords.left(count.max),
    isOver: daysSinceEnd !== null,
    endWords: toDateWords(end.date),
    endNote: toEndNote(end),
    claims,
  };
}

/** @param facts settled from the claims known by `asOf` */
export function toTrucePage(facts: readonly AnyFact[], asOf: CivilDay): TrucePage {
  const { withTruce, besides } = toDeadlines(facts, toTruceClock(facts, asOf), { asOf, zone: null });
  return {
    windows: toTruceWindows(facts).map((window) => toStripWindow(window, asOf)),
    withTruce: withTruce.map(toLine),
    besides: besides.map(toLine),
  };
}
