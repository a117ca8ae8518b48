/** The days a claim can speak of, also where its source gives no date. */
import { addDays, type CivilDay, daysBetween, parseDateSpan } from '@/lib/domain/civil-date';
import type { UnfiledClaim } from '@/lib/domain/fact';

/** How far back "recently" reaches: news that gives no date speaks of the last weeks. */
const RECENT_DAYS = 60;

export interface Window {
  from: CivilDay;
  to: CivilDay;
  /** False when the source gives no date and the window is only our guess from its day. */
  isStated: boolean;
}

/** The claim's date as a window; without a date the weeks before its source's day. */
export function windowOf(claim: UnfiledClaim): Window {
  const span = claim.resolvedDate ? parseDateSpan(claim.resolvedDate) : null;
  if (span) return { from: span.from, to: span.to, isStated: true };
  return { from: addDays(claim.knownOn, -RECENT_DAYS), to: claim.knownOn, isStated: false };
}

const laterOf = (a: CivilDay, b: CivilDay): CivilDay => (b > a ? b : a);
const earlierOf = (a: CivilDay, b: CivilDay): CivilDay => (b < a ? b : a);

/** The days both windows allow, or null when there are none. */
export function meetOf(a: Window, b: Window): Window | null {
  const from = laterOf(a.from, b.from);
  const to = earlierOf(a.to, b.to);
  return from <= to ? { from, to, isStated: a.isStated || b.isStated } : null;
}

/** Days between two windows: 0 when they meet. */
export function gapOf(a: Window, b: Window): number {
  if (meetOf(a, b)) return 0;
  return a.to < b.from ? daysBetween(a.to, b.from) : daysBetween(b.to, a.from);
}

/** How many days a window leaves open, guessed ones last of all. */
export function widthOf(window: Window): number {
  return daysBetween(window.from, window.to) + (window.isStated ? 0 : 1000);
}
