/**
 * Paragraphs and sentences with their offsets.
 *
 * A paragraph is a run of lines up to a blank line; a line break alone ends a paragraph too, unless the text is wrapped
 * (many lines of like length that stop in mid-sentence). Sentences never cross a paragraph.
 */

import { isAbbreviation, isInitial } from './abbreviations';
import { cuePattern } from './cue-pattern';
import type { Span } from './span';

export interface Paragraph extends Span {
  index: number;
}

export interface Sentence extends Span {
  index: number;
  /** Index of its paragraph. */
  paragraph: number;
  /** `line` is a paragraph of one line without a closing stop: headline, cross-head, label. */
  form: 'prose' | 'line' | 'bullet';
}

const BULLET = cuePattern(/^[ \t]*(?:[•*▪◦●‣·–—-]|\d{1,2}[.)])[ \t]+/);
const CLOSERS = '"”’\')]»';
const ENDS_SENTENCE = cuePattern(/[.!?…:;]["”’')\]»]*\s*$/);

/** The text's paragraphs, trimmed of white space at both ends; empty ones are left out. */
export function splitParagraphs(text: string): Paragraph[] {
  const isWrapped = isHardWrapped(text);
  const paragraphs: Paragraph[] = [];
  let open: Span | null = null;
  const close = () => {
    if (open) paragraphs.push({ start: open.start, end: open.end, index: paragraphs.length });
    open = null;
  };
  for (const line of linesOf(text)) {
    if (line.start === line.end) close();
    else if (open && isWrapped && !BULLET.test(text.slice(line.start, line.start + 8)))
      open = { start: (open as Span).start, end: line.end };
    else {
      close();
      open = line;
    }
  }
  close();
  return paragraphs;
}

/** Lines without the white space at both ends; blank lines as empty spans. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end });
    from = to + 1;
  }
  return lines;
}

/** Wrapped text: at least four lines of which most, being followed by another line, stop short of a sentence's end. */
function isHardWrapped(text: string): boolean {
  const lines = linesOf(text);
  let followed = 0;
  let broken = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const length = line.end - line.start;
    if (!next || next.start === next.end || length < 40) continue;
    followed++;
    if (length <= 130 && !ENDS_SENTENCE.test(text.slice(line.end - 6, line.end))) broken++;
  }
  return followed >= 2 && broken * 2 > followed;
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;

/** The sentences of each paragraph, in order. */
export function splitSentences(text: string, paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs) {
    const body = text.slice(paragraph.start, paragraph.end);
    const isBullet = BULLET.test(body);
    const isLine = !isBullet && !ENDS_SENTENCE.test(body.slice(-6)) && body.length < 160;
    for (const span of sentencesIn(text, paragraph)) {
      sentences.push({
        start: span.start,
        end: span.end,
        index: sentences.length,
        paragraph: paragraph.index,
        form: isBullet ? 'bullet' : isLine ? 'line' : 'prose',
      });
    }
  }
  return sentences;
}

function* sentencesIn(text: string, paragraph: Span): Generator<Span> {
  let start = paragraph.start;
  let at = start;
  while (at < paragraph.end) {
    at = Math.min(nextStop(text, at, paragraph.end), start + MAX_SENTENCE);
    if (at >= paragraph.end) break;
    const end = at - start < MAX_SENTENCE ? sentenceEndAt(text, at, paragraph) : cutAt(text, start);
    if (end === null) {
      at++;
      continue;
    }
    yield { start, end };
    start = end;
    while (start < paragraph.end && isSpace(text.charCodeAt(start))) start++;
    at = start;
  }
  if (start < paragraph.end) yield { start, end: paragraph.end };
}

/** The next mark that can end a sentence; the end where there is none. */
function nextStop(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) return at;
  }
  return end;
}

/** No English sentence is this long; cutting there keeps rules that compare words within a sentence linear in the text. */
const MAX_SENTENCE = 1500;

/** The last space before the limit, or the limit itself. */
function cutAt(text: string, start: number): number {
  const space = text.lastIndexOf(' ', start + MAX_SENTENCE);
  return space > start ? space : start + MAX_SENTENCE;
}

/** Where the sentence ends whose closing stop stands at `at`; null when no sentence ends there. */
function sentenceEndAt(text: string, at: number, paragraph: Span): number | null {
  const mark = text.charAt(at);
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return null;
  let end = at + 1;
  while (end < paragraph.end && '.!?…'.includes(text.charAt(end))) end++;
  const isEllipsis = mark === '…' || end - at > 1;
  let closed = false;
  while (end < paragraph.end && CLOSERS.includes(text.charAt(end))) {
    end++;
    closed = true;
  }
  if (end >= paragraph.end) return end;
  if (!isSpace(text.charCodeAt(end))) return null;
  let next = end;
  while (next < paragraph.end && isSpace(text.charCodeAt(next))) next++;
  if (!startsSentence(text, next, paragraph.end)) return null;
  if (mark === '.' && !isEllipsis && !closed && isStopOfWord(text, at, next, paragraph)) return null;
  return end;
}

/** Whether a sentence can begin at `at`: a capital, a digit, or an opening mark before one. A small letter goes on. */
function startsSentence(text: string, at: number, end: number): boolean {
  let i = at;
  while (i < end && '"“‘\'([«—–•'.includes(text.charAt(i))) i++;
  return /[\p{Lu}\p{N}\p{Lo}$€£#@]/u.test(text.slice(i, i + 2));
}

/** Whether the full stop at `at` belongs to its word ("U.S.", "Jan.", "Mr.", "J.") rather than to the sentence. */
function isStopOfWord(text: string, at: number, next: number, paragraph: Span): boolean {
  let start = at;
  while (start > paragraph.start && !isSpace(text.charCodeAt(start - 1)) && at - start < 24) start--;
  const word = text.slice(start, at).replace(/^["“‘'([«—–-]+/, '');
  const following = /^[\p{L}\p{N}.’'-]*/u.exec(text.slice(next, next + 24))?.[0] ?? '';
  const hasArticle = /\bthe\s$/i.test(text.slice(Math.max(paragraph.start, start - 5), start));
  return isInitial(word, following) || isAbbreviation(word, following, hasArticle);
}
