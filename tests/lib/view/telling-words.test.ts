import { describe, expect, it } from 'vitest';
import type { ValueOf } from '@/lib/domain/fact-values';
import type { Kind } from '@/lib/domain/vocabulary';
import { listTellingWords } from '@/lib/view/telling-words';
import { makeFact, said } from '../../support/view-facts';

function tell<K extends Kind>(kind: K, value: ValueOf<K>, sentence: string): string[] {
  const [claim] = makeFact(kind, value).claims;
  if (!claim) throw new Error('a fact without a claim');
  return listTellingWords(claim, sentence).map(({ start, end }) => sentence.slice(start, end));
}

const rate = (fields: Partial<ValueOf<'tariff_rate'>>): ValueOf<'tariff_rate'> => ({
  ...{ imposer: 'US', target: 'China', ratePct: 30, qualifier: 'exact', status: 'in_force', scope: null },
  ...fields,
});

describe('listTellingWords', () => {
  it.each([
    ['30%', 'US levies at 30% on Chinese goods, down from 145%.'],
    ['30 per cent', 'The duty fell to 30 per cent from 130 per cent.'],
    ['30 percent', 'A levy of 30 percent, not 30.5 percent, was kept.'],
  ])('finds a rate as it is written: %s', (words, sentence) => {
    expect(tell('tariff_rate', rate({}), sentence)).toEqual([words]);
  });

  it.each(['The duty was 130% then.', 'It rose to 30.5%.', 'It was cut by 1,30 points.', 'Thirty percent was kept.'])(
    'takes no part of another number: %s',
    (sentence) => {
      expect(tell('tariff_rate', rate({}), sentence)).toEqual([]);
    },
  );

  it('finds digits where the rate has no number', () => {
    const unknown = rate({ ratePct: null, qualifier: 'triple_digit' });
    expect(tell('tariff_rate', unknown, 'China answered with triple-digit tariffs of its own.')).toEqual([
      'triple-digit',
    ]);
  });

  it('finds each part of a quotation with its marks, in the order of the sentence', () => {
    const statement = { ...said('Jeremy Chan'), quoteParts: ['no substitute', 'bowed to reality'] };
    expect(tell('statement', statement, 'Xi “bowed to reality”; there is “no substitute” (really).')).toEqual([
      '“bowed to reality”',
      '“no substitute”',
    ]);
  });

  it('finds a person by the part of the name that the sentence has, as a word of its own', () => {
    const seat = {
      person: 'He Lifeng',
      role: null,
      side: 'China',
      round: null,
      capacity: null,
      attended: true,
    } as const;
    expect(tell('delegation', seat, 'Vice Premier He Lifeng leads.')).toEqual(['He Lifeng']);
    expect(tell('delegation', seat, 'The Sheraton hosts Vice Premier He.')).toEqual(['He']);
    expect(tell('delegation', seat, 'The vice premier leads.')).toEqual([]);
  });

  it('reads signs in a quotation as text', () => {
    const statement = { ...said('A'), quoteParts: ['(why?) a+b'] };
    expect(tell('statement', statement, 'He asked “(why?) a+b” twice.')).toEqual(['“(why?) a+b”']);
  });
});
