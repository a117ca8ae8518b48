import { describe, expect, it } from 'vitest';
import type { Fact } from '@/lib/domain/fact';
import { toCopiedQuote, toCopiedSentence } from '@/lib/view/quote-copy';
import { makeEvidence, makeFact, said } from '../../support/view-facts';

const statement = (fields: Parameters<typeof said>[1]) =>
  makeFact('statement', said('Scott Bessent', fields)) as Fact<'statement'>;

describe('toCopiedQuote', () => {
  it('carries who said it, in what role, where, and in which article of which day', () => {
    const copied = toCopiedQuote(
      statement({ role: 'Treasury Secretary', venue: 'Fox News', quoteParts: ['a bit stalled'] }),
      {
        '004': 'Benzinga',
      },
    );
    expect(copied?.text).toBe(
      '“a bit stalled” Scott Bessent, Treasury Secretary, Fox News. Article 004, Benzinga, 9 Jun 2025.',
    );
    expect(copied?.evidence.id).toBe('e-1');
  });

  it('names no publisher, role or place that no source names', () => {
    expect(toCopiedQuote(statement({ quoteParts: ['a start'] }), { '004': null })?.text).toBe(
      '“a start” Scott Bessent. Article 004, 9 Jun 2025.',
    );
  });

  it('has nothing to copy of words that are only reported', () => {
    expect(toCopiedQuote(statement({ quoteParts: [] }), {})).toBeNull();
  });
});

describe('toCopiedSentence', () => {
  it('runs broken lines together and names article and sentence', () => {
    const article = { id: '004', headline: 'Talks in London', publisher: null, publishedOn: '2025-06-09' };
    expect(toCopiedSentence(makeEvidence({ quote: 'US levies\nat  30%', sentence: 7 }), article)).toBe(
      '“US levies at 30%” Talks in London. Article 004, sentence 7, 9 Jun 2025.',
    );
  });
});
