/** How a fact was read, in words: which fields the text states, which we inferred, by what rule, how surely. */
import type { AnyClaim } from '@/lib/domain/fact';
import { CONFIDENCES } from '@/lib/domain/vocabulary';
import { toDateWords } from './date-words';

/** Fields whose names do not read as they stand. */
const FIELD_WORDS: Record<string, string> = {
  ratePct: 'rate',
  fromPct: 'from',
  toPct: 'to',
  changePct: 'change',
  deltaPoints: 'change in points',
  quoteParts: 'words',
  lengthDays: 'length in days',
  startDate: 'first day',
  endDate: 'last day',
  resolvedDate: 'date',
  ordinal: 'number of the round',
};

const toFieldName = (field: string): string =>
  FIELD_WORDS[field] ?? field.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

/** A value as a note shows it; null for what cannot be shown in a few words. */
function toValueWords(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value.replaceAll('_', ' ');
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? value.map(toValueWords).filter(Boolean).join(', ') || null : null;
}

export interface FieldReading {
  field: string;
  value: string | null;
}

function toFields(claim: AnyClaim, fields: readonly string[]): FieldReading[] {
  const values: Record<string, unknown> = { ...claim.value, resolvedDate: claim.resolvedDate };
  return fields.map((field) => ({ field: toFieldName(field), value: toValueWords(values[field]) }));
}

const REVIEWS = {
  auto: 'not yet checked by a person',
  confirmed: 'checked by a person',
  amended: 'amended by a person',
  rejected: 'rejected by a person',
} as const;

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
  return {
    stated: toFields(claim, claim.stated),
    implied: toFields(claim, claim.implied),
    date: claim.resolvedDate ? toDateWords(claim.resolvedDate) : 'no date in the text',
    rule: claim.extractor,
    confidence: claim.confidence,
    review: claim.review.reason
      ? `${REVIEWS[claim.review.state]}: ${claim.review.reason}`
      : REVIEWS[claim.review.state],
  };
}

/** How surely the facts of one sentence were read: "high confidence", "low to high confidence". */
export function toConfidenceWords(claims: readonly AnyClaim[]): string {
  const found = CONFIDENCES.filter((confidence) => claims.some((claim) => claim.confidence === confidence));
  const [surest, ...others] = found;
  const least = others.at(-1);
  return `${least ? `${least} to ${surest}` : surest} confidence`;
}
