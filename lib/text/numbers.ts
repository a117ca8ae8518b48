/**
 * Numbers in words and figures: percentages, points and plain counts.
 *
 * Reads: "30%", "30 per cent", "30 percent", "thirty percent", "4.8%", "from 57 per cent to 47 per cent", "25% to 30%",
 * "115 percentage points", "over 100%", "as high as 145%", "nearly 18%", "triple digits", "triple-digit tariffs".
 * Refuses: "$30", "30-year", "2025".
 */
import { cuePattern, listMatches } from './cue-pattern';
import type { Span } from './span';

type PercentQualifier = 'exact' | 'up_to' | 'above' | 'approx' | 'triple_digit';

export interface PercentMention extends Span {
  /** Null for "triple digits". */
  value: number | null;
  /** Upper end of a range such as "25% to 30%" or "between 10 and 20 percent"; null otherwise. Moves ("from … to …") are two mentions. */
  upTo: number | null;
  unit: 'percent' | 'points' | 'triple_digit';
  /** What the words before it say of its exactness. */
  qualifier: PercentQualifier;
  /** Start of the qualifier's words, or of the number where there are none. */
  phraseStart: number;
}

const UNITS: Record<string, number> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS: Record<string, number> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
const NUMBER_WORD = [...Object.keys(UNITS), ...Object.keys(TENS), 'hundred', 'and', 'a'].join('|');

const FIGURE = String.raw`\d{1,4}(?:,\d{3})*(?:\.\d{1,3})?`;
const WORDS = `(?:(?:${NUMBER_WORD})[ -]){0,6}(?:${NUMBER_WORD})`;
const PERCENT = String.raw`(?:\s?%|\s?％|[ -]per[ -]?cent(?:age)?\b|[ -]pct\b)`;
const PATTERN = cuePattern(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}$€£.,])(?:(${FIGURE})(?:\s?(?:-|–|—|\bto\b|\band\b)\s?(${FIGURE}))?|(\b${WORDS}))(${PERCENT}(?:[ -]points?\b)?|[ -]points?\b)`,
    'giu',
  ),
);
const TRIPLE = cuePattern(/\btriple[- ]digits?\b/gi);
const QUALIFIERS: [RegExp, PercentQualifier][] = [
  [
    cuePattern(
      /\b(?:up to|as high as|as much as|at most|no more than|a maximum of|a high of|peak(?:ing|ed)? at|climb as high as)\s+(?:an? )?$/i,
    ),
    'up_to',
  ],
  [
    cuePattern(
      /\b(?:over|above|more than|at least|exceed(?:ing|ed|s)?|in excess of|upwards of|north of|beyond)\s+(?:an? )?$/i,
    ),
    'above',
  ],
  [
    cuePattern(
      /(?:\b(?:about|around|roughly|nearly|almost|approximately|some|an estimated|close to|an average of|just under|just over|near)\s+(?:an? )?|~\s?)$/i,
    ),
    'approx',
  ],
];

/** All percentages and points of the text, in order. */
export function findPercents(text: string): PercentMention[] {
  const found: PercentMention[] = [];
  for (const match of listByBlock(text)) {
    const [whole, figure, second, words, unit = ''] = match;
    const value = figure ? parseFigure(figure) : parseNumberWords(words ?? '');
    if (value === null) continue;
    const isPoints = /points?/i.test(unit);
    // "16 points" of an index is no percentage; only percentage points and bare points after "by" are kept apart by callers.
    found.push({
      ...spanOf(match.index, whole),
      value,
      upTo: second ? parseFigure(second) : null,
      unit: isPoints ? 'points' : 'percent',
      ...qualifierBefore(text, match.index),
    });
  }
  for (const match of listMatches(text, TRIPLE)) {
    found.push({
      ...spanOf(match.index, match[0]),
      value: null,
      upTo: null,
      unit: 'triple_digit',
      qualifier: 'triple_digit',
      phraseStart: match.index,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Matches in those blocks of text between blank lines that name a unit: no percentage runs over a blank line, and most blocks have none.
 * Their `index` counts in the whole text.
 */
function listByBlock(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let start = 0;
  while (start < text.length) {
    const blank = text.indexOf('\n\n', start);
    const end = blank < 0 ? text.length : blank;
    const block = text.slice(start, end);
    if (UNIT_NEAR.test(block)) {
      for (const match of listMatches(block, PATTERN)) {
        match.index += start;
        found.push(match);
      }
    }
    start = end + 2;
  }
  return found;
}

const UNIT_NEAR = /[%％]|per|pct|point/i;

const spanOf = (start: number, whole: string): Span => ({ start, end: start + whole.length });

function qualifierBefore(text: string, at: number): Pick<PercentMention, 'qualifier' | 'phraseStart'> {
  const before = text.slice(Math.max(0, at - 28), at);
  for (const [pattern, qualifier] of QUALIFIERS) {
    const match = pattern.exec(before);
    if (match) return { qualifier, phraseStart: at - before.length + match.index };
  }
  return { qualifier: 'exact', phraseStart: at };
}

function parseFigure(figure: string): number | null {
  const value = Number(figure.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}

/** "one hundred and forty-five" -> 145; null when the words make no number. */
function parseNumberWords(words: string): number | null {
  let total = 0;
  let current = 0;
  let seen = false;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word in UNITS || word in TENS) {
      current += UNITS[word] ?? TENS[word] ?? 0;
      seen = true;
    } else if (word === 'hundred') {
      current = (current || 1) * 100;
      seen = true;
    } else if (word !== 'and' && word !== 'a') return null;
  }
  total += current;
  return seen ? total : null;
}

/** A count in words or figures ("two", "90", "twenty-one"), or null. */
export function parseCount(text: string): number | null {
  const trimmed = text.trim();
  if (/^\d{1,9}$/.test(trimmed)) return Number(trimmed);
  if (/^\d{1,3}(?:,\d{3})+$/.test(trimmed)) return Number(trimmed.replaceAll(',', ''));
  return parseNumberWords(trimmed);
}
