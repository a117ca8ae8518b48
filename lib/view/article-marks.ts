/**
 * An article's text cut into paragraphs and marked stretches, with the notes that stand beside each paragraph. Evidence
 * may overlap: the text is cut at every start and end, and each piece knows all the evidence it belongs to.
 */
import type { AnyClaim, AnyFact, QuotedEvidence } from '@/lib/domain/fact';
import { listTellingWords, type Stretch } from './telling-words';

/** A piece of text with the evidence that covers it. */
export interface MarkedPiece {
  text: string;
  /** Ids of the evidence it is part of; empty for plain text. */
  marks: string[];
  /** Ids of the evidence that begins here: the anchors of `#e-…` links. */
  anchors: string[];
  /** The fact whose telling words these are; null for the rest of a sentence and for plain text. */
  tells: AnyFact | null;
}

/** Words of the article that carry a fact. */
interface Telling extends Stretch {
  fact: AnyFact;
}

/** A sentence that carries facts, with what was read from it. */
export interface SentenceNote {
  evidence: QuotedEvidence;
  readings: { fact: AnyFact; claim: AnyClaim }[];
}

export interface MarkedParagraph {
  start: number;
  pieces: MarkedPiece[];
  /** Notes on evidence that begins in this paragraph, in the order of the text. */
  notes: SentenceNote[];
}

/** The evidence of one article among the facts, in the order of the text; the same stretch once. */
export function toSentenceNotes(facts: readonly AnyFact[], articleId: string): SentenceNote[] {
  const notes = new Map<string, SentenceNote>();
  for (const fact of facts) {
    for (const claim of fact.claims as readonly AnyClaim[]) {
      for (const evidence of claim.evidence) {
        if (evidence.type !== 'quote' || evidence.articleId !== articleId) continue;
        const note = notes.get(evidence.id) ?? { evidence, readings: [] };
        note.readings.push({ fact, claim });
        notes.set(evidence.id, note);
      }
    }
  }
  return [...notes.values()].sort(
    (a, b) =>
      a.evidence.start - b.evidence.start ||
      a.evidence.end - b.evidence.end ||
      a.evidence.id.localeCompare(b.evidence.id),
  );
}

/** Where paragraphs begin and end: text between line breaks. */
function toParagraphSpans(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** The words that tell each fact, at their place in the article. */
function listTellings(text: string, notes: readonly SentenceNote[]): Telling[] {
  return notes.flatMap(({ evidence, readings }) =>
    readings.flatMap(({ fact, claim }) =>
      listTellingWords(claim, text.slice(evidence.start, evidence.end)).map(({ start, end }) => ({
        start: evidence.start + start,
        end: evidence.start + end,
        fact,
      })),
    ),
  );
}

/** Every place in a span at which a piece begins or ends. */
function listCuts(span: Stretch, stretches: readonly Stretch[]): number[] {
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of stretches) {
    if (start >= span.end || end <= span.start) continue;
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  return [...cuts].sort((a, b) => a - b);
}

function toPieces(
  text: string,
  span: Stretch,
  { evidence, tellings }: { evidence: readonly QuotedEvidence[]; tellings: readonly Telling[] },
): MarkedPiece[] {
  const cuts = listCuts(span, [...evidence, ...tellings]);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? span.end;
    const covers = ({ start, end }: Stretch) => start <= from && end >= to;
    const covering = evidence.filter(covers);
    return {
      text: text.slice(from, to),
      marks: covering.map(({ id }) => id),
      anchors: covering
        .filter(({ start }) => Math.max(start, span.start) === from && start >= span.start)
        .map(({ id }) => id),
      tells: tellings.find(covers)?.fact ?? null,
    };
  });
}

/** The text with its marks. The pieces of all paragraphs together are the text without its line breaks. */
export function toMarkedParagraphs(text: string, notes: readonly SentenceNote[]): MarkedParagraph[] {
  const marked = { evidence: notes.map((note) => note.evidence), tellings: listTellings(text, notes) };
  return toParagraphSpans(text).map((span) => ({
    start: span.start,
    pieces: toPieces(text, span, marked),
    notes: notes.filter((note) => note.evidence.start >= span.start && note.evidence.start < span.end),
  }));
}
