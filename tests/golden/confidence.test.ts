/** What the method page says of confidence, measured anew. */
import { describe, expect, it } from 'vitest';
import { CONFIDENCES, type Confidence } from '@/lib/domain/vocabulary';
import { CONFIDENCE_FIGURES } from '@/lib/view/reader-figures';
import { findTwin, GOLD_SETS, readGold, readGoldArticles } from '@/tests/support/gold';

/** Kinds whose gold names the fields that tell one fact from another (tests/support/gold.ts). */
const COMPARED = new Set(['talk_round', 'delegation', 'tariff_rate', 'tariff_change', 'truce_term', 'rare_earth_event', 'leader_contact', 'indicator', 'statement']);
/** The reader learns: its counts may move a little before the page must say so. */
const TOLERATED_SHARE = 0.02;
const TOLERATED_COUNT = 0.2;

function measure(): Record<Confidence, { right: number; of: number }> {
  const counts = Object.fromEntries(CONFIDENCES.map((one) => [one, { right: 0, of: 0 }])) as Record<Confidence, { right: number; of: number }>;
  for (const set of GOLD_SETS.filter(({ name }) => name === 'seeds' || name === 'dev')) {
    const gold = readGold(set);
    for (const article of readGoldArticles(set)) {
      for (const fact of article.facts.filter(({ kind }) => COMPARED.has(kind))) {
        const count = counts[fact.confidence];
        count.of += 1;
        if (gold.facts.some((one) => one.source === article.source && findTwin(one, { ...article, facts: [fact] }) !== null)) count.right += 1;
      }
    }
  }
  return counts;
}

describe('what the method page says of confidence', () => {
  const measured = measure();

  it.each(['high', 'medium'] as const)('holds for %s', (confidence) => {
    const [stated, now] = [CONFIDENCE_FIGURES.counts[confidence], measured[confidence]];
    expect(now.of).toBeGreaterThan(20);
    expect(now.right / now.of, JSON.stringify(measured)).toBeGreaterThanOrEqual(stated.right / stated.of - TOLERATED_SHARE);
    expect(Math.abs(now.of - stated.of) / stated.of, JSON.stringify(measured)).toBeLessThanOrEqual(TOLERATED_COUNT);
  });

  it('speaks of few facts of low confidence', () => {
    expect(measured.low.of).toBeLessThan(measured.medium.of);
  });
});
