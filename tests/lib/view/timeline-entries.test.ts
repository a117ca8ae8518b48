import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toEntryMonths, toTimelineEntries } from '@/lib/view/timeline-entries';
import { delegate, makeEvidence, makeFact, rate, said, talks, truce } from '../../support/view-facts';

const london = [
  makeFact('talk_round', talks({ venue: 'Lancaster House', ordinal: 2, status: 'underway' }), {
    round: 'london-2025-06',
  }),
  makeFact('delegation', delegate('Scott Bessent', { capacity: 'lead' }), { round: 'london-2025-06' }),
  makeFact('delegation', delegate('Howard Lutnick'), { round: 'london-2025-06' }),
  makeFact('delegation', delegate('He Lifeng', { side: 'China', capacity: 'lead' }), { round: 'london-2025-06' }),
  makeFact('issue', { topic: 'rare_earths', stance: 'on_table' }, { round: 'london-2025-06' }),
];

describe('toTimelineEntries', () => {
  it('makes one entry of a round, its delegates and its issues', () => {
    const entries = toTimelineEntries(london);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      id: 'round-london-2025-06',
      kind: 'talk_round',
      title: 'Round 2, London',
      line: 'Bessent and Lutnick meet He Lifeng at Lancaster House.',
      date: '2025-06-09',
      people: ['he-lifeng', 'howard-lutnick', 'scott-bessent'],
      issues: ['rare_earths'],
      sides: ['us', 'china'],
    });
  });

  it('does not seat who is said to be absent', () => {
    const absent = makeFact('delegation', delegate('Howard Lutnick', { round: 'geneva-2025-05', attended: false }));
    const [entry] = toTimelineEntries([absent]);
    expect(entry?.title).toBe('Talks in Geneva');
    expect(entry?.line).toBeNull();
    expect(entry?.date).toBe('2025-05');
  });

  it('makes one entry of the terms of a truce', () => {
    const [entry, ...others] = toTimelineEntries([
      makeFact('truce_term', truce(), { resolvedDate: '2025-05' }),
      makeFact(
        'truce_term',
        truce({ aspect: 'expiry', lengthDays: null, expiry: '2025-08', text: 'expires in August' }),
      ),
    ]);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ title: '90-day truce agreed in Geneva', line: 'Ends August 2025, day not stated.' });
    expect(entry).toMatchObject({ kind: 'truce', date: '2025-05' });
  });

  it('says "extended" of a truce whose terms only extend it', () => {
    const term = truce({ aspect: 'extension', round: 'new-york-2026-09', lengthDays: null, text: 'two months more' });
    expect(toTimelineEntries([makeFact('truce_term', term)])[0]).toMatchObject({
      title: 'Truce extended in New York',
      line: 'Two months more.',
    });
  });

  it('makes a summit and its meeting one entry, and keeps a call apart', () => {
    const round = 'busan-2025-10';
    const meeting = {
      mode: 'meeting',
      participants: ['Donald Trump', 'Xi Jinping'],
      date: '2025-10-30',
      place: 'Busan',
    } as const;
    const summit = talks({ round, city: 'Busan', format: 'summit', startDate: '2025-10-30' });
    const facts = [
      makeFact('talk_round', summit, { round }),
      makeFact('leader_contact', { ...meeting, participants: [...meeting.participants] }, { round }),
      makeFact('leader_contact', { ...meeting, participants: ['A', 'B'], mode: 'phone_call' }, { round }),
    ];
    expect(toTimelineEntries(facts).map((entry) => entry.kind)).toEqual(['talk_round', 'leader_contact']);
  });

  it('joins rates of one standing, and never with another standing', () => {
    const entries = toTimelineEntries([
      makeFact('tariff_rate', rate()),
      makeFact('tariff_rate', rate({ imposer: 'China', target: 'US', ratePct: 10 })),
      makeFact('tariff_rate', rate({ ratePct: 145, status: 'peak' })),
      makeFact(
        'tariff_rate',
        rate({ imposer: 'China', target: 'US', ratePct: null, qualifier: 'triple_digit', status: 'peak' }),
      ),
    ]);
    expect(entries.map((entry) => entry.title).sort()).toEqual([
      'Rates at their peak: US 145% and China triple digits, no number stated',
      'Rates in force: US 30% and China 10%',
    ]);
  });

  it('finds a delegate in the sentence of another fact', () => {
    const evidence = [makeEvidence({ quote: 'They called Scott\nBessent back.' })];
    const [entry] = toTimelineEntries([...london, makeFact('statement', said('Donald Trump'), { evidence })]).filter(
      (one) => one.kind === 'statement',
    );
    expect(entry?.people).toEqual(['donald-trump', 'scott-bessent']);
  });

  it('places what states no date under its publication, and says so by a null date', () => {
    const [entry] = toTimelineEntries([makeFact('statement', said('Donald Trump'), { knownOn: '2025-06-09' })]);
    expect(entry).toMatchObject({ date: null, firstDay: '2025-06-09', line: 'It is a start' });
  });

  it('gives the same entries in the same order, however the facts come', () => {
    const facts = [...london, makeFact('truce_term', truce()), makeFact('statement', said('Donald Trump'))];
    const reference = toTimelineEntries(facts).map((entry) => entry.id);
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        expect(toTimelineEntries(shuffled).map((entry) => entry.id)).toEqual(reference);
      }),
    );
  });
});

describe('toEntryMonths', () => {
  const entries = toTimelineEntries([
    makeFact('statement', said('A'), { resolvedDate: '2025-06-05' }),
    makeFact('statement', said('B'), { resolvedDate: '2025' }),
    makeFact('statement', said('C'), { resolvedDate: '2025-05' }),
    makeFact('statement', said('D'), { resolvedDate: '2025-06-02/2025-06-08' }),
    makeFact('statement', said('E'), { resolvedDate: '2026-01-04' }),
  ]);
  const shape = (order: 'newest' | 'oldest') =>
    toEntryMonths(entries, order).map((month) => `${month.period}: ${month.entries.map((one) => one.title).join(' ')}`);

  it('heads entries by month, what is known by the year alone apart', () => {
    expect(shape('newest')).toEqual(['2026-01: E', '2025: B', '2025-06: A D', '2025-05: C']);
  });

  it('turns round for oldest first', () => {
    expect(shape('oldest')).toEqual(['2025-05: C', '2025-06: D A', '2025: B', '2026-01: E']);
  });
});
