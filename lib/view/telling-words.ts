/**
 * The words of a sentence that carry a fact: the number of a rate, the name of a delegate, the city of a round, the words quoted.
 * The sentence as a whole stays the evidence; this only says where to look in it first.
 */
import type { AnyClaim } from '@/lib/domain/fact';

export interface Stretch {
  start: number;
  end: number;
}

const escapePattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A quotation with the marks around it, as they stand in the sentence. */
const toQuotePattern = (quoted: string): string => `[“"‘']?${escapePattern(quoted)}[”"’']?`;

/** A number as it is written, with its unit where that is percent or points: "30%", "30 per cent"; never the end of 130 or the start of 30.5. */
const toNumberPattern = (value: number): string =>
  `(?<![\\d.,])${escapePattern(String(Math.abs(value)))}(?!\\d|[.,]\\d)(?:\\s?%|[\\s-]per\\s?cent(?:age points?)?| points?)?`;

/** A rate that a source only bounds by its digits: "triple-digit", "triple digits". */
const TRIPLE_DIGIT = 'triple[\\s-]digits?';

const toDaysPattern = (days: number): string => `(?<!\\d)${days}[\\s-]days?`;

/** A person by the full name or, failing that, by its last or first part ("Bessent", "He" of "Vice Premier He"). */
function toNamePatterns(name: string): string[] {
  const parts = name.split(' ').filter((part) => part.length > 1);
  return [name, ...parts.toReversed()].map((part) => `(?<!\\p{L})${escapePattern(part)}(?!\\p{L})`);
}

const numbers = (...values: readonly (number | null | undefined)[]): string[][] =>
  values.flatMap((value) => (typeof value === 'number' ? [[toNumberPattern(value)]] : []));
const quotes = (parts: readonly (string | null)[]): string[][] =>
  parts.flatMap((part) => (part ? [[toQuotePattern(part)]] : []));
const names = (...all: readonly (string | null)[]): string[][] =>
  all.flatMap((name) => (name ? [toNamePatterns(name)] : []));

/** What to look for: of each list the first pattern that is found. */
function listSought(claim: AnyClaim): string[][] {
  switch (claim.kind) {
    case 'statement':
      return quotes(claim.value.quoteParts);
    case 'breach_accusation':
      return quotes([claim.value.quote]);
    case 'tariff_rate':
      return claim.value.qualifier === 'triple_digit' ? [[TRIPLE_DIGIT]] : numbers(claim.value.ratePct);
    case 'tariff_change':
      return numbers(claim.value.deltaPoints, claim.value.fromPct, claim.value.toPct);
    case 'indicator':
      return numbers(claim.value.changePct, claim.value.amount);
    case 'truce_term':
      return claim.value.lengthDays === null ? [] : [[toDaysPattern(claim.value.lengthDays)]];
    case 'delegation':
      return names(claim.value.person);
    case 'talk_round':
      return names(claim.value.city);
    case 'leader_contact':
      return names(...claim.value.participants);
    case 'rare_earth_event':
      return claim.value.figure ? numbers(claim.value.figure.value) : [];
    default:
      return [];
  }
}

function findFirst(patterns: readonly string[], sentence: string): Stretch[] {
  for (const pattern of patterns) {
    const found = new RegExp(pattern, 'u').exec(sentence);
    if (found) return [{ start: found.index, end: found.index + found[0].length }];
  }
  return [];
}

/**
 * @param sentence the text of the claim's evidence
 * @returns offsets in the sentence, in its order; none where the words that tell are not told apart from the rest
 */
export function listTellingWords(claim: AnyClaim, sentence: string): Stretch[] {
  return listSought(claim)
    .flatMap((patterns) => findFirst(patterns, sentence))
    .sort((a, b) => a.start - b.start);
}
