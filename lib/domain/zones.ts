/** The two capitals' clocks, and reading instants in a zone. Instants are UTC text such as `2025-08-12T04:01:00Z`. */
import type { CivilDay } from './civil-date';

export const WASHINGTON = 'America/New_York';
export const BEIJING = 'Asia/Shanghai';

/** An instant as a clock in some zone shows it. */
export interface ZonedTime {
  day: CivilDay;
  /** 24-hour clock, `00:01`. */
  clock: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function toFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(zone, format);
  return format;
}

/** The zone's name as given when this machine knows it, else null. */
export function parseZone(zone: string): string | null {
  try {
    toFormat(zone);
    return zone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Day and clock of an instant in a zone, daylight saving included.
 * @param zone an IANA name such as `America/New_York`. @throws RangeError when zone or instant is none
 */
export function toZonedTime(instant: string, zone: string): ZonedTime {
  const parts = toFormat(zone).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, clock: `${part('hour')}:${part('minute')}` };
}
