/** The property the record stands on: nothing known later shows on an earlier day. */
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDay, parseDateSpan, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyFact } from '@/lib/domain/fact';
import { toLastDay } from '@/lib/record/documents';
import { RECORD, recordFactsOn } from '../../support/record-facts';

const FIRST = '2025-01-01';
const LAST = '2026-11-22';

function listDays(): CivilDay[] {
  const days: CivilDay[] = [];
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) days.push(day);
  return days;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DATED = new RegExp(`(?:(\\d{1,2}) )?(${MONTHS.join('|')})[a-z]* (20\\d\\d)`, 'g');

/** The days that a text names with their year; a month as its first day. */
function daysNamed(text: string): CivilDay[] {
  return [...text.matchAll(DATED)].map(([, day = '1', month = '', year = '']) => {
    const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
    return `${year}-${number}-${day.padStart(2, '0')}`;
  });
}

/** Days to come that the words of a row name, read one by one: each was set or planned when the row says so. */
const PLANNED = [
  'CN-02 2025-11-10',
  'CN-08 2025-11-10',
  'CN-10 2027-01-10',
  'OT-12 2026-11-09',
  'OT-16 2026-11-09',
  'OT-16 2026-11-10',
  'OT-16 2027-01-10',
  'RE-10 2027-01-10',
  'RE-5 2025-12-01',
  'RE-6 2026-11-10',
  'RE-7 2026-11-27',
  'RE-7 2027-01-10',
  'TALK-8 2026-11-01',
  'TR-1 2025-08-12',
  'TR-2 2025-11-10',
  'TR-3 2026-11-09',
  'TR-3 2026-11-10',
  'TR-4 2027-01-10',
  'US-05 2025-04-10',
  'US-07 2025-08-12',
  'US-07 2025-11-10',
  'US-08 2025-11-01',
  'US-10 2026-11-10',
  'US-13 2026-07-23',
  'US-15 2026-07-09',
  'US-17 2026-07-06',
  'US-17 2026-08-23',
  'US-17 2026-11-10',
  'US-19 2026-12-01',
];

const factsByDay = new Map(listDays().map((day) => [day, recordFactsOn(day)]));
/** Facts of any day that break a rule, as `id on day`. */
function listBreaches(isBreach: (fact: AnyFact, day: CivilDay) => boolean): string[] {
  return [...factsByDay].flatMap(([day, facts]) =>
    facts.filter((fact) => isBreach(fact, day)).map((fact) => `${fact.id} on ${day}`),
  );
}

describe('what a row says', () => {
  it('is known on the day the rule gives, or says why not', () => {
    for (const row of RECORD.rows) expect(row.knownGround, row.id).not.toBe('');
    expect(RECORD.rows.every((row) => row.versions[0]?.knownOn === row.knownOn)).toBe(true);
  });

  it('never cites a page before it was out', () => {
    const outOn = new Map(RECORD.documents.map((document) => [document.id, document.knownOn]));
    const early = RECORD.rows.flatMap((row) =>
      row.versions.flatMap((version) => version.documentIds.filter((id) => (outOn.get(id) ?? '9') > version.knownOn)),
    );
    expect(early).toEqual([]);
  });

  it('names a later day only where it was planned by then', () => {
    const later = RECORD.rows.flatMap((row) =>
      row.versions.flatMap(({ knownOn, title, notes, instrument }) =>
        [title, instrument ?? '', ...notes]
          .flatMap(daysNamed)
          .filter((day) => day > knownOn)
          .map((day) => `${row.id} ${day}`),
      ),
    );
    expect([...new Set(later)].sort()).toEqual(PLANNED);
  });
});

