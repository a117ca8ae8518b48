/** Hours and minutes until an instant, for the last two days, in which days say too little. */
import { timeLeftWords } from '@words/time-left';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Before this, whole days are what a reader plans by. */
const TICKS_FROM_MS = 48 * HOUR_MS;

/**
 * "31 h 12 min left", rounded up to the minute that still runs.
 * @param endsAt ISO instant
 * @param nowMs milliseconds since the epoch
 * @returns null from the instant on, and more than 48 hours before it
 */
export function toTimeLeftWords(endsAt: string, nowMs: number): string | null {
  const leftMs = Date.parse(endsAt) - nowMs;
  if (leftMs <= 0 || leftMs > TICKS_FROM_MS) return null;
  const minutes = Math.ceil(leftMs / MINUTE_MS);
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? timeLeftWords.hours(hours, minutes % 60) : timeLeftWords.minutes(minutes);
}

/** How long until the words change: to the end of the running minute, one millisecond at least. */
export function untilNextMinute(endsAt: string, nowMs: number): number {
  const restMs = (Date.parse(endsAt) - nowMs) % MINUTE_MS;
  return restMs > 0 ? restMs : MINUTE_MS + restMs;
}
