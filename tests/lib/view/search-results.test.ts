import { describe, expect, it } from 'vitest';
import { cutAroundMatch, toMarkedParts } from '@/lib/view/search-marks';
import {
  chooseResults,
  countKinds,
  countSides,
  type FoundHit,
  parseSearchChoice,
  toSearchResults,
} from '@/lib/view/search-results';
import { delegate, makeEvidence, makeFact, rate, said } from '../../support/view-facts';

const seat = makeFact('delegation', delegate('He Lifeng', { side: 'China', role: 'Vice Premier' }));
const words = makeFact('statement', said('Donald Trump'));
const tariff = makeFact('tariff_rate', rate(), { evidence: [makeEvidence({ quote: 'A tax on toys of 30%.' })] });
const FACTS = [seat, words, tariff];
const HITS: FoundHit[] = [
  { type: 'person', slug: 'he-lifeng', matched: ['he'] },
  { type: 'person', slug: 'donald-trump', matched: ['trump'] },
  { type: 'person', slug: 'nobody', matched: [] },
  ...FACTS.map((fact): FoundHit => ({ type: 'fact', fact, matched: ['toys', 'start'] })),
];

describe('marks', () => {
  it('marks whole words in any case, and keeps the text as it is', () => {
    const parts = toMarkedParts('He said: “he helps 何立峰”', new Set(['he', '何立峰']));
    expect(parts.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['He', 'he', '何立峰']);
    expect(parts.map(({ text }) => text).join('')).toBe('He said: “he helps 何立峰”');
  });

  it('cuts a long text around its first match', () => {
    const cut = cutAroundMatch(`${'before '.repeat(80)}needle ${'after '.repeat(80)}`, new Set(['needle']));
    expect(cut).toMatch(/^… before .*needle after .* …$/);
    expect(cut.length).toBeLessThan(320);
  });
});

describe('results', () => {
  const results = toSearchResults(HITS, FACTS);

  it('tells delegates from others, and leaves out whom nobody names', () => {
    const people = results.flatMap((one) =>
      one.type === 'person' ? [[one.slug, one.isDelegate, one.nativeName]] : [],
    );
    expect(people).toEqual([
      ['he-lifeng', true, '何立峰'],
      ['donald-trump', false, '唐纳德·特朗普'],
    ]);
  });

  it('shows the sentence that holds the words where the line does not', () => {
    const found = results.find((one) => one.type === 'fact' && one.fact.id === tariff.id);
    expect(found?.line.map(({ text }) => text).join('')).toBe('A tax on toys of 30%.');
    expect(found?.line.some(({ text, isMatch }) => isMatch && text === 'toys')).toBe(true);
  });

  it('narrows to a kind and a side, with counts that keep their promise', () => {
    const all = { kind: null, side: null };
    for (const { value, count } of countKinds(results, all)) {
      expect(chooseResults(results, { ...all, kind: value })).toHaveLength(count);
    }
    const sides = countSides(results, { kind: 'person', side: null }, { us: 'US', china: 'China', others: 'Others' });
    expect(sides.map(({ value, count }) => [value, count])).toEqual([
      ['us', 1],
      ['china', 1],
    ]);
  });

  it.each([
    [
      { kind: 'rare-earth', side: 'us' },
      { kind: 'rare_earth', side: 'us', ignored: [] },
    ],
    [{ kind: 'nonsense' }, { kind: null, side: null, ignored: ['kind=nonsense'] }],
    [{}, { kind: null, side: null, ignored: [] }],
  ])('reads %j', (params, expected) => {
    expect(parseSearchChoice(params)).toEqual(expected);
  });
});
