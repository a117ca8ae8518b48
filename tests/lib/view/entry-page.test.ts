import { describe, expect, it } from 'vitest';
import { toEntryDescription, toEntryView } from '@/lib/view/entry-page';
import { toFieldLabel, toFieldRows, toValueWords } from '@/lib/view/field-words';
import { toLeadFact } from '@/lib/view/lead-fact';
import { toTimelineEntries } from '@/lib/view/timeline-entries';
import { toWorkedExample } from '@/lib/view/worked-example';
import { delegate, makeFact, rate, said, talks } from '../../support/view-facts';

const round = makeFact('talk_round', talks({ ordinal: 2 }), {
  round: 'london-2025-06',
  resolvedDate: '2025-06-09',
  datePrecision: 'day',
});
const seat = makeFact('delegation', delegate('He Lifeng', { side: 'China' }), { round: 'london-2025-06' });
const words = makeFact('statement', said('Donald Trump'));
const facts = [round, seat, words];
const view = (fact: (typeof facts)[number]) => toEntryView({ fact, origins: 1, facts, disagreements: [] });

describe('the page of an entry', () => {
  it('says when, with its precision, or that no source does', () => {
    expect(view(round)).toMatchObject({ dateWords: '9 June 2025', precisionWords: 'to the day' });
    expect(view(words)).toMatchObject({ dateWords: null, precisionWords: null });
  });

  it('leads to the round, to people in both scripts, and to the rest of its timeline entry', () => {
    const page = view(seat);
    expect(page.round?.key).toBe('london-2025-06');
    expect(page.people).toEqual([{ name: 'He Lifeng', nativeName: '何立峰', slug: 'he-lifeng', isDelegate: true }]);
    expect(page.siblings.map(({ kind }) => kind)).toEqual(['talk_round']);
    expect(view(words).siblings).toEqual([]);
  });

  it('counts sources, and says what one of them says differently', () => {
    const [claim] = round.claims;
    const other = { ...claim, id: 'other', sourceId: '001', value: talks({ ordinal: 3 }) } as typeof claim;
    const both = { ...round, claims: [claim, other] } as typeof round;
    const page = toEntryView({ fact: both, origins: 2, facts: [both], disagreements: [] });
    expect(page.sourceWords).toBe('2 articles');
    expect(page.claims.map(({ says }) => says)).toEqual([null, 'Round 3, London']);
    expect(toEntryDescription(page)).toContain('2 sources, known since 9 Jun 2025.');
  });

  it('shows that a person checked it only where one did', () => {
    expect(view(round).checked).toBeNull();
    const [claim] = round.claims;
    const checked = {
      ...round,
      claims: [{ ...claim, review: { state: 'confirmed', reason: null, by: 'A. Reader' } }],
    } as typeof round;
    expect(toEntryView({ fact: checked, origins: 1, facts: [checked], disagreements: [] }).checked?.by).toBe(
      'A. Reader',
    );
  });
});

describe('fields in words', () => {
  it('have names that people read', () => {
    expect(['ratePct', 'startDate', 'endsAt', 'lengthDays', 'suspendedPoints', 'city'].map(toFieldLabel)).toEqual([
      'Rate (percent)',
      'Start date',
      'Ends at (UTC)',
      'Length (days)',
      'Suspended (points)',
      'City',
    ]);
  });

  it('are null where no source says, and plain for everything else', () => {
    expect([null, [], {}].map(toValueWords)).toEqual([null, null, null]);
    expect([true, 30, '2025-06', ['a', 'b']].map(toValueWords)).toEqual(['yes', '30', 'June 2025', 'a; b']);
    expect(toValueWords([{ name: 'fentanyl', ratePct: 20 }])).toBe('fentanyl: 20%');
  });

  it('show no codes', () => {
    expect(['in_force', 'phone_call', 'rare_earths', 'older_s301', 'toString', 'He Lifeng'].map(toValueWords)).toEqual([
      'in force',
      'phone call',
      'Rare earths',
      'older §301 duty',
      'toString',
      'He Lifeng',
    ]);
  });

  it('say what is stated and what was inferred', () => {
    const rows = toFieldRows({ city: 'London', status: 'upcoming', venue: null }, [
      { stated: ['city'], implied: ['status'] },
    ]);
    expect(rows.map(({ basis }) => basis)).toEqual(['stated', 'implied', null]);
  });
});

describe('the fact that stands for a timeline entry', () => {
  it('is the round of a round’s entry, whatever its delegates', () => {
    const [entry] = toTimelineEntries([seat, round]);
    expect(entry && toLeadFact(entry).kind).toBe('talk_round');
  });

  it('is the first known, so that what is learnt later does not move the address', () => {
    const early = makeFact('talk_round', talks(), { factId: 'z', knownOn: '2025-06-01', round: 'london-2025-06' });
    expect(toLeadFact({ kind: 'talk_round', facts: [round, early] }).id).toBe('z');
  });
});

describe('the worked example', () => {
  it('is a number told by articles, if there is one', () => {
    const number = makeFact('tariff_rate', rate());
    expect(toWorkedExample([words, number])?.fact.kind).toBe('tariff_rate');
    expect(toWorkedExample([words])?.fact.kind).toBe('statement');
  });

  it('is none before any article is out', () => {
    expect(toWorkedExample([])).toBeNull();
    const cited = { ...words, claims: words.claims.map((claim) => ({ ...claim, evidence: [] })) } as typeof words;
    expect(toWorkedExample([cited])).toBeNull();
  });
});
