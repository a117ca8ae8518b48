/**
 * Nothing known later shows on an earlier day in any data file, nor on the pages about one thing each: delegates, issues, entries, searches. These
 * are many, so the walk takes some of the days on which something became known, and the day before each.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, type CivilDay } from '@/lib/domain/civil-date';
import type { AnyClaim } from '@/lib/domain/fact';
import { listDataFiles } from '@/lib/formats/files';
import {
  FIRST,
  findLeaks,
  LAST,
  listAllClaims,
  listKnownDays,
  toFirstDays,
  toLeafText,
  toUnsaid,
} from '../support/leaks';
import { withLoadedSeeds } from '../support/loaded-seeds';
import { renderFiles } from '../support/rendered-files';
import { renderThings } from '../support/rendered-things';

/** Every so many of the days on which something became known. */
const DAY_STEP = 6;

const held = withLoadedSeeds();

describe('the files and single pages of each day', () => {
  let claims: AnyClaim[] = [];
  let firstDays: [string, CivilDay][] = [];
  let days: CivilDay[] = [];
  beforeAll(async () => {
    claims = await listAllClaims(held.database);
    firstDays = toFirstDays(claims);
    const sampled = (await listKnownDays(held.database)).filter((_, index) => index % DAY_STEP === 0);
    days = [...new Set([FIRST, '2025-06-09', ...sampled.flatMap((day) => [addDays(day, -1), day]), LAST])].sort();
  }, 240_000);

  it('are walked on days enough', () => {
    expect(days.length).toBeGreaterThan(15);
    expect(listDataFiles().length).toBeGreaterThan(25);
  });

  it('of data show no text that a source said later, and no day to come that none had named', {
    timeout: 400_000,
  }, async () => {
    const leaks: string[] = [];
    let longest = 0;
    for (const asOf of days) {
      const unsaid = toUnsaid(claims, firstDays, asOf);
      for (const [name, text] of await renderFiles(held.database, asOf)) {
        longest = Math.max(longest, text.length);
        leaks.push(...findLeaks({ asOf, name, text }, unsaid, true));
      }
    }
    expect(leaks).toEqual([]);
    expect(longest).toBeGreaterThan(100_000);
  });

  it('about one thing each show none either', { timeout: 400_000 }, async () => {
    const leaks: string[] = [];
    for (const [turn, asOf] of days.entries()) {
      const unsaid = toUnsaid(claims, firstDays, asOf);
      for (const [name, text] of await renderThings(held.database, asOf, turn))
        leaks.push(...findLeaks({ asOf, name, text: toLeafText(text) }, unsaid));
    }
    expect(leaks).toEqual([]);
  });

  it('would be found out: a text of a later day is a leak', () => {
    const asOf = '2025-06-09';
    const unsaid = toUnsaid(claims, firstDays, asOf);
    const [later = ''] = unsaid.later;
    expect(findLeaks({ asOf, name: 'a file', text: `x ${later} y` }, unsaid, true)).toHaveLength(1);
    expect(findLeaks({ asOf, name: 'a file', text: 'ends 2031-01-01' }, unsaid, true)).toEqual([
      'a file on 2025-06-09: 2031-01-01',
    ]);
  });
});
