import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_VALUES, type ValueOf } from '@/lib/domain/fact-values';
import { settleFact, settleFacts } from '@/lib/resolve/settle';
import { call, fileClaims, toClaim } from './claims';

type Round = ValueOf<'talk_round'>;

const round = (value: Partial<Round>, more: object = {}) =>
  toClaim({
    kind: 'talk_round',
    value: {
      round: 'madrid-2025-09',
      city: 'Madrid',
      country: null,
      startDate: null,
      endDate: null,
      venue: null,
      parties: ['US', 'China'],
      status: 'upcoming',
      ordinal: null,
      ...value,
    },
    ...more,
  });

const settleAll = (claims: Parameters<typeof fileClaims>[0]) => settleFacts(fileClaims(claims));

describe('settleFact', () => {
  it('takes the most precise date and fills gaps from other sources', () => {
    const [fact] = settleAll([
      round({ startDate: '2025-09' }, { sourceId: '010' }),
      round({ startDate: '2025-09-14', country: 'Spain' }, { sourceId: '011' }),
    ]);
    expect(fact?.value).toMatchObject({ startDate: '2025-09-14', country: 'Spain', venue: null });
  });

  it('lets the latest source say how far a round has come', () => {
    const claims = [
      round({ status: 'concluded' }, { knownOn: '2025-09-16', sourceId: '012' }),
      round({ status: 'upcoming' }, { knownOn: '2025-09-12', sourceId: '010' }),
    ];
    expect(settleAll(claims)[0]?.value).toMatchObject({ status: 'concluded' });
    expect(settleAll(claims.filter(({ knownOn }) => knownOn < '2025-09-15'))[0]?.value).toMatchObject({
      status: 'upcoming',
    });
  });

  it('prefers a claim that a person checked, and what more sources say over what one says', () => {
    const venue = (name: string, sourceId: string, more: object = {}) => round({ venue: name }, { sourceId, ...more });
    const claims = [venue('Ministry', '010'), venue('Palace', '011'), venue('Palace', '012')];
    expect(settleAll(claims)[0]?.value).toMatchObject({ venue: 'Palace' });
    const checked = venue('Ministry', '013', { review: { state: 'confirmed', reason: 'seen on the photo' } });
    expect(settleAll([...claims, checked])[0]?.value).toMatchObject({ venue: 'Ministry' });
  });

  it('prefers what a source states to what was inferred', () => {
    const claims = [
      round({ venue: 'Foreign Ministry' }, { sourceId: '010', implied: ['venue'] }),
      round({ venue: 'Santa Cruz Palace' }, { sourceId: '011', stated: ['venue'] }),
    ];
    expect(settleAll(claims)[0]?.value).toMatchObject({ venue: 'Santa Cruz Palace' });
  });

  it('keeps every claim in order of knowledge and the earliest day', () => {
    const [fact] = settleAll([
      call('2025-06-05', { knownOn: '2025-06-20', sourceId: 'CALL' }),
      call('2025-06-02/2025-06-08'),
    ]);
    expect(fact).toMatchObject({ knownOn: '2025-06-09', resolvedDate: '2025-06-05', value: { date: '2025-06-05' } });
    expect(fact?.claims.map(({ knownOn }) => knownOn)).toEqual(['2025-06-09', '2025-06-20']);
  });

  it('settles any subset, in any order, to a valid value that depends on that subset alone', () => {
    const claims = fileClaims([
      round({ startDate: '2025-09-14', venue: 'Palace' }, { sourceId: '010', knownOn: '2025-09-14' }),
      round({ startDate: '2025-09', venue: 'Ministry', ordinal: 4 }, { sourceId: '011', knownOn: '2025-09-12' }),
      round({ status: 'concluded', endDate: '2025-09-15' }, { sourceId: '012', knownOn: '2025-09-16' }),
      round({ venue: 'Palace', startDate: '2025-09-13' }, { sourceId: '013', knownOn: '2025-09-15' }),
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: 1 }), (some) => {
        const fact = settleFact(some);
        expect(fact).toEqual(settleFact([...some].reverse()));
        expect(FACT_VALUES.talk_round.safeParse(fact.value).success).toBe(true);
      }),
    );
  });

  it('lets the last version of a record row speak, and keeps the ones before', () => {
    const version = (id: string, knownOn: string, venue: string) =>
      round({ venue }, { id, knownOn, sourceId: 'TALK-4', sourceType: 'record' });
    const claims = [
      version('TALK-4/round', '2025-09-14', 'Ministry'),
      version('TALK-4/round@2025-09-16', '2025-09-16', 'Palace'),
    ];
    expect(settleAll(claims)[0]).toMatchObject({ value: { venue: 'Palace' }, knownOn: '2025-09-14', claims: [{}, {}] });
    expect(settleAll(claims.slice(0, 1))[0]).toMatchObject({ value: { venue: 'Ministry' } });
  });

  it('refuses nothing and claims of two facts', () => {
    expect(() => settleFact([])).toThrow(RangeError);
    expect(() => settleFact(fileClaims([call('2025-06-05'), call('2025-09-19')]))).toThrow(/two facts/);
  });
});
