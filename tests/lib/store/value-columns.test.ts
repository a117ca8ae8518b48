import { describe, expect, it } from 'vitest';
import { FACT_VALUES, type ValueOf } from '@/lib/domain/fact-values';
import { KINDS, type Kind } from '@/lib/domain/vocabulary';
import { fromValueRow, toValueRow, VALUE_TABLES } from '@/lib/store/value-columns';
import { Prisma } from '@/prisma/generated/client';
import { delegate, londonTalks, rate } from '../../support/built-claims';

const VALUES: { [K in Kind]: ValueOf<K>[] } = {
  talk_round: [londonTalks(), londonTalks({ city: null, ordinal: 2, format: 'summit', outcome: 'a framework' })],
  delegation: [
    delegate('Ann Lee'),
    delegate('何立峰', { side: 'China', attended: false, capacity: 'lead', round: null }),
  ],
  tariff_rate: [rate(30), rate(null, { qualifier: 'triple_digit', scope: 'some goods', target: null })],
  tariff_change: [
    { imposer: 'US', target: 'China', deltaPoints: -115, fromPct: 145, toPct: 30, status: 'in_force' },
    { imposer: null, target: null, deltaPoints: 2.5, fromPct: null, toPct: null, status: null },
  ],
  truce_term: [
    {
      aspect: 'length',
      round: 'geneva-2025-05',
      lengthDays: 90,
      start: '2025-05',
      expiry: '2025-08',
      text: 'a 90-day deal',
    },
  ],
  rare_earth_event: [
    { type: 'slowdown', actor: 'China', detail: 'shipments slowed', figure: null },
    { type: 'figure', actor: 'China', detail: 'of supply', figure: { value: 69, unit: '%', of: 'supply' } },
    {
      type: 'export_curb',
      actor: 'China',
      detail: 'seven',
      figure: { value: 7, unit: 'elements', of: null, period: '2025' },
      instrument: 'No. 18',
      elements: ['Sm', 'Gd'],
      effectiveOn: '2025-04-04',
      endsOn: '2026-11-10',
    },
  ],
  statement: [
    { speaker: 'Ann Lee', role: null, side: 'analyst', quoteParts: ['one', 'it’s “two”'], venue: 'Oslo' },
    { speaker: 'Bo Ray', role: 'envoy', side: 'other', quoteParts: [], venue: null },
  ],
  breach_accusation: [{ accuser: 'US', accused: 'China', agreement: null, quote: 'totally violated' }],
  leader_contact: [{ mode: 'phone_call', participants: ['Ann Lee', 'Bo Ray'], date: '2025-06-05', place: null }],
  indicator: [
    { name: 'exports', country: 'China', period: '2025-05', changePct: 4.8, basis: 'yoy', direction: 'up' },
    {
      name: 'surplus',
      country: null,
      period: null,
      changePct: null,
      basis: 'level',
      direction: null,
      amount: 103.2,
      unit: 'USD bn',
    },
  ],
  issue: [{ topic: 'taiwan', stance: 'background' }],
  tariff_step: [
    {
      title: 'A step',
      imposer: 'US',
      target: 'China',
      definition: 'headline',
      status: 'in_force',
      ratePct: 145,
      addedPct: 41,
      scope: 'all goods',
      announcedOn: '2025-04-09',
      effectiveOn: '2025-04-10',
      suspendedPoints: null,
      endsOn: '2025-05-13',
      endsAt: '2025-05-14T04:01:00Z',
      instrument: 'EO 14266',
      components: [
        { name: 'fentanyl', ratePct: 20 },
        { name: 'reciprocal', ratePct: 125 },
      ],
      note: null,
    },
  ],
  truce_window: [
    {
      title: 'Geneva',
      agreedOn: '2025-05-12',
      startsOn: '2025-05-14',
      startsAt: null,
      endsOn: '2025-08-12',
      endsAt: '2025-08-12T04:01:00Z',
      lengthDays: 90,
      extends: null,
      instrument: 'EO 14298',
      note: 'a note',
    },
  ],
  policy_event: [
    {
      title: 'A ruling',
      topic: 'tariffs',
      actors: ['a court'],
      effectiveOn: '2026-02',
      endsOn: null,
      endsAt: null,
      instrument: null,
      figures: [{ name: 'refund', value: 1.5, unit: 'USD bn' }],
      note: null,
    },
  ],
};

const toModel = (kind: Kind) => {
  const table = VALUE_TABLES[kind];
  return `${table.charAt(0).toUpperCase()}${table.slice(1)}Claim`;
};

describe.each(KINDS)('the columns of %s', (kind) => {
  it('give back the value that was put in', () => {
    for (const value of VALUES[kind]) {
      expect(FACT_VALUES[kind].parse(value)).toEqual(value);
      const row = toValueRow({ kind, value });
      expect(fromValueRow(kind, { claimId: 'x', ...row })).toEqual(value);
    }
  });

  it('are those of its table, one for every field of its schema', () => {
    const columns = Object.keys(Prisma[`${toModel(kind)}ScalarFieldEnum` as 'IssueClaimScalarFieldEnum']).sort();
    for (const value of VALUES[kind]) {
      expect(['claimId', ...Object.keys(toValueRow({ kind, value }))].sort()).toEqual(columns);
    }
    const fields = Object.keys(FACT_VALUES[kind].shape).filter((field) => field !== 'figure');
    expect(columns).toEqual(expect.arrayContaining(fields));
  });
});
