import { describe, expect, it } from 'vitest';
import type { CitedEvidence, Claim, QuotedEvidence } from '@/lib/domain/fact';
import { toEvidenceMark } from '@/lib/view/evidence-marks';

const quote = (articleId: string, start: number): QuotedEvidence => ({
  type: 'quote',
  id: `e-${articleId}-${start}`,
  articleId,
  sentence: start + 1,
  start,
  end: start + 4,
  quote: '145%',
});

const citation = (publisher: string, rest: Partial<CitedEvidence> = {}): CitedEvidence => ({
  type: 'citation',
  id: `d-${publisher}`,
  title: `A page of ${publisher}`,
  publisher,
  url: `https://example.org/${publisher}`,
  published: '2025-05-12',
  official: false,
  read: 'full-text',
  weak: false,
  ...rest,
});

function claim(evidence: Claim['evidence'], rest: Partial<Claim> = {}): Claim<'tariff_rate'> {
  return {
    id: 'c',
    factId: 'f',
    kind: 'tariff_rate',
    value: { imposer: 'US', target: 'China', ratePct: 145, qualifier: 'exact', status: 'peak', scope: null },
    sourceId: '004',
    sourceType: 'article',
    resolvedDate: null,
    datePrecision: null,
    knownOn: '2025-06-09',
    stated: [],
    implied: [],
    extractor: 'tariff-rate',
    confidence: 'high',
    round: null,
    weakness: null,
    review: { state: 'auto', reason: null },
    evidence,
    ...rest,
  } as Claim<'tariff_rate'>;
}

const record = (evidence: Claim['evidence'], weakness: string | null = null) =>
  claim(evidence, { sourceId: 'US-05', sourceType: 'record', weakness });

describe('toEvidenceMark', () => {
  it('names the sentence where one article is the only source', () => {
    expect(toEvidenceMark([claim([quote('004', 6)])])).toMatchObject({ strong: 'Article 004', rest: 'sentence 7' });
  });

  it('counts articles and documents apart', () => {
    const mark = toEvidenceMark([claim([quote('004', 6)]), claim([quote('001', 2)]), record([citation('Akin')])]);
    expect(mark).toMatchObject({ strong: '2 articles', rest: '1 document' });
  });

  it('names the first publishers where there are only documents', () => {
    const pages = ['Akin', 'AP', 'PIIE'].map((name) => citation(name));
    expect(toEvidenceMark([record(pages)])).toMatchObject({ strong: '3 sources', rest: 'Akin, AP…' });
  });

  it('lists the same sentence and the same page once, official pages before others, weak ones last', () => {
    const pages = [citation('Copy', { weak: true }), citation('AP'), citation('White House', { official: true })];
    const mark = toEvidenceMark([record(pages), record(pages), claim([quote('004', 6)]), claim([quote('004', 6)])]);
    expect(mark?.entries.map(({ evidence }) => (evidence.type === 'quote' ? 'quote' : evidence.publisher))).toEqual([
      'quote',
      'White House',
      'AP',
      'Copy',
    ]);
  });

  it('is weak only when no source stands on its own', () => {
    const weak = record([citation('Copy')], 'only quoted by others');
    expect(toEvidenceMark([weak])?.weakness).toBe('only quoted by others');
    expect(toEvidenceMark([weak, record([citation('AP')])])?.weakness).toBeNull();
  });

  it('says that a sentence was read with low confidence', () => {
    expect(toEvidenceMark([claim([quote('004', 6)], { confidence: 'low' })])?.weakness).toBe(
      'read with low confidence',
    );
  });

  it('gives no pill without evidence', () => {
    expect(toEvidenceMark([])).toBeNull();
  });
});