describe('the facts of each day from January 2025 to today', () => {
  it('are those of claims known by then', () => {
    expect(listBreaches((fact, day) => fact.knownOn > day)).toEqual([]);
    expect(factsByDay.get(LAST)?.length).toBeGreaterThan(200);
  });

  it('cite no page that was not out, a month counting as its last day', () => {
    const outOn = new Map(RECORD.documents.map(({ id, published }) => [id, toLastDay(published, RECORD.currentTo)]));
    const isEarly = (fact: AnyFact, day: CivilDay) =>
      fact.claims.some((claim) => claim.evidence.some((item) => (outOn.get(item.id) ?? '9') > day));
    expect(listBreaches(isEarly)).toEqual([]);
  });

  it('name a later day only in fields that plan one', () => {
    const plans = ['effectiveOn', 'endsOn', 'endsAt', 'startsOn', 'startsAt', 'start', 'expiry'];
    const isLater = (field: unknown, day: CivilDay) => {
      const span = typeof field === 'string' ? parseDateSpan(field) : null;
      return span !== null && span.from > day;
    };
    // A version of a claim says the same from its first day on, so that day is the hardest.
    const early = RECORD.claims.filter(({ value, knownOn }) =>
      Object.entries(value).some(([name, field]) => !plans.includes(name) && isLater(field, knownOn)),
    );
    expect(early.map((claim) => claim.id)).toEqual([]);
  });

  it('have no round, call or meeting that was not over', () => {
    const isEarly = ({ kind, value }: AnyFact, day: CivilDay) => {
      if (kind === 'leader_contact') return value.date !== null && toDateSpan(value.date).to > day;
      if (kind !== 'talk_round') return false;
      const end = value.endDate ?? value.startDate;
      return end !== null && toDateSpan(end).to > day;
    };
    expect(listBreaches(isEarly)).toEqual([]);
  });

  it('have no step or rate in force before its day', () => {
    const isEarly = ({ kind, value, resolvedDate }: AnyFact, day: CivilDay) => {
      if (kind === 'tariff_step') return value.status === 'in_force' && (value.effectiveOn ?? '') > day;
      return kind === 'tariff_rate' && value.status === 'in_force' && (resolvedDate ?? '') > day;
    };
    expect(listBreaches(isEarly)).toEqual([]);
  });
});

describe('what is known on a day', () => {
  it.each([
    ['2025-06-09', 'London', /TALK-2\//],
    ['2025-08-10', 'an extension', /TR-[234]\//],
    ['2025-05-11', 'the joint statement of Geneva', /US-06|CN-06|TR-1/],
    ['2025-12-31', 'the ruling of 2026', /US-1[1-8]|US-20|TR-4|SUM-[23]/],
  ])('on %s do not know %s', (day, _, ids) => {
    expect(recordFactsOn(day).filter((fact) => ids.test(fact.id))).toEqual([]);
  });

  it.each([
    ['TALK-1/round', '2025-05-11', 'outcome', null],
    ['TALK-1/round', '2025-05-12', 'outcome', 'Joint statement 12 May: 90-day cut, standing consultation mechanism'],
    ['US-08/step', '2025-10-29', 'note', null],
    ['US-08/step', '2025-11-01', 'note', 'Withdrawn with the Kuala Lumpur outcome (26 Oct). Never imposed.'],
    ['OT-13/event', '2025-10-01', 'title', 'Order accepts the TikTok divestiture'],
    ['TALK-7/round', '2026-06-01', 'ordinal', null],
    ['TALK-7/round', '2026-09-25', 'ordinal', 7],
    ['TR-4/extension', '2026-09-23', 'expiry', null],
    ['TR-4/extension', '2026-09-24', 'expiry', '2027-01-10'],
    ['US-01/step', '2025-03-03', 'status', 'in_force'],
    ['US-01/step', '2025-03-04', 'status', 'superseded'],
  ])('%s on %s: %s is %s', (id, day, field, value) => {
    const fact = recordFactsOn(day).find((one) => one.id === id);
    expect((fact?.value as Record<string, unknown> | undefined)?.[field]).toBe(value);
  });
});
