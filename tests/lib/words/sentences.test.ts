import { describe, expect, it } from 'vitest';
import { joinSentences, toSentence } from '@/lib/words/sentences';

describe('joinSentences', () => {
  it('leaves out what is not there', () => {
    expect(joinSentences(['They met.', null, '', 'Rates fell.'])).toBe('They met. Rates fell.');
    expect(joinSentences([null])).toBe('');
  });
});

describe('toSentence', () => {
  it('ends with one full stop', () => {
    expect(['Rates fell', 'Rates fell.'].map(toSentence)).toEqual(['Rates fell.', 'Rates fell.']);
  });
});
