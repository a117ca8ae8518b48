import { describe, expect, it } from 'vitest';
import type { AnyClaim, AnyFact } from '@/lib/domain/fact';
import { findNamedFact, toFactId, toFactIdentity } from '@/lib/resolve/fact-names';
import { identifyAll } from '@/lib/resolve/identify';
import { settleFact } from '@/lib/resolve/settle';
import { makeFact, rate, said } from '../../support/view-facts';

const claimOf = (fact: AnyFact): AnyClaim => fact.claims[0] as AnyClaim;
const claim = (id: string, knownOn: string, quote: string): AnyClaim => ({
  ...claimOf(makeFact('statement', { ...said('Donald Trump'), quoteParts: [quote] }, { knownOn })),
  id,
});

/** Claims filed anew, as a load does it. */
function file(claims: readonly AnyClaim[]): AnyFact[] {
  return identifyAll(claims).map(({ factId, claims: own }) =>
    settleFact(own.map((one) => ({ ...one, factId }) as AnyClaim)),
  );
}

const LATE = claim(
  'late',
  '2025-06-09',
  'We want rare earths to flow and tariffs to stay low for the whole of this year',
);
const EARLY = claim(
  'early',
  '2025-06-02',
  'We want the rare earths to flow and tariffs to stay low for the whole of this year',
);

describe('a fact’s address', () => {
  it('is that of its first claim’s identity', () => {
    const [fact] = file([LATE]);
    expect(fact?.id).toBe(toFactId(toFactIdentity(LATE)));
    expect(fact?.id).toMatch(/^f-[0-9a-f]{12}$/);
  });

  it('is the same in any order of loading', () => {
    const ids = (claims: AnyClaim[]) =>
      file(claims)
        .map(({ id }) => id)
        .sort();
    expect(ids([EARLY, LATE])).toEqual(ids([LATE, EARLY]));
  });

  it('is found again after an earlier source became its first claim', () => {
    const [before] = file([LATE]);
    const after = file([LATE, EARLY]);
    expect(after).toHaveLength(1);
    expect(after[0]?.id).not.toBe(before?.id);
    expect(findNamedFact(after, before?.id ?? '')?.id).toBe(after[0]?.id);
  });

  it('is found by the id of a claim, and by what a row’s versions share', () => {
    const step = makeFact('tariff_rate', rate(), { factId: 'f-step' });
    const versioned = { ...step, claims: [{ ...claimOf(step), id: 'US-05/step@2025-04-10' }] } as AnyFact;
    expect(findNamedFact([versioned], 'US-05/step@2025-04-10')?.id).toBe('f-step');
    expect(findNamedFact([versioned], 'US-05/step')?.id).toBe('f-step');
    expect(findNamedFact([versioned], 'US-05')).toBeNull();
  });

  it('is found as the claim was read before a person amended it', () => {
    const { value, resolvedDate, datePrecision } = LATE;
    const asRead = { value, resolvedDate, datePrecision } as NonNullable<AnyClaim['review']['asRead']>;
    const amended = {
      ...LATE,
      value: { ...said('Xi Jinping'), side: 'China', quoteParts: ['We want rare earths to flow'] },
      review: { state: 'amended', reason: 'the speaker was another', asRead },
    } as AnyClaim;
    const [fact] = file([amended]);
    expect(fact?.id).not.toBe(toFactId(toFactIdentity(LATE)));
    expect(findNamedFact([fact as AnyFact], toFactId(toFactIdentity(LATE)))?.id).toBe(fact?.id);
  });

  it('prefers the fact that bears the name now, and knows no other', () => {
    const facts = file([LATE]);
    expect(findNamedFact(facts, facts[0]?.id ?? '')?.id).toBe(facts[0]?.id);
    for (const name of ['', 'f-', 'f-000000000000', 'nobody', '../etc']) expect(findNamedFact(facts, name)).toBeNull();
  });
});
