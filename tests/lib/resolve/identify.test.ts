import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnfiledClaim } from '@/lib/domain/fact';
import { identifyAll } from '@/lib/resolve/identify';
import { expectLinearTime } from '@/tests/support/linear-time';
import { call, statement, toClaim } from './claims';

const sizes = (claims: UnfiledClaim[]) =>
  identifyAll(claims)
    .map(({ claims: members }) => members.length)
    .sort();

const licences = (detail: string, resolvedDate: string, quote: string) =>
  toClaim(
    {
      kind: 'rare_earth_event',
      value: { type: 'licence_approval', actor: 'China', detail, figure: null },
      resolvedDate,
    },
    quote,
  );

describe('identifyAll', () => {
  it('joins a call of "last week" with the call on its day, and keeps calls of other months apart', () => {
    const claims = [
      call('2025-06-02/2025-06-08'),
      call('2025-06-05'),
      call(null),
      call('2025-09-19', { knownOn: '2025-09-20' }),
    ];
    expect(sizes(claims)).toEqual([1, 3]);
  });

  it('joins a contact of unknown mode with a call, but no call with a meeting', () => {
    const unknown = call('2025-10-30');
    unknown.value = { ...unknown.value, mode: 'unspecified' } as typeof unknown.value;
    const meeting = call('2025-10-30');
    meeting.value = { ...meeting.value, mode: 'meeting' } as typeof meeting.value;
    expect(sizes([unknown, call('2025-10-30')])).toEqual([2]);
    expect(sizes([meeting, call('2025-10-30')])).toEqual([1, 1]);
  });

  it('keeps two approvals of one week apart when only one names who got the licences', () => {
    const unnamed = licences(
      'approved some export applications',
      '2025-06-07',
      'The approval on Saturday of some applications was welcome.',
    );
    const named = licences(
      'licences for suppliers',
      '2025-06-02/2025-06-08',
      'It gave licences to suppliers of Volvo and Bosch last week.',
    );
    const again = licences('licences for Bosch', '2025-06-02/2025-06-08', 'Last week suppliers of Bosch got licences.');
    expect(sizes([unnamed, named])).toEqual([1, 1]);
    expect(sizes([named, again])).toEqual([2]);
  });

  it('joins a quote with its reprint, whatever it calls the country and wherever it was cut', () => {
    const whole = statement('Janet Yellen', [
      'The United States does not want to decouple from China, and never did.',
      'It is about fairness.',
    ]);
    const reprint = statement('Yellen', ['The U.S. does not want to decouple from China']);
    const second = statement('Janet Yellen', ['It is about fairness']);
    const other = statement('Janet Yellen', ['We had a frank exchange']);
    expect(sizes([whole, reprint, second, other])).toEqual([1, 3]);
  });

  it('keeps the same short words apart when they were said in another season or by another person', () => {
    const june = statement('Donald Trump', ['very well']);
    const autumn = statement('Donald Trump', ['very well'], { knownOn: '2025-11-01' });
    const other = statement('Scott Bessent', ['very well']);
    expect(sizes([june, autumn, other])).toEqual([1, 1, 1]);
  });

  it('joins rates of one era and keeps the 25% of 2018 from the 25% of 2025', () => {
    const rate = (knownOn: string) =>
      toClaim({
        kind: 'tariff_rate',
        value: { imposer: 'US', target: 'China', ratePct: 25, qualifier: 'exact', status: 'in_force', scope: null },
        knownOn,
      });
    expect(sizes([rate('2018-07-06'), rate('2018-09-01'), rate('2025-06-09')])).toEqual([1, 2]);
  });

  it('joins surname and full name in one delegation', () => {
    const delegate = (person: string) =>
      toClaim({
        kind: 'delegation',
        value: { person, role: null, side: 'US', round: 'madrid-2025-09', capacity: null, attended: true },
      });
    expect(sizes([delegate('Scott Bessent'), delegate('Bessent'), delegate('Jamieson Greer')])).toEqual([1, 2]);
  });

  it('gives the same facts with the same ids in any order', () => {
    const claims = [
      call('2025-06-05'),
      call('2025-06-02/2025-06-08'),
      call('2025-01-17'),
      statement('Trump', ['a very good talk']),
      statement('Donald Trump', ['very good talk']),
    ];
    const shape = (some: UnfiledClaim[]) =>
      identifyAll(some).map(({ factId, claims: members }) => [factId, members.map(({ id }) => id).sort()]);
    const expected = shape(claims);
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (some) => {
        expect(shape(some)).toEqual(expected);
      }),
    );
  });

  it('groups what was known by a day as it was grouped on that day', () => {
    const claims = [
      call('2025-06-02/2025-06-08'),
      call('2025-06-05', { knownOn: '2025-06-20' }),
      call(null, { knownOn: '2025-07-01' }),
      call('2025-06-06', { knownOn: '2025-07-02' }),
    ];
    const idsOf = (some: UnfiledClaim[]) =>
      new Map(
        identifyAll(some).flatMap(({ factId, claims: members }) => members.map(({ id }) => [id, factId] as const)),
      );
    const atTheEnd = idsOf(claims);
    for (const day of ['2025-06-09', '2025-06-20', '2025-07-01']) {
      for (const [id, factId] of idsOf(claims.filter(({ knownOn }) => knownOn <= day)))
        expect(atTheEnd.get(id)).toBe(factId);
    }
  });

  it('makes the facts of the five seed articles that a reader would make', () => {
    const gold = JSON.parse(readFileSync('tests/golden/extraction/seeds.gold.json', 'utf8'));
    const claims: UnfiledClaim[] = gold.facts.map(
      (fact: { kind: 'issue'; value: never; source: string; resolvedDate: string | null; evidence: string }) =>
        toClaim(
          {
            kind: fact.kind,
            value: fact.value,
            sourceId: fact.source.slice(0, 3),
            resolvedDate: fact.resolvedDate,
            round: 'london-2025-06',
          },
          fact.evidence,
        ),
    );
    const facts = identifyAll(claims);
    const count = (kind: string) => facts.filter(({ claims: members }) => members[0]?.kind === kind).length;
    expect(count('talk_round')).toBe(2);
    expect(count('delegation')).toBe(6);
    expect(count('leader_contact')).toBe(1);
    const saysOf = (word: string) =>
      facts.filter(({ claims: members }) =>
        members.some((claim) => claim.kind === 'statement' && claim.value.quoteParts.join(' ').includes(word)),
      );
    expect(saysOf('moving forward with the agreement')).toHaveLength(1);
    expect(saysOf('free trade')).toHaveLength(1);
    expect(saysOf('positive conclusion')).toHaveLength(1);
    expect(
      facts.filter(({ claims: members }) =>
        members.some((claim) => claim.kind === 'rare_earth_event' && claim.value.type === 'licence_approval'),
      ),
    ).toHaveLength(2);
  });
});

it.each(['the same words over and over again', null])(
  'files thousands of statements of one speaker in time that grows with their number',
  (same) => {
    const words = (index: number) => same ?? `we said ${index} and ${index * 7} and then ${index * 13}`;
    expectLinearTime((count) => {
      const claims = Array.from({ length: count }, (_, index) => statement('Donald Trump', [words(index)]));
      return () => expect(identifyAll(claims)).toHaveLength(same ? 1 : count);
    }, 500);
  },
);
