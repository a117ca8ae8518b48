/** The fields of a fact's value in words, for the page that shows all of them. */
import { codesWords } from '@words/codes';
import { rateDefinitionsWords } from '@words/rate-definitions';
import { readingsWords } from '@words/readings';
import { topicsWords } from '@words/topics';
import { parseDateSpan } from '@/lib/domain/civil-date';
import { RATE_DEFINITIONS } from '@/lib/domain/fact-values';
import { ISSUE_TOPICS, type IssueTopic } from '@/lib/domain/vocabulary';
import { toDateWords } from './date-words';

export interface FieldRow {
  key: string;
  label: string;
  /** Null where no source says. */
  words: string | null;
  /** Stated by a source, inferred by us, or neither (a code of ours). */
  basis: 'stated' | 'implied' | null;
}

/** "Rate (percent)" for `ratePct`, "Start date" for `startDate`. */
export function toFieldLabel(key: string): string {
  return readingsWords.field(key);
}

const isTopic = (text: string): text is IssueTopic => (ISSUE_TOPICS as readonly string[]).includes(text);
const isDefinition = (text: string): text is (typeof RATE_DEFINITIONS)[number] =>
  (RATE_DEFINITIONS as readonly string[]).includes(text);

const hasEntries = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object';

const toTextWords = (text: string): string =>
  codesWords.of(text) ??
  (isTopic(text) ? topicsWords.label[text] : isDefinition(text) ? rateDefinitionsWords[text] : null) ??
  (parseDateSpan(text) ? toDateWords(text) : text);

/** A value in words; null for none. */
export function toValueWords(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? readingsWords.yes : readingsWords.no;
  if (typeof value === 'string') return toTextWords(value);
  if (Array.isArray(value)) return readingsWords.list(value.flatMap((one) => toValueWords(one) || [])) || null;
  if (!hasEntries(value)) return String(value);
  const parts = Object.entries(value).flatMap(([key, one]) => {
    const words = key === 'name' ? String(one) : toValueWords(one);
    return words === null
      ? []
      : [key === 'name' ? readingsWords.named(words) : key === 'ratePct' ? `${words}%` : words];
  });
  return parts.join(' ') || null;
}

/** Every field in the order of its kind. */
export function toFieldRows(
  value: Readonly<Record<string, unknown>>,
  claims: readonly { stated: readonly string[]; implied: readonly string[] }[],
): FieldRow[] {
  const stated = new Set(claims.flatMap((claim) => claim.stated));
  const implied = new Set(claims.flatMap((claim) => claim.implied));
  return Object.entries(value).map(([key, one]) => ({
    key,
    label: toFieldLabel(key),
    words: toValueWords(one),
    basis: stated.has(key) ? 'stated' : implied.has(key) ? 'implied' : null,
  }));
}
