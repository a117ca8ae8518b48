/**
 * Quotations: “double”, "straight", ‘single’ and 'single straight', nested in each other, over line breaks, and running on
 * over paragraphs (each paragraph opens anew, only the last one closes). One pass over the text; apostrophes are told
 * apart by the letters around them.
 */
import { cuePattern, listMatches } from './cue-pattern';
import type { Paragraph } from './sentences';
import type { Span } from './span';

export interface Quotation extends Span {
  index: number;
  /** The words inside the marks. */
  inner: Span;
  style: 'double' | 'single';
  /** 0 for the outermost. */
  depth: number;
  /** False where no closing mark follows in the paragraph: it ends with the paragraph. */
  isClosed: boolean;
  /** Index of the quotation in the paragraph before that this one runs on from; null for a fresh one. */
  continues: number | null;
}

interface Open {
  start: number;
  style: 'double' | 'single';
  /** The mark that closes it. */
  closer: string;
}

const LETTER = cuePattern(/[\p{L}\p{N}]/u);
const OPENING: Record<string, { style: 'double' | 'single'; closer: string }> = {
  '“': { style: 'double', closer: '”' },
  '„': { style: 'double', closer: '”' },
  '«': { style: 'double', closer: '»' },
  '"': { style: 'double', closer: '"' },
  '‘': { style: 'single', closer: '’' },
  "'": { style: 'single', closer: "'" },
};

/** Any mark that opens or closes. */
const MARK = /["'“”„«»‘’]/g;

/** All quotations of the text in the order of their opening marks. */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const found: Omit<Quotation, 'index'>[] = [];
  let unclosed: Omit<Quotation, 'index'> | null = null;
  for (const paragraph of paragraphs) {
    const here = quotationsIn(text, paragraph);
    const first = here.find((quotation) => quotation.start === paragraph.start);
    if (first && unclosed && first.style === unclosed.style) first.continues = found.lastIndexOf(unclosed);
    // One by one: a paragraph of nothing but marks has more of them than a call can take arguments.
    for (const quotation of here) found.push(quotation);
    unclosed = here.findLast((quotation) => !quotation.isClosed && quotation.depth === 0) ?? null;
  }
  return found.map((quotation, index) => ({ ...quotation, index }));
}

function quotationsIn(text: string, paragraph: Span): Omit<Quotation, 'index'>[] {
  const found: Omit<Quotation, 'index'>[] = [];
  const stack: Open[] = [];
  const close = (open: Open, innerEnd: number, end: number, isClosed: boolean) =>
    found.push({
      start: open.start,
      end,
      inner: { start: open.start + 1, end: innerEnd },
      style: open.style,
      depth: stack.length,
      isClosed,
      continues: null,
    });
  for (const { index } of listMatches(text.slice(paragraph.start, paragraph.end), MARK)) {
    const at = paragraph.start + index;
    const mark = text.charAt(at);
    const open = stack.at(-1);
    if (open && isClosing(text, at, open)) {
      stack.pop();
      close(open, at, at + 1, true);
    } else if (open?.style === 'single' && stack.length > 1 && stack.at(-2)?.closer === mark) {
      stack.pop(); // a stray apostrophe had opened: the outer mark closes over it
      const outer = stack.pop();
      if (outer) close(outer, at, at + 1, true);
    } else if (stack.length < 3 && isOpening(text, at, paragraph)) {
      const kind = OPENING[mark];
      if (kind) stack.push({ start: at, ...kind });
    }
  }
  while (stack.length) {
    const open = stack.pop();
    // An unclosed single mark is an apostrophe ("'til", "the ’90s") or a slip: no quotation.
    if (open?.style === 'double') close(open, paragraph.end, paragraph.end, false);
  }
  return found.sort((a, b) => a.start - b.start);
}

function isOpening(text: string, at: number, paragraph: Span): boolean {
  const mark = text.charAt(at);
  if (!OPENING[mark]) return false;
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  const after = text.charAt(at + 1);
  if (mark === '"' || mark === "'" || mark === '‘') {
    if (LETTER.test(before) || /[\s]/.test(after) || after === '') return false;
    // ’90s, 'twas: an apostrophe that stands for missing letters.
    if (mark !== '"' && /^(?:\d\ds\b|(?:twas|tis|til|em|n)\b)/i.test(text.slice(at + 1, at + 6))) return false;
  }
  return true;
}

function isClosing(text: string, at: number, open: Open): boolean {
  if (text.charAt(at) !== open.closer) return false;
  if (open.style === 'double') return true;
  const after = text.charAt(at + 1);
  const before = text.charAt(at - 1);
  // Letters on both sides: an apostrophe. A plural's apostrophe ("officials’ view") cannot be told; the stop before it can.
  if (LETTER.test(after)) return false;
  return !(before === 's' && /^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4)) && hasLaterCloser(text, at, open));
}

/** Whether another closing single mark follows within the same 200 units, so that this one may be a plural's apostrophe. */
function hasLaterCloser(text: string, at: number, open: Open): boolean {
  const ahead = text.slice(at + 1, at + 200);
  const next = ahead.search(open.closer === "'" ? /'(?![\p{L}\p{N}])/u : /’(?![\p{L}\p{N}])/u);
  const reopened = ahead.search(open.closer === "'" ? /(?<![\p{L}\p{N}])'(?=\p{L})/u : /‘/u);
  return next >= 0 && (reopened < 0 || next < reopened) && !ahead.slice(0, next).includes('\n');
}
