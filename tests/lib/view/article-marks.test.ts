import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkedParagraphs, toSentenceNotes } from '@/lib/view/article-marks';
import { makeEvidence, makeFact, said } from '../../support/view-facts';

const TEXT = 'One two three.\n\nFour <b>five</b> six.\nSeven.';

function mark(start: number, end: number, id = `e-${start}-${end}`, articleId = '004') {
  return makeEvidence({ id, articleId, start, end, quote: TEXT.slice(start, end) });
}
const fact = (speaker: string, ...evidence: ReturnType<typeof mark>[]) =>
  makeFact('statement', said(speaker), { evidence });

describe('toSentenceNotes', () => {
  it('gathers what was read from one stretch, in the order of the text, of this article alone', () => {
    const notes = toSentenceNotes(
      [fact('A', mark(16, 20)), fact('B', mark(0, 3), mark(16, 20)), fact('C', mark(1, 2, 'e-x', '003'))],
      '004',
    );
    expect(notes.map((note) => note.evidence.id)).toEqual(['e-0-3', 'e-16-20']);
    expect(notes[1]?.readings.map(({ claim }) => claim.kind)).toEqual(['statement', 'statement']);
  });
});

describe('toMarkedParagraphs', () => {
  const paragraphs = (...evidence: ReturnType<typeof mark>[]) =>
    toMarkedParagraphs(TEXT, toSentenceNotes([fact('A', ...evidence)], '004'));

  it('cuts overlapping evidence so that each piece knows all it belongs to', () => {
    const [first] = paragraphs(mark(0, 7), mark(4, 13));
    expect(first?.pieces).toEqual([
      { text: 'One ', marks: ['e-0-7'], anchors: ['e-0-7'], tells: null },
      { text: 'two', marks: ['e-0-7', 'e-4-13'], anchors: ['e-4-13'], tells: null },
      { text: ' three', marks: ['e-4-13'], anchors: [], tells: null },
      { text: '.', marks: [], anchors: [], tells: null },
    ]);
  });

  it('gives each evidence one anchor, also when it runs on into the next paragraph', () => {
    const all = paragraphs(mark(4, 20));
    expect(all.flatMap((one) => one.pieces.flatMap((piece) => piece.anchors))).toEqual(['e-4-20']);
    expect(all[1]?.pieces[0]).toEqual({ text: 'Four', marks: ['e-4-20'], anchors: [], tells: null });
    expect(all.map((one) => one.notes.length)).toEqual([1, 0, 0]);
  });

  it('sets the words that tell a fact apart from the rest of its sentence', () => {
    const counted = makeFact('statement', { ...said('A'), quoteParts: ['two'] }, { evidence: [mark(0, 14)] });
    const [first] = toMarkedParagraphs(TEXT, toSentenceNotes([counted], '004'));
    expect(first?.pieces.map(({ text, tells }) => [text, tells?.id ?? null])).toEqual([
      ['One ', null],
      ['two', counted.id],
      [' three.', null],
    ]);
  });

  it('keeps markup as text', () => {
    expect(paragraphs()[1]?.pieces).toEqual([{ text: 'Four <b>five</b> six.', marks: [], anchors: [], tells: null }]);
  });

  it('loses and doubles nothing, whatever the evidence', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: TEXT.length }))
      .map(([start, length]) => mark(start, Math.min(start + length, TEXT.length)));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (evidence) => {
        const all = paragraphs(...evidence);
        const joined = all.map((one) => one.pieces.map((piece) => piece.text).join('')).join('');
        expect(joined).toBe(TEXT.replaceAll('\n', ''));
        for (const one of evidence) {
          const marked = all.flatMap((paragraph) => paragraph.pieces.filter((piece) => piece.marks.includes(one.id)));
          expect(marked.map((piece) => piece.text).join('')).toBe(one.quote.replaceAll('\n', ''));
        }
        const anchors = all.flatMap((one) => one.pieces.flatMap((piece) => piece.anchors));
        expect(new Set(anchors).size).toBe(anchors.length);
      }),
    );
  });
});
