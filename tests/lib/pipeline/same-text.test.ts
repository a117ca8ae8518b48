import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { estimateLikeness, measureLikeness, toSketch, toTextKey } from '@/lib/pipeline/same-text';

const SEEDS = 'seeds/articles';
const TEXTS = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(SEEDS, name), 'utf8'));
const [LONG = ''] = [...TEXTS].sort((a, b) => b.length - a.length);

describe('toTextKey', () => {
  it.each([
    ['line ends', LONG.replaceAll('\n', '\r\n')],
    ['wrapped lines', LONG.replace(/ (?=\S{6})/g, '\n')],
    ['hard spaces', LONG.replaceAll(' ', '\u00A0')],
    ['straight quotes', LONG.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
    ['other dashes', LONG.replace(/[—–]/g, '-')],
    ['a mark and blank ends', `\uFEFF\n${LONG}\n\n `],
  ])('does not see %s', (_, copy) => {
    expect(toTextKey(copy)).toBe(toTextKey(LONG));
  });

  it.each([
    ['a number', LONG.replace(/\d/, '9')],
    ['a word', LONG.replace(' the ', ' a ')],
    ['a capital', LONG.replace(/[a-z]/, (letter) => letter.toUpperCase())],
  ])('sees %s that differs', (_, other) => {
    expect(other).not.toBe(LONG);
    expect(toTextKey(other)).not.toBe(toTextKey(LONG));
  });
});

describe('likeness', () => {
  it('finds a corrected text, and none of the seeds in another', () => {
    const corrected = LONG.replace(/\d+%/, '99%').replace(' said', ' told reporters');
    expect(measureLikeness(LONG, corrected).ofShorter).toBeGreaterThan(0.95);
    for (const a of TEXTS) {
      for (const b of TEXTS) if (a !== b) expect(measureLikeness(a, b).ofShorter).toBeLessThan(0.4);
    }
  });

  it('estimates what it would count', () => {
    for (const a of TEXTS) {
      for (const b of [...TEXTS, a.slice(0, a.length * 0.7), `${a} ${LONG}`]) {
        const likeness = estimateLikeness(toSketch(a), toSketch(b));
        expect(Math.abs(likeness - measureLikeness(a, b).ofBoth)).toBeLessThan(0.15);
      }
    }
  });

  it('says nothing of texts of a few words', () => {
    expect(measureLikeness('The rate is 30%.', 'The rate is 30%.')).toEqual({ ofBoth: 0, ofShorter: 0 });
    expect(estimateLikeness(toSketch('The rate is 30%.'), toSketch('The rate is 30%.'))).toBe(0);
  });
});
