import { describe, expect, it } from 'vitest';
import type { Fact } from '@/lib/domain/fact';
import { listRoundSummaries, toRoundHeading, toStatusWords } from '@/lib/view/round-list';
import { filterBySide, toRoundView, toTruceDay } from '@/lib/view/round-page';
import { toRoundRates } from '@/lib/view/round-rates';
import { toRoundName } from '@/lib/view/round-words';
import { delegate, makeFact, rate, said, talks } from '../../support/view-facts';

const LONDON = 'london-2025-06';
const step = (fields: object, imposer: 'US' | 'China' = 'US') =>
  makeFact('tariff_step', {
    title: 'A step',
    imposer,
    target: imposer === 'US' ? 'China' : 'US',
    definition: 'headline',
    status: 'in_force',
    ratePct: 30,
    announcedOn: null,
    effectiveOn: '2025-05-14',
    suspendedPoints: null,
    endsOn: null,
    endsAt: null,
    instrument: null,
    components: [],
    note: null,
    ...fields,
  });
const truceWindow = makeFact('truce_window', {
  title: 'Geneva truce',
  agreedOn: '2025-05-12',
  startsOn: '2025-05-14',
  startsAt: null,
  endsOn: '2025-08-12',
  endsAt: null,
  lengthDays: 90,
  extends: null,
  instrument: null,
  note: null,
});
const rounds = [
  makeFact('talk_round', talks({ endDate: '2025-06-10', status: 'concluded', ordinal: 2 }), { round: LONDON }),
  makeFact('talk_round', talks({ round: 'stockholm-2025-07', city: 'Stockholm', startDate: '2025-07-28', ordinal: 3 })),
  makeFact('talk_round', talks({ round: null, city: null, country: null, startDate: '2025-10-17', format: 'video' })),
  makeFact('delegation', delegate('He Lifeng', { round: 'geneva-2025-05', side: 'China' })),
];

describe('listRoundSummaries', () => {
  it('lists rounds as they were held, also one that is only spoken of, and meetings without a page', () => {
    expect(listRoundSummaries(rounds).map((one) => [one.round, one.name, one.date])).toEqual([
      ['geneva-2025-05', 'Talks in Geneva', '2025-05'],
      [LONDON, 'Round 2, London', '2025-06-09/2025-06-10'],
      ['stockholm-2025-07', 'Round 3, Stockholm', '2025-07-28'],
      [null, 'Video call', '2025-10-17'],
    ]);
  });

  it('claims no end that no source states', () => {
    const [geneva, london, stockholm] = listRoundSummaries(rounds);
    if (!geneva || !london || !stockholm) throw new Error('rounds missing');
    expect(toStatusWords(london, '2026-01-01')).toBe('Concluded');
    expect(toStatusWords(stockholm, '2025-07-01')).toBe('Upcoming');
    expect(toStatusWords(stockholm, '2025-08-01')).toBe('End not stated in these sources');
    expect(toStatusWords(geneva, '2025-08-01')).toBe('Named in passing');
    expect(toRoundHeading(london)).toBe('London, 9–10 June 2025');
    expect(toRoundHeading(geneva)).toBe('Geneva, May 2025');
  });
});

describe('toRoundView', () => {
  it('is null for a round that nobody knows', () => {
    expect(toRoundView(rounds, 'atlantis-2025-06')).toBeNull();
  });

  it('knows its neighbours and what belongs to it', () => {
    const facts = [
      ...rounds,
      makeFact('statement', said('Karoline Leavitt'), { round: LONDON }),
      makeFact('statement', said('Josh Lipsky', { side: 'analyst', quoteParts: [] }), { round: LONDON }),
      makeFact('statement', said('Someone'), { round: 'stockholm-2025-07' }),
      makeFact('issue', { topic: 'taiwan', stance: 'background' }, { round: LONDON }),
      makeFact('issue', { topic: 'rare_earths', stance: 'on_table' }, { round: LONDON }),
    ];
    const view = toRoundView(facts, LONDON);
    expect(view?.previous?.round).toBe('geneva-2025-05');
    expect(view?.next?.round).toBe('stockholm-2025-07');
    expect(view?.issues.map((fact) => fact.value.topic)).toEqual(['rare_earths', 'taiwan']);
    expect(view?.statements.map((fact) => fact.value.speaker)).toEqual(['Karoline Leavitt', 'Josh Lipsky']);
    expect(filterBySide(view?.statements ?? [], 'us').map((fact) => fact.value.speaker)).toEqual(['Karoline Leavitt']);
    expect(filterBySide(view?.statements ?? [], 'others')).toHaveLength(1);
  });
});

describe('toRoundRates', () => {
  const steps = [
    step({ ratePct: 145, effectiveOn: '2025-04-10' }),
    step({}),
    step({ ratePct: 20, effectiveOn: '2025-11-10' }),
    step({ ratePct: 12, definition: 'sector' }),
    step({ ratePct: 500, status: 'threatened', effectiveOn: '2025-05-20' }),
    step({ ratePct: 10 }, 'China'),
    makeFact('tariff_rate', rate({ ratePct: 30 }), { factId: 'stated' }),
  ];
  const percents = (date: string, asOf: string) =>
    toRoundRates(steps, date, asOf).map(({ before, after }) => [
      before?.ratePercent ?? null,
      after?.ratePercent ?? null,
    ]);

  it('gives the rates before and 30 days after, and nothing that was only threatened or partial', () => {
    expect(percents('2025-05-10/2025-05-11', '2026-01-01')).toEqual([
      [145, 30],
      [null, 10],
    ]);
    expect(percents('2025-10-25/2025-10-26', '2026-01-01')[0]).toEqual([30, 20]);
  });

  it('says nothing of the time after the as-of day', () => {
    expect(percents('2025-10-25/2025-10-26', '2025-11-01')[0]).toEqual([30, 30]);
    expect(percents('2025-06-09/2025-06-10', '2025-06-09')[0]).toEqual([30, null]);
  });

  it('counts the articles that state the same rate among its sources', () => {
    expect(toRoundRates(steps, '2025-06-09', '2025-06-20')[0]?.before?.claims).toHaveLength(2);
  });
});

describe('toTruceDay', () => {
  it('counts the days as the README says', () => {
    expect(toTruceDay([truceWindow], '2025-06-09')).toMatchObject({ day: 26, daysLeft: 64, lengthDays: 90 });
    expect(toTruceDay([truceWindow], '2025-08-13')).toBeNull();
    expect(toTruceDay([], '2025-06-09')).toBeNull();
  });
});

it('gives a video call no place', () => {
  const call = makeFact('talk_round', talks({ round: 'video-2025-10', city: null, country: null, format: 'video' }));
  expect(toRoundName('video-2025-10', call as Fact<'talk_round'>)).toBe('Video call');
  const side = makeFact('talk_round', talks({ round: 'davos-2026-01', city: null, country: null, format: 'side' }));
  expect(toRoundName('davos-2026-01', side as Fact<'talk_round'>)).toBe('Meeting on the sidelines, Davos');
});
