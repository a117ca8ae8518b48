/**
 * What a text must hold for a pattern to match in it: read off the pattern's own source, so that nobody has to keep a list beside it.
 *
 * Text and pattern are compared in a small alphabet: letters in small form, digits, and `0x20` for everything else. A word
 * boundary beside a letter then is such a blank too, since texts are thought to start and end with one.
 * Whatever this reader does not know it takes for "anything": it may ask too little of a text, never too much.
 */

import { BLANK, foldCode, isDoubtful } from './small-alphabet';

/** All strings that a part matches, where those are few; and strings of which every match holds at least one. */
interface Part {
  exact: readonly string[] | null;
  need: readonly string[] | null;
}

const MOST_STRINGS = 80;
const MOST_LENGTH = 16;
/** In `exact`: a place where a letter or digit meets something else. */
const EDGE = '|';
const ANYTHING: Part = { exact: null, need: null };
const NOTHING: Part = { exact: [''], need: null };

/** Strings in the small alphabet of which a text must hold one for the pattern to match; null where nothing can be said. */
export function listRequiredWords(pattern: RegExp): readonly string[] | null {
  const words = finish(new PatternReader(pattern.source).read());
  return words && withoutLonger(words);
}

/** Who holds "tariffs" holds "tariff": asking for the shorter word is enough. */
const withoutLonger = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !words.some((other) => other !== word && word.includes(other)));

const finish = (part: Part): readonly string[] | null => better(part.need, fromExact(part.exact));

/** Edges become blanks at the ends, and fall away inside, where the neighbours tell. */
const settleEdges = (text: string): string => {
  const inner = text.replace(/\|+/g, EDGE).replace(/^\|(?= )|(?<= )\|$/g, '');
  return inner.replace(/^\|(?=[a-z0-9])|(?<=[a-z0-9])\|$/g, BLANK).replaceAll(EDGE, '');
};

function fromExact(exact: readonly string[] | null): readonly string[] | null {
  if (!exact) return null;
  const strings = [...new Set(exact.map(settleEdges))];
  return strings.some((one) => one === '' || one === BLANK) ? null : strings;
}

/** How likely a sentence holds one of the strings by chance: the fewer and longer, the better they tell. A blank tells half as much. */
const chance = (strings: readonly string[]): number => {
  let sum = 0;
  for (const one of strings) {
    let weight = 0;
    for (const letter of one) weight += letter === BLANK ? 0.5 : 1;
    sum += 4 ** -weight;
  }
  return sum;
};

function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (!a || !b) return a ?? b;
  return chance(a) <= chance(b) ? a : b;
}

