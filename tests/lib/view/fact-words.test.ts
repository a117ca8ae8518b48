import { describe, expect, it } from 'vitest';
import type { AnyFact } from '@/lib/domain/fact';
import { toFactWords, toQuoteWords } from '@/lib/view/fact-words';
import { delegate, makeEvidence, makeFact, rate, said, talks, truce } from '../../support/view-facts';

const title = (fact: AnyFact) => toFactWords(fact).title;
const rareEarth = (fields: object) =>
  makeFact('rare_earth_event', { type: 'export_curb', actor: 'China', detail: 'a decision', figure: null, ...fields });
const indicator = (fields: object) =>
  makeFact('indicator', {
    name: 'exports',
    country: 'China',
    period: '2025-05',
    changePct: 4.8,
    basis: 'yoy',
    direction: 'up',
    ...fields,
  });

describe('rates in words', () => {
  it.each([
    [rate({ ratePct: 145, status: 'peak' }), 'US on Chinese goods: 145%, at its peak'],
    [rate({ ratePct: 100, qualifier: 'above', imposer: null, target: null }), 'Tariffs: over 100%, in force'],
    [rate({ ratePct: 12.5, target: null }), 'US tariffs: 12.5%, in force'],
  ])('says %o', (value, words) => {
    expect(title(makeFact('tariff_rate', value))).toBe(words);
  });

  it('never makes a number of "triple digits"', () => {
    const value = rate({ imposer: 'China', target: 'US', ratePct: null, qualifier: 'triple_digit', status: 'prior' });
    expect(title(makeFact('tariff_rate', value))).toBe(
      'China on US goods: triple digits, no number stated, before, since ended',
    );
  });

  it('says a change in points as one, not as a rate', () => {
    const change = {
      imposer: 'US',
      target: 'China',
      deltaPoints: -115,
      fromPct: 145,
      toPct: 30,
      status: null,
    } as const;
    expect(title(makeFact('tariff_change', change))).toBe('US on Chinese goods: down 115 points, from 145% to 30%');
    const silent = { ...change, deltaPoints: null, fromPct: null, toPct: null };
    expect(title(makeFact('tariff_change', silent))).toBe('US on Chinese goods: changed, no number stated');
  });
});

describe('statements in words', () => {
  it('quotes the speaker, with interruptions shown', () => {
    const fact = makeFact(
      'statement',
      said('Jeremy Chan', { quoteParts: ['has bowed to reality', 'there is no substitute.'] }),
    );
    expect(toFactWords(fact)).toEqual({
      title: 'Jeremy Chan',
      line: 'has bowed to reality […] there is no substitute.',
      isQuoted: true,
    });
    expect(toQuoteWords(['“It is a start,'])).toBe('It is a start');
    expect(toQuoteWords([])).toBeNull();
  });

  it('quotes the article, not the speaker, where speech is indirect', () => {
    const fact = makeFact('statement', said('Xi Jinping', { quoteParts: [] }), {
      evidence: [makeEvidence({ quote: 'Xi told Trump to back down.' })],
    });
    expect(toFactWords(fact)).toEqual({
      title: 'Xi Jinping, reported',
      line: 'Xi told Trump to back down.',
      isQuoted: true,
    });
  });
});

describe('rare-earth events and accusations in words', () => {
  it('quotes the words of an article words, and only those', () => {
    const evidence = [makeEvidence({ quote: 'It was\na decision of April.' })];
    const value = { type: 'export_curb', actor: 'China', detail: 'a decision', figure: null } as const;
    expect(toFactWords(makeFact('rare_earth_event', value, { evidence })).isQuoted).toBe(true);
    expect(toFactWords(makeFact('rare_earth_event', { ...value, detail: 'our words' }, { evidence })).isQuoted).toBe(
      false,
    );
  });

  it('lets two accuse and one accuses', () => {
    const value = { accuser: 'US and China (mutual)', accused: 'each other', agreement: null, quote: null };
    expect(title(makeFact('breach_accusation', value))).toBe('US and China accuse each other of breach');
    expect(title(makeFact('breach_accusation', { ...value, accuser: 'China', accused: 'US' }))).toBe(
      'China accuses US of breach',
    );
  });
});

describe('other facts in words', () => {
  it.each([
    [makeFact('talk_round', talks({ ordinal: 2 })), 'Round 2, London'],
    [makeFact('talk_round', talks({ city: null, country: null })), 'Talks, place not stated'],
    [makeFact('talk_round', talks({ format: 'summit', city: 'Busan' })), 'Summit, Busan'],
    [makeFact('delegation', delegate('Howard Lutnick', { attended: false })), 'Howard Lutnick, said to be absent'],
    [
      makeFact('truce_term', truce({ aspect: 'expiry', lengthDays: null, expiry: '2025-08' })),
      'End of the truce: to August 2025',
    ],
    [rareEarth({ type: 'licence_approval' }), 'China approves rare-earth export licences'],
    [
      rareEarth({ type: 'figure', figure: { value: 69, unit: 'percent', of: 'global mining' } }),
      'Rare earths: 69% of global mining',
    ],
    [
      rareEarth({ type: 'figure', figure: { value: 6, unit: 'months', of: 'some licences' } }),
      'Rare earths: 6 months (some licences)',
    ],
    [indicator({}), 'China, exports: up 4.8% in May 2025, year on year'],
    [indicator({ changePct: -3.4, name: 'imports' }), 'China, imports: down 3.4% in May 2025, year on year'],
    [
      indicator({ changePct: null, country: null, name: 'oil prices', direction: 'little_changed', period: null }),
      'Oil prices: little changed',
    ],
    [makeFact('issue', { topic: 'taiwan', stance: 'background' }), 'In the background: Taiwan'],
    [
      makeFact('leader_contact', {
        mode: 'phone_call',
        participants: ['Donald Trump', 'Xi Jinping'],
        date: null,
        place: null,
      }),
      'Donald Trump and Xi Jinping speak by phone',
    ],
  ])('reads %#: %s', (fact, words) => {
    expect(title(fact as AnyFact)).toBe(words);
  });
});
