import { describe, expect, it } from 'vitest';
import { listComponentMismatches, listStepRows, listThreats, toRatesOn } from '@/lib/view/tariff-steps';
import { recordFactsOn } from '../../support/record-facts';
import { toStatedFact } from '../../support/stated-facts';

const TODAY = '2026-11-22';
const rowOf = (asOf: string, factId: string) =>
  listStepRows(recordFactsOn(asOf), asOf).find((row) => row.fact.id === factId);

describe('listStepRows', () => {
  it.each([
    ['2025-04-08', 'US-04/step', 'announced'],
    ['2025-04-09', 'US-04/step', 'in_force'],
    ['2025-04-10', 'US-04/step', 'superseded'],
    ['2025-04-07', 'US-03/step-2', 'announced'],
    ['2025-04-08', 'US-03/step-2', 'never_in_force'],
    ['2025-10-29', 'US-08/step', 'threatened'],
    ['2025-11-02', 'US-08/step', 'never_in_force'],
    ['2026-06-30', 'US-15/step', 'proposed'],
    ['2025-11-09', 'CN-02/step', 'in_force'],
    ['2025-11-10', 'CN-02/step', 'ended'],
    [TODAY, 'CN-01/step', 'in_force'],
    [TODAY, 'CN-10/step', 'in_force'],
    [TODAY, 'US-19/step-3', 'announced'],
    [TODAY, 'US-17/step', 'in_force'],
  ])('on %s %s is %s', (asOf, factId, state) => {
    expect(rowOf(asOf, factId)?.state).toBe(state);
  });

  it('lists by day, undated ones last', () => {
    const days = listStepRows(recordFactsOn(TODAY), TODAY).map((row) => row.day ?? '9999');
    expect(days).toEqual([...days].sort());
  });
});

describe('listThreats', () => {
  it('keeps apart what was never charged', () => {
    expect(listThreats(recordFactsOn(TODAY), TODAY).map((row) => row.fact.id)).toEqual([
      'US-03/step-2',
      'CN-03/step',
      'US-08/step',
      'US-13/step-2',
      'US-15/step',
    ]);
  });
});

describe('toRatesOn', () => {
  const facts = recordFactsOn(TODAY);

  it.each([
    ['2025-02-03', null, null],
    ['2025-04-09', 104, null],
    ['2025-04-11', 145, 84],
    ['2025-06-09', 30, 10],
    ['2025-12-25', 20, 10],
    ['2026-02-23', 20, 10],
    ['2026-02-24', 10, 10],
    ['2026-07-23', 10, 10],
    [TODAY, 12.5, 10],
  ])('on %s the US charges %s and China %s', (day, us, china) => {
    expect(toRatesOn(facts, day).map(({ point }) => point?.ratePercent ?? null)).toEqual([us, china]);
  });

  it('says why: the instrument, what it is made of, and since when', () => {
    const [us] = toRatesOn(facts, '2025-06-09');
    expect(us?.point?.instrument).toBe('EO 14298');
    expect(us?.point?.components.map(({ name, ratePct }) => `${name} ${ratePct}`)).toEqual([
      'fentanyl IEEPA 20',
      'reciprocal IEEPA 10',
    ]);
    expect(us?.sinceDays).toBe(26);
  });

  it('names the other duties of the day, and no average among them', () => {
    const [us, china] = toRatesOn(facts, '2025-06-09');
    expect(us?.besides.map((fact) => fact.id).sort()).toEqual([
      'OT-19/step-4',
      'US-17/step',
      'US-17/step-2',
      'US-17/step-3',
      'US-19/step',
    ]);
    expect(china?.besides.map((fact) => fact.id).sort()).toEqual([
      'CN-01/step',
      'CN-01/step-2',
      'CN-02/step',
      'CN-02/step-2',
    ]);
  });
});

describe('listComponentMismatches', () => {
  it('finds none in the record', () => {
    expect(listComponentMismatches(recordFactsOn(TODAY))).toEqual([]);
  });

  it('finds a sum that is wrong', () => {
    const [step] = listStepRows(recordFactsOn(TODAY), TODAY).filter((row) => row.fact.id === 'US-05/step');
    if (!step) throw new Error('US-05 expected');
    const wrong = toStatedFact({ id: 'x', kind: 'tariff_step', value: { ...step.fact.value, ratePct: 146 } });
    expect(listComponentMismatches([wrong]).map(({ sumPercent }) => sumPercent)).toEqual([145]);
  });
});
