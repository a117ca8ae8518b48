import { describe, expect, it } from 'vitest';
import { type CalendarEvent, foldIcsLine, toIcs } from '@/lib/formats/ics';
import { readIcs, unescapeIcs, unfoldIcs } from '@/tests/support/read-ics';

const EVENT: CalendarEvent = {
  factId: 'f-1',
  kind: 'truce',
  title: 'Geneva truce ends; really, 何立峰 says \\ so',
  date: '2025-08-12',
  instant: '2025-08-12T04:01:00Z',
  instrument: 'EO 14298',
  isPutOff: false,
  claims: [],
  address: 'https://truceline.example/entries/f-1',
  lastKnownOn: '2025-05-14',
  sequence: 3,
};
const toCalendar = (events: CalendarEvent[]) =>
  readIcs(
    toIcs({
      name: 'Deadlines',
      description: 'When it ends.',
      address: 'https://truceline.example/data/deadlines.ics',
      events,
    }),
  );
const eventOf = (fields: Partial<CalendarEvent>) =>
  toCalendar([{ ...EVENT, ...fields }]).components[0]?.properties ?? new Map();

describe('the calendar', () => {
  it('has what RFC 5545 asks of a calendar and of an event', () => {
    const calendar = toCalendar([EVENT]);
    expect(calendar.name).toBe('VCALENDAR');
    expect(calendar.properties.get('VERSION')).toBe('2.0');
    expect(calendar.properties.get('PRODID')).toMatch(/^-\/\//);
    expect(calendar.components.map(({ name }) => name)).toEqual(['VEVENT']);
    const event = eventOf({});
    expect(event.get('UID')).toBe('f-1-end@truceline');
    expect(event.get('DTSTAMP')).toBe('20250514T000000Z');
    expect(event.get('SEQUENCE')).toBe('3');
  });

  it('writes a published hour as an instant in UTC', () => {
    const event = eventOf({});
    expect(event.get('DTSTART')).toBe('20250812T040100Z');
    expect([...event.keys()].some((key) => key.startsWith('DTEND'))).toBe(false);
  });

  it('writes a day as an all-day event, and a month as all of its days with a word on it', () => {
    const day = eventOf({ instant: null });
    expect([day.get('DTSTART;VALUE=DATE'), day.get('DTEND;VALUE=DATE')]).toEqual(['20250812', '20250813']);
    expect(day.get('DESCRIPTION')).toContain('Hour not published.');
    const month = eventOf({ instant: null, date: '2025-08' });
    expect([month.get('DTSTART;VALUE=DATE'), month.get('DTEND;VALUE=DATE')]).toEqual(['20250801', '20250901']);
    expect(unescapeIcs(month.get('DESCRIPTION') ?? '')).toContain('August 2025: day not stated.');
  });

  it('keeps commas, semicolons, backslashes, line ends and other scripts', () => {
    expect(unescapeIcs(eventOf({}).get('SUMMARY') ?? '')).toBe(EVENT.title);
    expect(unescapeIcs(eventOf({ title: 'a\nb\r\nc\u0007' }).get('SUMMARY') ?? '')).toBe('a\nb\nc');
  });

  it('calls off an end that was put off', () => {
    const event = eventOf({ isPutOff: true });
    expect(event.get('STATUS')).toBe('CANCELLED');
    expect(event.get('SUMMARY')).toContain('(put off)');
  });

  it('has a component even without events', () => {
    expect(toCalendar([]).components.map(({ name }) => name)).toEqual(['VTIMEZONE']);
  });
});

describe('folding', () => {
  it('cuts no character and loses none, at any length', () => {
    for (let length = 60; length < 240; length += 1) {
      const line = `SUMMARY:${'何立峰 é a'.repeat(40)}`.slice(0, length);
      expect(unfoldIcs(`${foldIcsLine(line)}\r\n`)).toEqual([line]);
    }
  });
});
