/** Where sources answer one question differently: kept side by side, never settled silently. */
import type { AnyClaim } from './fact';
import { toSlug } from './slug';

/** Why answers differ, where it can be told. */
export const DISAGREEMENT_REASONS = [
  'definition',
  'precision',
  'day',
  'contradiction',
  'slip',
  'wording',
  'gap',
] as const;
export type DisagreementReason = (typeof DISAGREEMENT_REASONS)[number];

export interface DisagreementAnswer {
  /** Tells the answer from the others of its question; the same in every load. */
  key: string;
  /** The answer in a few words. */
  label: string;
  /** The source's own words, of the claim that was known first. */
  words: string;
  /** In order of knowledge. */
  claims: AnyClaim[];
  /** How many independent sources give it: reprints and texts of one agency count once. */
  origins: number;
}

export interface Disagreement {
  /** Stable key, as in `call-date|donald trump+xi jinping|2025-06`. */
  key: string;
  question: string;
  reason: DisagreementReason;
  /** At least two, the one that most origins give first. */
  answers: DisagreementAnswer[];
}

/** The anchor of a question on its page: `peak-rate-us-china`. */
export const toDisagreementAnchor = (key: string): string => toSlug(key);

/** What stands beside a number that the sources tell differently. */
export interface DisputeMark {
  anchor: string;
  question: string;
}

/** The questions that a fact is part of, by fact id. */
export type DisputeMarks = ReadonlyMap<string, readonly DisputeMark[]>;
