/**
 * The truce clock on a day: how long the truce still runs, or since when it does not.
 *
 * **Rule.** Everything counts civil days, never hours: day N is the number of days since the window's first day (which is
 * itself day 0), so that N and the days left always add up to the window's length. On 9 June 2025: day 26 of 90, 64 left. A
 * window that is prolonged before its end counts to the new end from its own first day. On the day of the lapse itself 0 days
 * are left; from the next day on the truce is over. No number is ever negative.
 */
import { type CivilDay, type DateText, daysBetween, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyFact, Claim } from '@/lib/domain/fact';
import { secondsBetween } from '@/lib/domain/instants';
import {
  type StatedTruce,
  type TruceEnd,
  type TruceWindow,
  toLastOfChain,
  toStatedTruce,
  toTruceEnd,
  toTruceWindows,
  toWindowOn,
} from './truce-windows';

type TruceState = 'none' | 'agreed' | 'running' | 'extended' | 'lapsed';

/** Days from the as-of day to a date; `min` and `max` differ where the day is not stated. */
export interface DayCount {
  min: number;
  max: number;
}

export interface TruceClock {
  state: TruceState;
  basis: 'windows' | 'articles' | 'none';
  title: string | null;
  start: DateText | null;
  end: TruceEnd | null;
  /** The end before the extension, where one was agreed before that day: shown struck through. */
  oldEnd: TruceEnd | null;
  /** Null when there is no truce, no end is known, or it is over. */
  daysLeft: DayCount | null;
  /** Days since the end; null while it lies ahead. At least 1. */
  daysSinceEnd: DayCount | null;
  /** Days until the first day of a truce that is agreed and has not begun. */
  daysUntilStart: number | null;
  /** Days since the first day; null where that day is not known or has not come, or the truce is over. */
  dayNumber: number | null;
  lengthDays: number | null;
  window: TruceWindow | null;
  claims: Claim[];
}

const NOTHING: TruceClock = {
  state: 'none',
  basis: 'none',
  title: null,
  start: null,
  end: null,
  oldEnd: null,
  daysLeft: null,
  daysSinceEnd: null,
  daysUntilStart: null,
  dayNumber: null,
  lengthDays: null,
  window: null,
  claims: [],
};

/** How far off a date is: days left when it can still come, days since when it is over. */
export function toDayCounts(date: DateText, asOf: CivilDay): { left: DayCount | null; since: DayCount | null } {
  const span = toDateSpan(date);
  const [min, max] = [daysBetween(asOf, span.from), daysBetween(asOf, span.to)];
  if (max < 0) return { left: null, since: { min: -max, max: -min } };
  return { left: { min: Math.max(min, 0), max }, since: null };
}

function toWindowState(window: TruceWindow, last: TruceWindow, asOf: CivilDay): TruceState {
  if (last.endsOn < asOf) return 'lapsed';
  if (window.startsOn > asOf) return 'agreed';
  return last === window ? 'running' : 'extended';
}

function fromWindows(windows: readonly TruceWindow[], asOf: CivilDay, zone: string | null): TruceClock | null {
  const window = toWindowOn(windows, asOf);
  if (!window) return null;
  const last = toLastOfChain(windows, window);
  const state = toWindowState(window, last, asOf);
  const { left, since } = toDayCounts(last.endsOn, asOf);
  const hasBegun = state === 'running' || state === 'extended';
  return {
    state,
    basis: 'windows',
    title: last.title,
    start: window.startsOn,
    end: toTruceEnd(last.endsOn, last.endsAt, zone),
    oldEnd: last === window ? null : toTruceEnd(window.endsOn, window.endsAt, zone),
    daysLeft: left,
    daysSinceEnd: since,
    daysUntilStart: state === 'agreed' ? daysBetween(asOf, window.startsOn) : null,
    dayNumber: hasBegun ? daysBetween(window.startsOn, asOf) : null,
    lengthDays: daysBetween(window.startsOn, last.endsOn),
    window: last,
    claims: last === window ? window.claims : [...last.claims, ...window.claims],
  };
}

/** From articles: counts are ranges where a month is all they say, and there is no day N without a first day. */
function fromTerms(truce: StatedTruce, asOf: CivilDay, zone: string | null): TruceClock {
  const { left, since } = truce.end ? toDayCounts(truce.end, asOf) : { left: null, since: null };
  const start = truce.start ? toDateSpan(truce.start) : null;
  const isDayKnown = start?.precision === 'day' && start.from <= asOf;
  const running: TruceState = truce.isExtended ? 'extended' : 'running';
  return {
    ...NOTHING,
    state: since ? 'lapsed' : running,
    basis: 'articles',
    start: truce.start,
    end: truce.end ? toTruceEnd(truce.end, null, zone) : null,
    daysLeft: left,
    daysSinceEnd: since,
    dayNumber: start && isDayKnown && !since ? daysBetween(start.from, asOf) : null,
    lengthDays: truce.lengthDays,
    claims: truce.claims,
  };
}

/**
 * The clock as of a day.
 * @param facts settled from the claims known by `asOf`, of any kinds
 * @param zone the reader's IANA zone for the end's clock; null where it is not known
 */
export function toTruceClock(facts: readonly AnyFact[], asOf: CivilDay, zone: string | null = null): TruceClock {
  const clock = fromWindows(toTruceWindows(facts), asOf, zone);
  if (clock) return clock;
  const truce = toStatedTruce(facts);
  return truce ? fromTerms(truce, asOf, zone) : NOTHING;
}

/**
 * Seconds until the truce lapses, for the browser to tick; never negative, null where no hour is published.
 * @param now an instant, from the browser's clock
 */
export function toSecondsLeft(clock: TruceClock, now: string): number | null {
  const instant = clock.end?.instant;
  if (!instant) return null;
  return Math.max(0, secondsBetween(now, instant));
}
