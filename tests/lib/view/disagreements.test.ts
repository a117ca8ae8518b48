import { describe, expect, it } from 'vitest';
import type { Disagreement } from '@/lib/domain/disagreement';
import type { AnyClaim } from '@/lib/domain/fact';
import { countReasons, findMostContested, toDisagreementViews } from '@/lib/view/disagreements';
import { toDisputeMarks } from '@/lib/view/dispute-marks';
import { makeEvidence, makeFact, rate } from '../../support/view-facts';

const low = makeFact('tariff_rate', rate({ ratePct: 100, qualifier: 'above', status: 'peak' }), {
  factId: 'f-low',
  evidence: [makeEvidence({ quote: 'It had risen to over 100%.' })],
});
const high = makeFact('tariff_rate', rate({ ratePct: 145, status: 'peak' }), {
  factId: 'f-high',
  review: { state: 'confirmed', reason: 'the order says 145%', by: 'A. Reader', on: '2025-06-10' },
});
const claimsOf = (fact: typeof low): AnyClaim[] => [...fact.claims] as AnyClaim[];

const PEAK: Disagreement = {
  key: 'peak-rate|US|China',
  question: 'How high did the US rate go?',
  reason: 'precision',
  answers: [
    { key: 'a', label: 'over 100%', words: 'It had risen to over 100%.', claims: claimsOf(low), origins: 2 },
    { key: 'b', label: '145%', words: '145%', claims: claimsOf(high), origins: 1 },
  ],
};
const SLIP: Disagreement = { ...PEAK, key: 'office|Ann Lee', question: 'Which office?', reason: 'slip' };

describe('toDisagreementViews', () => {
  it('puts the answer that a person found right first, with the reason, and keeps the other', () => {
    const [view] = toDisagreementViews([PEAK]);
    expect(view?.answers.map(({ label, preference }) => [label, preference?.reason ?? null])).toEqual([
      ['145%', 'the order says 145%'],
      ['over 100%', null],
    ]);
  });

  it('prefers none where every answer was found right', () => {
    const answers = PEAK.answers.map((answer) => ({ ...answer, claims: claimsOf(high) }));
    const [view] = toDisagreementViews([{ ...PEAK, answers }]);
    expect(view?.answers.every(({ preference }) => preference === null)).toBe(true);
  });

  it('quotes only what stands in a sentence, and repeats no label', () => {
    const [view] = toDisagreementViews([PEAK]);
    expect(view?.answers.map(({ words, isQuoted }) => [words, isQuoted])).toEqual([
      [null, false],
      ['It had risen to over 100%.', true],
    ]);
  });

  it('starts with numbers and counts the reasons', () => {
    const views = toDisagreementViews([SLIP, PEAK]);
    expect(views.map(({ anchor }) => anchor)).toEqual(['peak-rate-us-china', 'office-ann-lee']);
    expect(countReasons(views)).toEqual([
      { reason: 'precision', count: 1 },
      { reason: 'slip', count: 1 },
    ]);
  });

  it('shows the question with the most answers of the first theme where there is room for one', () => {
    const answers = [...PEAK.answers, { ...PEAK.answers[0], key: 'c' }] as Disagreement['answers'];
    const views = toDisagreementViews([PEAK, { ...PEAK, key: 'peak-rate|Z', answers }, { ...SLIP, answers }]);
    expect(findMostContested(views)?.anchor).toBe('peak-rate-z');
    expect(findMostContested([])).toBeNull();
  });

  it('says that a word and a deed differ', () => {
    const keys = ['announced 2025-04-09', 'effective 2025-04-10'];
    const answers = PEAK.answers.map((answer, index) => ({ ...answer, key: keys[index] ?? '' }));
    const [view] = toDisagreementViews([{ ...PEAK, reason: 'definition', answers }]);
    expect(view?.difference).toBe('One tells what was announced, the other what took effect.');
  });
});

describe('toDisputeMarks', () => {
  it('marks the facts of a question, and no others', () => {
    const other = makeFact('tariff_rate', rate(), { factId: 'f-other' });
    const marks = toDisputeMarks([PEAK], [low, high, other]);
    expect([...marks.keys()].sort()).toEqual(['f-high', 'f-low']);
    expect(marks.get('f-low')).toEqual([{ anchor: 'peak-rate-us-china', question: PEAK.question }]);
  });

  it('keeps a slip in a sentence off the rates that the sentence carries', () => {
    expect(toDisputeMarks([SLIP], [low, high]).size).toBe(0);
  });
});
