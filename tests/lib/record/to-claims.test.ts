import { describe, expect, it } from 'vitest';
import { RECORD, recordFactsOn } from '../../support/record-facts';

const TODAY = '2026-11-22';
const factsOf = (row: string, asOf = TODAY) => recordFactsOn(asOf).filter((fact) => fact.id.startsWith(`${row}/`));
const saidBy = (id: string, asOf = TODAY) =>
  recordFactsOn(asOf).find((fact) => fact.id === id)?.value as Record<string, unknown> | undefined;
const kindsOf = (row: string) => factsOf(row).map((fact) => fact.kind);

describe('toClaims', () => {
  it('gives a headline step its rate as articles speak of it', () => {
    expect(kindsOf('US-05')).toEqual(['tariff_step', 'tariff_rate']);
    expect(saidBy('US-05/rate')).toEqual({
      imposer: 'US',
      target: 'China',
      ratePct: 145,
      qualifier: 'exact',
      status: 'peak',
      scope: 'Chinese goods',
    });
  });

  it.each([
    ['US-05/rate', '2025-04-09', 'announced'],
    ['US-05/rate', '2025-04-10', 'in_force'],
    ['US-05/rate', '2025-05-14', 'peak'],
    ['US-04/rate', '2025-04-09', 'in_force'],
    ['US-04/rate', '2025-04-10', 'prior'],
    ['US-06/rate', '2025-10-01', 'in_force'],
    ['US-06/rate', '2025-11-10', 'prior'],
    ['US-01/rate', '2026-03-01', 'prior'],
    ['US-13/rate', '2026-03-01', 'in_force'],
    ['US-03/rate', '2025-05-13', 'prior'],
    ['US-03/rate', '2025-05-14', 'in_force'],
    ['US-08/rate', TODAY, 'threatened'],
    ['US-15/rate', TODAY, 'proposed'],
    ['US-03/rate-2', TODAY, 'announced'],
    ['CN-06/rate', TODAY, 'in_force'],
  ])('%s on %s is %s', (id, asOf, status) => {
    expect(saidBy(id, asOf)?.status).toBe(status);
  });

  it('keeps partial lists, sectors, averages and parcels out of the rates', () => {
    const rates = RECORD.claims.filter((claim) => claim.kind === 'tariff_rate').map((claim) => claim.sourceId);
    expect(rates.filter((row) => /^(AVG|OT|US-17|US-19|CN-0[12]$)/.test(row))).toEqual([]);
  });

  it('makes a window and its terms of a truce, and only an extension of a later one', () => {
    expect(kindsOf('TR-1')).toEqual([
      'truce_window',
      'truce_term',
      'truce_term',
      'truce_term',
      'policy_event',
      'policy_event',
    ]);
    expect(saidBy('TR-1/length')).toMatchObject({ aspect: 'length', lengthDays: 90, round: 'geneva-2025-05' });
    expect(saidBy('TR-1/agreed')).toMatchObject({ lengthDays: null, start: '2025-05-14', expiry: null });
    expect(saidBy('TR-2/extension')).toMatchObject({ expiry: '2025-11-10', round: 'stockholm-2025-07' });
    expect(saidBy('TR-2/agreed')).toBeUndefined();
  });

  it('seats every delegate, under the round keys that articles use', () => {
    const london = factsOf('TALK-2').filter((fact) => fact.kind === 'delegation');
    expect(london.map((fact) => `${fact.value.side} ${fact.value.person}`)).toEqual([
      'US Scott Bessent',
      'US Howard Lutnick',
      'US Jamieson Greer',
      'China He Lifeng',
      'China Wang Wentao',
      'China Li Chenggang',
    ]);
    const keys = RECORD.claims.flatMap((claim) => (claim.kind === 'talk_round' ? [claim.value.round] : []));
    expect([...new Set(keys)].sort()).toEqual([
      'beijing-2026-05',
      'busan-2025-10',
      'davos-2026-01',
      'geneva-2025-05',
      'kuala-lumpur-2025-10',
      'london-2025-06',
      'madrid-2025-09',
      'new-york-2026-09',
      'paris-2026-03',
      'seoul-2026-05',
      'stockholm-2025-07',
      'video-2025-10',
      'washington-2025-08',
      'washington-2026-09',
    ]);
  });

  it('makes a leaders’ meeting of a summit and a call of a call', () => {
    expect(saidBy('SUM-1/meeting')).toEqual({
      mode: 'meeting',
      participants: ['Donald Trump', 'Xi Jinping'],
      date: '2025-10-30',
      place: 'Busan',
    });
    expect(saidBy('CALL-2/call')).toMatchObject({ mode: 'phone_call', date: '2025-06-05' });
  });

  it('keeps figures apart, each with what it counts', () => {
    const figures = factsOf('RE-11').flatMap((fact) => (fact.kind === 'rare_earth_event' ? [fact.value.figure] : []));
    expect(figures.map((figure) => `${figure?.value} ${figure?.unit} of ${figure?.of}`)).toContain(
      '69 % of world rare-earth mine output',
    );
    expect(new Set(figures.map((figure) => `${figure?.value} ${figure?.unit}`)).size).toBe(figures.length);
  });

  it('marks what no page states as inferred, and never makes a fact of unsourced parts', () => {
    const start = RECORD.claims.find((claim) => claim.id === 'CN-05/step');
    expect([start?.implied, start?.stated.includes('effectiveOn')]).toEqual([['effectiveOn'], false]);
    expect(JSON.stringify(RECORD.claims)).not.toMatch(
      /14358|Liao Min.{0,40}geneva|Wang Jingtao|600,000|51\.1|147\.6|No\. 72/,
    );
  });

  it('says why weak evidence is weak, and nothing of it elsewhere', () => {
    const weak = new Set(RECORD.claims.filter((claim) => claim.weakness).map((claim) => claim.sourceId));
    expect(weak.size).toBe(RECORD.rows.filter((row) => row.weakness).length);
    expect(RECORD.claims.find((claim) => claim.id === 'TR-4/window')?.weakness).toBe(
      'known only as quoted by others; the pages themselves were not read',
    );
    expect(RECORD.claims.find((claim) => claim.id === 'US-05/step')?.weakness).toBeNull();
  });
});
