import 'server-only';
import { type CivilDay, parseCivilDay } from '@/lib/domain/civil-date';

/**
 * The site's one clock: the current instant. Tests and demonstrations set TRUCELINE_TODAY to a day, which then reads as noon UTC.
 * @throws Error when TRUCELINE_TODAY is set to something that is no day.
 */
function now(): Date {
  const fixed = process.env.TRUCELINE_TODAY;
  if (!fixed) return new Date();
  if (!parseCivilDay(fixed)) throw new Error(`TRUCELINE_TODAY is "${fixed}", which is no day; use YYYY-MM-DD`);
  return new Date(`${fixed}T12:00:00Z`);
}

/** Today in Washington, where the orders that this site tracks take effect. */
export function today(): CivilDay {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York', dateStyle: 'short' }).format(now());
}
