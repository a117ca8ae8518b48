/** The days a claim can speak of, also where its source gives no date. */
import { addDays, type CivilDay, daysBetween, parseDateSpan } from '@/lib/domain/civil-date';
import type { ClaimToFile } from '@/lib/domain/fact';

/** How far back "recently" reaches: news that gives no date speaks of the last weeks. */
const RECENT_DAYS = 60;

export interface Window {
  from: CivilDay;
  to: CivilDay;
  /** False when the source gives no date and the window is only our guess from its day. */
  isStated: boolean;
}

type Dated = Pick<ClaimToFile, 'knownOn' | 'resolvedDate'>;

/** The claim's date as a window; without a date the weeks before its source's day. */
export function windowOf(claim: Dated): Window {
  const known = WINDOWS.get(claim);
  if (known) return known;
  const window = readWindow(claim);
  WINDOWS.set(claim, window);
  return window;
}

/** Windows by claim, since each claim is compared many times. Gone with the claim. */
const WINDOWS = new WeakMap<Dated, Window>();

function readWindow(claim: Dated): Window {
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
  if (a.to < b.from) return daysBetween(a.to, b.from);
  return b.to < a.from ? daysBetween(b.to, a.from) : 0;
}

/** How many days a window leaves open, guessed ones last of all. */
export function widthOf(window: Window): number {
  return daysBetween(window.from, window.to) + (window.isStated ? 0 : 1000);
}
