/**
 * Frames: the stretches of text in which a quotation finds its speaker. A frame is a run of sentences held together by
 * quotations that cross their ends: `“It held. It still does,” she said.` is one frame of two sentences.
 */
import { cuePattern } from '@/lib/text/cue-pattern';
import type { Quotation } from '@/lib/text/quotations';
import type { Reading, SentenceRead } from './reading';
import { SAYING } from './speech-verbs';

export interface Frame {
  start: number;
  end: number;
  /** Index of its paragraph. */
  paragraph: number;
  /** Whether it opens its paragraph. */
  isFirst: boolean;
  sentences: SentenceRead[];
  /** Outermost quotations that start in the frame. */
  quotes: Quotation[];
  /** The frame's text with quoted words blanked out, so that offsets stay: what the reporter says. */
  outside: string;
}

/** Stands for every character of a quotation in `outside`. */
export const BLANK = '¤';

/** All frames of the article's own text (no furniture), in order. Linear in the text. */
export function readFrames(reading: Reading): Frame[] {
  const outer = reading.quotations.filter(({ depth }) => depth === 0);
  const frames: Frame[] = [];
  let open: SentenceRead[] = [];
  let next = 0;
  for (const [position, sentence] of reading.sentences.entries()) {
    if (sentence.relevance === 'furniture') continue;
    open.push(sentence);
    while ((outer[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end) next += 1;
    const crossing = outer[next];
    const following = reading.sentences[position + 1];
    const isSplit = crossing && crossing.start < sentence.end && following?.paragraph === sentence.paragraph;
    if (isSplit || (following && isAttributedBy(sentence, following))) continue;
    frames.push(toFrame(reading, open, frames.at(-1)?.paragraph !== sentence.paragraph));
    open = [];
  }
  return open.length ? [...frames, toFrame(reading, open, true)] : frames;
}

/** “No sign of it!” Trump tweeted. — the mark ends the quotation, not the sentence. */
function isAttributedBy(sentence: SentenceRead, following: SentenceRead): boolean {
  return (
    following.paragraph === sentence.paragraph &&
    EXCLAIMED.test(sentence.text.slice(-3)) &&
    ATTRIBUTION.test(following.text)
  );
}

const EXCLAIMED = cuePattern(/[!?]["”’']$/);
const ATTRIBUTION = cuePattern(
  new RegExp(
    `^(?:[\\p{Lu}][\\w.’'-]*\\s){1,4}(?:${SAYING})\\b(?:[^“"‘]{0,60}$|\\s(?:on|in|at|late|early)\\s[^“"‘,;]{1,50},\\s(?:adding|saying|and|while|as)\\b)`,
    'u',
  ),
);

function toFrame(reading: Reading, sentences: SentenceRead[], isFirst: boolean): Frame {
  const [first, last] = [sentences[0], sentences.at(-1)];
  const start = first?.start ?? 0;
  const end = last?.end ?? 0;
  const seen = new Set(sentences.flatMap((sentence) => sentence.quotations));
  const quotes = [...seen].filter((quote) => quote.depth === 0 && quote.start >= start);
  const text = reading.text.slice(start, end);
  return {
    start,
    end,
    paragraph: first?.paragraph ?? 0,
    isFirst,
    sentences,
    quotes,
    outside: blankOut(text, quotes, start),
  };
}

function blankOut(text: string, quotes: readonly Quotation[], start: number): string {
  let blanked = '';
  let at = 0;
  for (const quote of quotes) {
    blanked += text.slice(at, quote.start - start);
    const end = Math.min(text.length, quote.end - start);
    blanked += BLANK.repeat(Math.max(0, end - (quote.start - start)));
    at = end;
  }
  const outside = blanked + text.slice(at);
  return /[^\S ]/.test(outside) ? outside.replace(/\s/g, ' ') : outside;
}
