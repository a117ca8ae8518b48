/**
 * How well the reader reads, measured against articles that people marked by hand (tests/golden). Every test run measures again and
 * fails when the reader falls below what stands here (tests/golden/extraction.test.ts, tests/golden/confidence.test.ts).
 */
import type { CivilDay } from '@/lib/domain/civil-date';
import type { Confidence } from '@/lib/domain/vocabulary';

interface Floor {
  /** Of the facts that people marked, the share that the reader finds. */
  recall: number;
  /** Of the facts that the reader finds, the share that people marked. */
  precision: number;
}

/** `seeds` are the articles that the rules were written with, `dev` others. */
export const READER_FLOORS: Record<'seeds' | 'dev', Floor> = {
  seeds: { recall: 0.99, precision: 0.97 },
  dev: { recall: 0.92, precision: 0.92 },
};

/** Of the dates that people resolved, the share that the reader resolves alike. */
export const DATE_FLOOR = 0.95;

/** Facts read in the marked articles, by confidence: how many, and how many of them people marked alike. */
export const CONFIDENCE_FIGURES: { measuredOn: CivilDay; counts: Record<Confidence, { right: number; of: number }> } = {
  measuredOn: '2026-11-22',
  counts: { high: { right: 120, of: 121 }, medium: { right: 25, of: 26 }, low: { right: 4, of: 4 } },
};
