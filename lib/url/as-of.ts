import { type CivilDay, parseCivilDay } from '@/lib/domain/civil-date';

/** What the `asOf` parameter asked for, and what the page answers with. */
export interface AsOf {
  /** The day the page speaks of. */
  asOf: CivilDay;
  today: CivilDay;
  /** The day to carry on links; null when the page speaks of today. */
  asOfParam: CivilDay | null;
  /** The parameter as given when it is no day; the page then ignores it and says so. */
  ignored: string | null;
}

/**
 * Reads `asOf`. Lenient: what is no day is ignored and reported in `ignored`; data formats refuse it instead.
 * @param param the raw value, undefined when absent
 * @param today from the one clock (app/clock.ts)
 */
export function parseAsOf(param: string | undefined, today: CivilDay): AsOf {
  if (!param) return { asOf: today, today, asOfParam: null, ignored: null };
  const day = parseCivilDay(param);
  if (!day) return { asOf: today, today, asOfParam: null, ignored: param };
  return { asOf: day, today, asOfParam: day === today ? null : day, ignored: null };
}
