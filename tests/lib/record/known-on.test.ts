import { describe, expect, it } from 'vitest';
import { ACT_GROUND, toDefaultKnown } from '@/lib/record/known-on';
import { rowSchema } from '@/lib/record/schema';
import { readRecordFiles } from '../../support/record-facts';

const CURRENT_TO = '2026-10-09';
const SOURCE = { title: 't', publisher: 'P', url: 'https://example.org/', read: 'excerpt' };

function knownOf(row: object, published: string[]) {
  const sources = published.map((day) => ({ ...SOURCE, published: day }));
  const base = { id: 'CALL-9', title: 'x', publicAct: false, confidence: 'confirmed' };
  return toDefaultKnown(rowSchema.parse({ ...base, ...('round' in row ? {} : CALL), sources, ...row }), CURRENT_TO);
}
const CALL = { kind: 'leader-call', call: { participants: ['A', 'B'] } };
const ROUND = {
  kind: 'talk-round',
  round: {
    key: 'london-2025-06',
    format: 'talks',
    city: 'London',
    country: null,
    startDate: '2025-06-09',
    endDate: '2025-06-10',
  },
};

describe('toDefaultKnown', () => {
  it('takes the own day of a public act, whenever its pages came', () => {
    const known = knownOf({ date: '2025-02-01', publicAct: true }, ['2025-03-03', '2025-01-20']);
    expect(known).toEqual({ knownOn: '2025-02-01', knownGround: ACT_GROUND });
  });

  it('takes the first page that is not before the end of what it reports', () => {
    expect(knownOf({ date: '2025-06-09', ...ROUND }, ['2025-06-09', '2025-06-12', '2025-06-11'])?.knownOn).toBe(
      '2025-06-11',
    );
  });

  it.each([
    ['2025-06', '2025-06-30'],
    ['2025', '2025-12-31'],
    ['2026', CURRENT_TO],
  ])('counts %s as its last day, %s', (published, day) => {
    expect(knownOf({ date: '2025-06-05' }, [published])?.knownOn).toBe(day);
  });

  it('dates an act of which only the month is known by its pages', () => {
    expect(knownOf({ date: '2026-01', publicAct: true }, ['2026-01'])?.knownOn).toBe('2026-01-31');
  });

  it('is null when every page came before the end', () => {
    expect(knownOf({ date: '2025-06-09', ...ROUND }, ['2025-06-09'])).toBeNull();
  });

  it('gave the committed rows their days, but for those that say why not', () => {
    const rows = readRecordFiles().flatMap((file) => JSON.parse(file.text).rows ?? []);
    const others = rows
      .map((row) => rowSchema.parse(row))
      .filter((row) => toDefaultKnown(row, CURRENT_TO)?.knownOn !== row.knownOn)
      .map((row) => row.id);
    expect(others.sort()).toEqual(['AVG-2', 'OT-14', 'RE-11', 'TR-3', 'US-09']);
  });
});
