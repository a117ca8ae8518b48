import { describe, expect, it } from 'vitest';
import { toTruceClock } from '@/lib/view/truce-clock';
import { toDeadlines } from '@/lib/view/truce-clock-deadlines';
import { recordFactsOn } from '../../support/record-facts';

function deadlinesOn(asOf: string) {
  const facts = recordFactsOn(asOf);
  const { withTruce, besides } = toDeadlines(facts, toTruceClock(facts, asOf), { asOf, zone: null });
  const shape = (list: typeof withTruce) => list.map(({ factId, end, daysLeft }) => [factId, end.date, daysLeft?.min]);
  return { withTruce: shape(withTruce), besides: shape(besides), all: [...withTruce, ...besides] };
}

describe('toDeadlines', () => {
  it('lets both sides’ suspended points lapse with the truce of Geneva', () => {
    const { withTruce, besides } = deadlinesOn('2025-06-09');
    expect(withTruce).toEqual([
      ['CN-06/step', '2025-08-12', 64],
      ['US-06/step', '2025-08-12', 64],
    ]);
    expect(besides).toEqual([]);
  });

  it('takes in what runs through the eve of the end', () => {
    const ids = deadlinesOn('2026-01-31').withTruce.map(([id]) => id);
    expect(ids).toEqual(['OT-12/event', 'OT-16/event', 'CN-08/step', 'RE-6/rare-earth', 'US-10/step']);
  });

  it('counts the other deadlines by themselves', () => {
    const { withTruce, besides } = deadlinesOn('2026-11-22');
    expect(withTruce.map(([id]) => id)).toEqual(['CN-10/step', 'RE-10/rare-earth']);
    expect(besides).toContainEqual(['RE-7/rare-earth', '2026-11-27', 5]);
    expect(besides.map(([id]) => id)).toEqual(expect.arrayContaining(['OT-12/event', 'OT-16/event']));
  });

  it('says since when a deadline is over, and its hour', () => {
    const fees = deadlinesOn('2026-11-22').all.find((deadline) => deadline.factId === 'OT-12/event');
    expect([fees?.daysLeft, fees?.daysSinceEnd]).toEqual([null, { min: 13, max: 13 }]);
    expect(fees?.end.washington).toEqual({ day: '2026-11-09', clock: '23:59' });
    expect(fees?.end.beijing).toEqual({ day: '2026-11-10', clock: '12:59' });
  });
});
