/** How a fact was read, in words: which fields the text states, which we inferred, by what rule, how surely. */
import { datesWords } from '@words/dates';
import { evidenceWords } from '@words/evidence';
import { readingsWords } from '@words/readings';
import type { AnyClaim } from '@/lib/domain/fact';
import { CONFIDENCES } from '@/lib/domain/vocabulary';
import { listPlain } from '@/lib/words/list';
import { toDateWords } from './date-words';
import { toValueWords } from './field-words';

/** A value as a note shows it; null for what cannot be shown in a few words. */
function toShortWords(value: unknown): string | null {
  if (Array.isArray(value)) return listPlain(value.flatMap((one) => toShortWords(one) ?? [])) || null;
  return typeof value === 'object' ? null : toValueWords(value);
}

interface FieldReading {
  field: string;
  value: string | null;
}

function toFields(claim: AnyClaim, fields: readonly string[]): FieldReading[] {
  const values: Record<string, unknown> = { ...claim.value, resolvedDate: claim.resolvedDate };
  return fields.map((field) => ({ field: readingsWords.fieldInLine(field), value: toShortWords(values[field]) }));
}

export interface ReadingWords {
  stated: FieldReading[];
  implied: FieldReading[];
  /** "9 Jun 2025"; "no date in the text" where none could be resolved. */
  date: string;
  rule: string;
  confidence: string;
  review: string;
}

/** What a note says under "How this was read". */
export function toReadingWords(claim: AnyClaim): ReadingWords {
  const { state, reason } = claim.review;
  return {
    stated: toFields(claim, claim.stated),
    implied: toFields(claim, claim.implied),
    date: claim.resolvedDate ? toDateWords(claim.resolvedDate) : datesWords.notInText,
    rule: claim.extractor,
    confidence: evidenceWords.confidence[claim.confidence],
    review: reason ? readingsWords.reviewWithReason(readingsWords.review[state], reason) : readingsWords.review[state],
  };
}

/** How surely the facts of one sentence were read: "high confidence", "low to high confidence". */
export function toConfidenceWords(claims: readonly AnyClaim[]): string {
  const found = CONFIDENCES.filter((confidence) => claims.some((claim) => claim.confidence === confidence));
  const [surest = 'low', ...others] = found;
  return readingsWords.confidenceOf({ least: others.at(-1) ?? null, surest });
}
