import { describe, expect, it } from 'vitest';
import { toSlug } from '@/lib/domain/slug';
import { toGlossary } from '@/lib/view/glossary';
import { GLOSSARY } from '@/lib/view/glossary-terms';
import { recordFactsOn } from '../../support/record-facts';

const actsOf = (anchor: string, day: string) =>
  toGlossary(recordFactsOn(day))
    .find((term) => term.anchor === anchor)
    ?.acts.map(({ value }) => value.title) ?? [];

describe('the glossary', () => {
  it('has one anchor per term, fit for an address, in alphabetical order', () => {
    const anchors = GLOSSARY.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors).toEqual(anchors.map(toSlug));
    const terms = GLOSSARY.map(({ term }) => term.toLowerCase());
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('shows the ruling under IEEPA once it was out, and not before', () => {
    expect(actsOf('ieepa', '2026-02-19').some((title) => title.includes('Supreme Court'))).toBe(false);
    expect(actsOf('ieepa', '2026-02-20').some((title) => title.includes('Supreme Court'))).toBe(true);
  });

  it('names no day and no event in its own words', () => {
    for (const { meaning } of GLOSSARY) expect(meaning).not.toMatch(/2026|Supreme Court|until|ended/i);
  });
});
