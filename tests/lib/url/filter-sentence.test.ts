import { describe, expect, it } from 'vitest';
import { toFilterSentence } from '@/lib/url/filter-sentence';
import { parseFilters, type SearchParams } from '@/lib/url/filter-state';

const names = {
  people: new Map([
    ['he-lifeng', 'He Lifeng'],
    ['scott-bessent', 'Scott Bessent'],
  ]),
  sources: new Map([['004', 'article 004']]),
};
const sentence = (count: number, params: SearchParams) =>
  toFilterSentence(count, parseFilters(params).state, names, (day) => `day ${day}`);
const plain = (count: number, params: SearchParams) =>
  sentence(count, params)
    .map((part) => part.text)
    .join('');

describe('toFilterSentence', () => {
  it('reads as the design has it', () => {
    expect(plain(9, { delegate: 'he-lifeng', issue: 'rare-earths' })).toBe(
      '9 entries that name He Lifeng and are about rare earths',
    );
    expect(sentence(9, { delegate: 'he-lifeng' }).filter((part) => part.strong)).toEqual([
      { text: '9 entries', strong: true },
      { text: 'He Lifeng', strong: true },
    ]);
  });

  it('joins several values with "or"', () => {
    expect(plain(2, { delegate: 'he-lifeng,scott-bessent', kind: 'statement,tariff' })).toBe(
      '2 entries that name He Lifeng or Scott Bessent and are statements or tariff steps',
    );
  });

  it('agrees with one entry', () => {
    expect(plain(1, { delegate: 'he-lifeng', issue: 'tiktok', from: '2025-06-01', side: 'us' })).toBe(
      '1 entry that names He Lifeng and is about TikTok and shows US acting or speaking and lies on or after day 2025-06-01',
    );
  });

  it('is only the count when nothing is set', () => {
    expect(plain(137, {})).toBe('137 entries');
    expect(plain(0, { text: 'soy', source: '004' })).toBe('0 entries that come from article 004 and contain “soy”');
  });
});
