/**
 * A calendar as RFC 5545 has it: CRLF, lines folded at 75 octets, text escaped. Instants are in UTC, so that no time zone has to
 * be described; days are all-day events.
 */
import { dataFeedsWords } from '@words/data-feeds';
import { addDays, type CivilDay, toDateSpan } from '@/lib/domain/civil-date';
import { toDateWords } from '@/lib/view/date-words';
import type { DatedEnd } from '@/lib/view/deadline-list';

export interface CalendarEvent extends DatedEnd {
  /** Permanent page. */
  address: string;
  /** The last day on which a source spoke of it. */
  lastKnownOn: CivilDay;
  /** Rises whenever more is known of it. */
  sequence: number;
}

export interface Calendar {
  name: string;
  description: string;
  /** Where the calendar itself can be had again. */
  address: string;
  events: readonly CalendarEvent[];
}

const words = dataFeedsWords.calendar;
const MAX_OCTETS = 75;
const LINE_END = '\r\n';

/** Backslash, semicolon, comma and line ends, as TEXT values write them. */
function escapeIcsText(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n');
}

const octetsOf = (text: string): number => new TextEncoder().encode(text).length;

/** A content line in pieces of at most 75 octets; each further piece begins with a space, and no character is cut. */
export function foldIcsLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const sign of line) {
    const more = octetsOf(sign);
    if (octets + more > MAX_OCTETS) {
      pieces.push(piece);
      [piece, octets] = [' ', 1];
    }
    piece += sign;
    octets += more;
  }
  return [...pieces, piece].join(LINE_END);
}

/** `20250812` and `20250812T040100Z`. */
const toIcsDay = (day: CivilDay): string => day.replaceAll('-', '');
const toIcsInstant = (instant: string): string => instant.replace(/[-:]/g, '');

/** An instant has no length; a date takes all the days that it allows. */
function toTimes({ date, instant }: CalendarEvent): string[] {
  if (instant) return [`DTSTART:${toIcsInstant(instant)}`];
  const { from, to } = toDateSpan(date);
  return [`DTSTART;VALUE=DATE:${toIcsDay(from)}`, `DTEND;VALUE=DATE:${toIcsDay(addDays(to, 1))}`];
}

function toDescription({ date, instant, instrument, isPutOff, address }: CalendarEvent): string {
  const isVague = toDateSpan(date).precision !== 'day';
  return [
    isPutOff ? words.wasPutOff : null,
    instant ? null : isVague ? words.dayNotStated(toDateWords(date)) : words.hourNotPublished,
    instrument ? words.instrument(instrument) : null,
    words.sources(address),
  ]
    .filter((line) => line !== null)
    .join('\n');
}

function toEvent(event: CalendarEvent): string[] {
  const stamp = `${toIcsDay(event.lastKnownOn)}T000000Z`;
  return [
    'BEGIN:VEVENT',
    `UID:${event.factId}-end@truceline`,
    // Of the data and not of this answer, so that the same data give the same file.
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${event.sequence}`,
    ...toTimes(event),
    `SUMMARY:${escapeIcsText(event.isPutOff ? words.putOff(event.title) : event.title)}`,
    `DESCRIPTION:${escapeIcsText(toDescription(event))}`,
    `URL:${event.address}`,
    `STATUS:${event.isPutOff ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A calendar needs at least one component; one without events holds the description of UTC. */
const NO_EVENTS = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** The calendar as text. */
export function toIcs({ name, description, address, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Truceline//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeIcsText(name)}`,
    `X-WR-CALNAME:${escapeIcsText(name)}`,
    `DESCRIPTION:${escapeIcsText(description)}`,
    `X-WR-CALDESC:${escapeIcsText(description)}`,
    `SOURCE;VALUE=URI:${address}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ...(events.length > 0 ? events.flatMap(toEvent) : NO_EVENTS),
    'END:VCALENDAR',
  ];
  return lines.map((line) => foldIcsLine(line) + LINE_END).join('');
}
