/**
 * Page furniture: what a saved page carries beside the article. Menus and share buttons before it, "Read Next", related
 * headlines, newsletter lines, disclaimers, photo credits, tickers and copyright after and between.
 *
 * Two sorts: a line that is furniture by itself, and a line after which nothing but furniture follows.
 */
import { cuePattern } from './cue-pattern';
import type { Paragraph } from './sentences';
import { findAt, type Span } from './span';

/** After one of these, to the end of the text, everything is furniture: only when it stands in the second half. */
const TAIL = cuePattern(
  /^(?:read (?:next|more|also)\b.{0,3}$|also read\b|more from\b|related (?:articles|stories|topics|coverage|news|reading)\b|recommended(?: for you)?:?$|you may also like|most (?:read|popular|viewed)|trending(?: now)?:?$|sign up (?:for|to)|disclaimer:|photo courtesy|©|copyright\b|all rights reserved|about the author|up next:?$|editors?[’'] picks|what to read next|latest news:?$|comments:?$|share this\b.{0,12}$|topics:|tags:|follow us\b|join (?:our|the conversation)|get the latest\b)/i,
);

/** A line that is furniture wherever it stands. */
const LINE =
  /^(?:close|menu|search|share|print|email|save|subscribe(?: now)?|sign in|log in|login|register|home|newsletters?\b.{0,20}|advertisement|ad|sponsored|listen(?: to (?:this )?article)?|watch(?: now| live)?|live(?: updates)?|read (?:next|more|also)\b.*|also read\b.*|see also\b.*|related\s?:.*|more on this(?: story)?:?|agencies|staff reporter|image source.*|photo(?:graph)?(?:s|graphs)?\s?(?::|by|courtesy).*|(?:file )?(?:photo|image|picture|video|credit|caption)s?\s?(?::|\/|©).*|getty images.*|reuters\/.*|\(?(?:photo|image|credit|source)s?:.*|edge rankings|price trend|x instagram.*|facebook.*(?:twitter|x)\b.*|skip to.*|(?:published|updated|posted|last updated)\b.{0,60}|\d+ min(?:ute)?s? read|by [\p{Lu}][^.]{2,60}|click here.*|sign up\b.*|subscribe\b.*|download (?:the|our)\b.*|get (?:the|our) .{0,40}(?:newsletter|inbox|app)\b.*)$/iu;

/** Words that make a line furniture from its middle. */
const HOLDING = cuePattern(
  /^(?:.{0,60}\b(?:all rights reserved|terms of (?:use|service)|privacy policy|cookie policy)\b.*|.{0,80}\bnewsletters?\b.{0,40}(?:sign up|subscribe|inbox).*|.{0,40}subscribe to our newsletter.*)$/iu,
);
/** “Home | World | Trade”. */
const MENU = /^.*\|.*\|.*$/u;

const CREDIT = cuePattern(
  /(?:\b(?:Getty Images|Shutterstock|AFP|Reuters|Bloomberg|AP Photo|EPA|Xinhua)\b[^.]{0,30}|\[(?:Photo|Image|File)[^\]]*\])$/,
);

/** Disclaimers that are whole sentences. */
const NOTICE = cuePattern(
  /\b(?:does not provide investment advice|produced with the help of ai|investment advice|all rights reserved|this (?:article|content|story) (?:was|has been|is) (?:originally|partially|generated|published|produced|reviewed|translated)|(?:sign up|subscribe) (?:for|to) (?:our|the)\b|the views expressed)/i,
);

/** Paragraphs that are furniture, in order. */
export function findFurniture(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const tail = tailStart(text, paragraphs);
  return paragraphs.filter(
    (paragraph) => paragraph.index >= tail || isFurnitureLine(text.slice(paragraph.start, paragraph.end)),
  );
}

/** Index of the paragraph from which on all is furniture; past the last one where there is no such tail. */
function tailStart(text: string, paragraphs: readonly Paragraph[]): number {
  for (const paragraph of paragraphs) {
    if (paragraph.index === 0 || paragraph.start * 2 < text.length) continue;
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200));
    if (TAIL.test(line)) return paragraph.index;
  }
  return paragraphs.length;
}

function isFurnitureLine(line: string): boolean {
  if (line.length > 400) return false;
  return (
    LINE.test(line) ||
    HOLDING.test(line) ||
    (line.includes('|') && MENU.test(line)) ||
    NOTICE.test(line) ||
    (line.length < 240 && CREDIT.test(line) && !/[.!?]["”’']?\s*$/.test(line) && !/\bsaid\b/.test(line))
  );
}

/** Whether the span lies in furniture. */
export function isInFurniture(furniture: readonly Span[], span: Span): boolean {
  const part = findAt(furniture, span.start);
  return part !== null && span.end <= part.end;
}
