import { describe, expect, it } from 'vitest';
import type { AnyFact } from '@/lib/domain/fact';
import { toLedgerRows } from '@/lib/view/rare-earth-ledger';
import { toLedgerFigures } from '@/lib/view/rare-earth-ledger-figures';
import { toRareEarthDeadlines, toRareEarthStatus } from '@/lib/view/rare-earth-status';
import { RECORD, recordFactsOn } from '../../support/record-facts';
import { makeEvidence, makeFact } from '../../support/view-facts';

/** The record's facts with the first day of any version, as queries give it. */
const factsOn = (day: string): AnyFact[] =>
  recordFactsOn(day).map((fact) => {
    const versions = RECORD.claims.filter(({ id }) => id === fact.id || id.startsWith(`${fact.id}@`));
    const [knownOn = fact.knownOn] = versions.map((claim) => claim.knownOn).sort();
    return { ...fact, knownOn };
  });

const statusOn = (day: string) => toRareEarthStatus(toLedgerRows(factsOn(day), day), day)?.sentence;
const stateOf = (day: string, words: string) =>
  toLedgerRows(factsOn(day), day).find(({ title }) => title.includes(words))?.state;

describe('the ledger of the record', () => {
  it.each([
    ['2025-10-20', 'five more elements', 'stands'],
    ['2025-10-20', 'No. 61', 'due'],
    ['2025-11-20', 'five more elements', 'suspended'],
    ['2026-11-22', 'five more elements', 'suspended'],
    ['2025-11-20', 'seven medium and heavy', 'stands'],
    ['2026-11-22', 'suspends the October package', 'ended'],
    ['2026-11-22', 'gallium', 'stands'],
  ])('on %s: %s is %s', (day, words, state) => {
    expect(stateOf(day, words)).toBe(state);
  });

  it('names what is covered by symbol, and which of it is no rare earth', () => {
    const row = toLedgerRows(factsOn('2026-11-22'), '2026-11-22').find(({ title }) => title.includes('shortages'));
    expect(row?.elements.map(({ symbol, isRareEarth }) => [symbol, isRareEarth])).toEqual([
      ['Y', true],
      ['Sc', true],
      ['Nd', true],
      ['In', false],
    ]);
  });

  it('counts each deadline by itself, never below zero', () => {
    const rows = toLedgerRows(factsOn('2026-11-22'), '2026-11-22');
    expect(toRareEarthDeadlines(rows, '2026-11-22').map(({ count, countWords }) => `${count} ${countWords}`)).toEqual([
      '5 days left',
      '49 days left',
      '12 days ago',
    ]);
  });

  it('says in one sentence how things stand', () => {
    expect(statusOn('2024-12-31')).toBeUndefined();
    expect(statusOn('2026-11-22')).toBe(
      'On 22 Nov 2026 three curbs stand, the latest of 22 Jun 2026, and two are suspended; two suspensions run, to 27 Nov 2026 and 10 Jan 2027; the latest entry is of 10 Nov 2026 (an easing).',
    );
  });
});

describe('articles alone', () => {
  const share = { value: 69, unit: '%', of: 'global supply' };
  const curb = makeFact(
    'rare_earth_event',
    { type: 'export_curb', actor: 'China', detail: 'China suspended exports', figure: null },
    { resolvedDate: '2025-04', evidence: [makeEvidence({ quote: 'In April, China suspended exports.' })] },
  );
  const figure = makeFact('rare_earth_event', { type: 'figure', actor: 'China', detail: 'share', figure: share });

  it('give a sentence with no more precision than theirs', () => {
    const sentence = toRareEarthStatus(toLedgerRows([curb, figure], '2025-06-09'), '2025-06-09')?.sentence;
    expect(sentence).toBe(
      'On 9 Jun 2025 one curb stands, that of April 2025; no suspension runs; the latest entry is of April 2025 (a curb).',
    );
  });

  it('give figures with what they count', () => {
    expect(toLedgerFigures([curb, figure]).map(({ amount, counted }) => [amount, counted])).toEqual([
      ['69%', 'global supply'],
    ]);
  });
});
