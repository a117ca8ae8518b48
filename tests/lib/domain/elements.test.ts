import { describe, expect, it } from 'vitest';
import { ELEMENTS, toElement } from '@/lib/domain/elements';
import { RECORD } from '../../support/record-facts';

describe('toElement', () => {
  it('knows names in any case', () => expect(toElement('Dysprosium')?.symbol).toBe('Dy'));
  it('knows what it does not know', () => expect(toElement('unobtainium')).toBeNull());

  it('knows every element that the record names', () => {
    const named = RECORD.claims.flatMap((claim) =>
      claim.kind === 'rare_earth_event' ? (claim.value.elements ?? []) : [],
    );
    expect(named.filter((name) => !toElement(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });
});

describe('ELEMENTS', () => {
  it('has the seventeen rare earths, each symbol once', () => {
    expect(ELEMENTS.filter((element) => element.isRareEarth)).toHaveLength(17);
    expect(new Set(ELEMENTS.map((element) => element.symbol)).size).toBe(ELEMENTS.length);
  });
});