const LETTERS = /[A-Za-z0-9 ]+/y;
const QUANTIFIERS = '*+?{';
const QUANTIFIER = /^(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/;

/** Reads the source of a pattern from left to right, one alternative, sequence and atom at a time. */
class PatternReader {
  #at = 0;
  readonly #source: string;
  constructor(source: string) {
    this.#source = source;
  }

  read(): Part {
    return this.#alternatives();
  }

  #alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      parts.push(this.#sequence());
    }
    if (parts.length === 1 && parts[0]) return parts[0];
    const exact = parts.every((p) => p.exact) ? few([...new Set(parts.flatMap((p) => p.exact ?? []))]) : null;
    if (exact) return { exact, need: null };
    const needs = parts.map(finish);
    return { exact: null, need: needs.every((n) => n !== null) ? [...new Set(needs.flatMap((n) => n ?? []))] : null };
  }

  #sequence(): Part {
    let run: readonly string[] = [''];
    let need: readonly string[] | null = null;
    let isExact = true;
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const part = this.#quantified();
      need = better(need, part.need);
      const joined = part.exact ? join(run, part.exact) : null;
      if (joined) {
        run = joined;
        continue;
      }
      need = better(need, fromExact(run));
      isExact = false;
      run = part.exact ?? [''];
    }
    return isExact ? { exact: run, need } : { exact: null, need: better(need, fromExact(run)) };
  }

  #quantified(): Part {
    const part = this.#atom();
    const quantifier = QUANTIFIER.exec(this.#source.slice(this.#at, this.#at + 16));
    if (!quantifier) return part;
    this.#at += quantifier[0].length;
    const [, mark, least] = quantifier;
    if (mark === '?') return part.exact ? { exact: few(['', ...part.exact]), need: null } : ANYTHING;
    return mark === '*' || Number(least) === 0 ? ANYTHING : { exact: null, need: finish(part) };
  }

  #atom(): Part {
    const source = this.#source;
    const c = source[this.#at] ?? '';
    if (c === '(') return this.#group();
    if (c === '[') return this.#class();
    if (c === '\\') return this.#escape();
    if (c === '.') {
      this.#at++;
      return ANYTHING;
    }
    if (c === '^' || c === '$') {
      this.#at++;
      return NOTHING;
    }
    return this.#letters();
  }

  /** A run of plain letters, up to the last that a quantifier does not take for itself; or one other character. */
  #letters(): Part {
    LETTERS.lastIndex = this.#at;
    const run = LETTERS.exec(this.#source)?.[0] ?? '';
    if (run.length > 1) {
      const isRepeated = QUANTIFIERS.includes(this.#source[this.#at + run.length] ?? ' ');
      const taken = isRepeated ? run.slice(0, -1) : run;
      this.#at += taken.length;
      return { exact: [taken.toLowerCase()], need: null };
    }
    const code = this.#source.codePointAt(this.#at) ?? 0;
    this.#at += code > 0xffff ? 2 : 1;
    return toPart(code);
  }

  #group(): Part {
    const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '(';
    const start = this.#at;
    this.#at += head.length;
    const inner = this.#alternatives();
    this.#at++;
    if (head === '(?=' || head === '(?<=') return { exact: [''], need: finish(inner) };
    if (head === '(?!' || head === '(?<!') {
      const body = this.#source.slice(start + head.length, this.#at - 1);
      return REFUSES_WORDS.test(body) ? { exact: [EDGE], need: null } : NOTHING;
    }
    return inner;
  }

  #class(): Part {
    const end = endOfClass(this.#source, this.#at);
    const body = this.#source.slice(this.#at + 1, end);
    this.#at = end + 1;
    return toClassPart(body);
  }

  #escape(): Part {
    const m = /^\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|[pP]\{[^}]*\}|k<\w+>|\d+|.)/iu.exec(
      this.#source.slice(this.#at, this.#at + 60),
    );
    const whole = m?.[0] ?? '\\';
    this.#at += whole.length;
    const hex = m?.[1] ?? m?.[2] ?? m?.[3];
    if (hex) return toPart(Number.parseInt(hex, 16));
    const kind = whole[1] ?? '';
    if (kind === 'b') return { exact: [EDGE], need: null };
    if (kind === 'B') return NOTHING;
    if (SPACES.includes(kind)) return { exact: [BLANK], need: null };
    return /[a-zA-Z0-9]/.test(kind) ? ANYTHING : toPart(kind.codePointAt(0) ?? 0);
  }
}

/** Look-arounds that refuse any letter or digit, and so ask for an edge. */
const REFUSES_WORDS = /^\[(?!\^)[^\]]*(?:\\w|\\p\{L\}\\p\{N\}|A-Za-z0-9)[^\]]*\]$|^\\w$/;

const few = (strings: readonly string[]): readonly string[] | null =>
  strings.length <= MOST_STRINGS && strings.every((one) => one.length <= MOST_LENGTH) ? strings : null;

function join(heads: readonly string[], tails: readonly string[]): readonly string[] | null {
  if (heads.length * tails.length > MOST_STRINGS) return null;
  return few([...new Set(heads.flatMap((head) => tails.map((tail) => head + tail)))]);
}

/** A letter outside the basic plane is two units long; ſ and K match s and k in some patterns: those may be anything. */
function toPart(code: number): Part {
  if (code > 0xffff || isDoubtful(code)) return ANYTHING;
  return { exact: [String.fromCharCode(foldCode(code))], need: null };
}

function endOfClass(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}

/** Letters of a class, where they come to a few: `[Ss]` is an s, `[’']` a blank. */
function toClassPart(body: string): Part {
  if (body.startsWith('^')) return ANYTHING;
  const symbols = new Set<string>();
  for (const [whole, escaped] of body.matchAll(CLASS_ITEM)) {
    const symbol = escaped === undefined ? toSymbol(whole) : SPACES.includes(escaped) ? BLANK : toEscaped(escaped);
    if (symbol === null) return ANYTHING;
    symbols.add(symbol);
  }
  return symbols.size <= MOST_LETTERS ? { exact: [...symbols], need: null } : ANYTHING;
}

const SPACES = 'stnrfv';
const MOST_LETTERS = 4;
/** A range, an escape, or one character. */
const CLASS_ITEM = /\\?.-[^\]]|\\(.)|[\s\S]/gu;

/** Null for a range, and for what may be two units long or match letters of another alphabet. */
const toSymbol = (item: string): string | null =>
  item.length === 1 ? (toPart(item.charCodeAt(0)).exact?.[0] ?? null) : null;

const toEscaped = (letter: string): string | null => (/[a-zA-Z0-9]/.test(letter) ? null : toSymbol(letter));
