import { describe, expect, it } from 'vitest';
import { RATE_DEFINITIONS } from '@/lib/domain/fact-values';
import { RATE_DEFINITION_LABELS, TARIFF_GLOSSARY } from '@/lib/domain/tariff-terms';

describe('the words of rates', () => {
  it('say of every definition what it counts', () => {
    for (const definition of RATE_DEFINITIONS) expect(RATE_DEFINITION_LABELS[definition].counts).toMatch(/\.$/);
  });

  it('explain the terms that the pages use, in order', () => {
    const terms = TARIFF_GLOSSARY.map(({ term }) => term);
    expect(terms).toEqual(
      expect.arrayContaining(['MFN', 's301', 's232', 'IEEPA', 's122', 'ad valorem', 'trade-weighted']),
    );
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'en')));
  });
});
