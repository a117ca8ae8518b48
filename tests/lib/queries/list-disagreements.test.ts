import { beforeAll, describe, expect, it } from 'vitest';
import type { Disagreement } from '@/lib/domain/disagreement';
import { listDisagreements } from '@/lib/queries/list-disagreements';
import { withLoadedSeeds } from '../../support/loaded-seeds';

const held = withLoadedSeeds();

/** The conflicts of tests/golden/extraction/seeds.gold.json (c1–c19) and of the record's README: question and answers. */
const CONFLICTS: [name: string, key: RegExp, labels: string[]][] = [
  ['c1', /^office\|Donald Trump$/, ['President', 'former President']],
  ['c2', /^deal-date\|2025-05$/, ['May 2025', 'mid-May 2025']],
  ['c3', /^round-place\|geneva-2025-05$/, ['Geneva', 'Switzerland']],
  ['c4', /^peak-rate\|US\|China$/, ['145%', 'up to 145%', 'over 100%', 'triple digits', '124.1% on average']],
  ['c5', /^expectations\|China\|2025-05$/, ['exports', 'imports']],
  ['c6', /^truce-end\|2025-08$/, ['August 2025', '90 days', '12 Aug 2025']],
  ['c7', /^ordinal\|london-2025-06$/, ['first meeting', 'second round', 'new round']],
  ['c8', /^name\|mechanism$/, ['economic and trade mechanism', 'trade consultation mechanism']],
  ['c9', /^words-on-call\|Donald Trump/, ['very positive conclusion', 'very good talk']],
  ['c10', /^quote-wording\|/, ['the U.S.', 'the United States']],
  ['c11', /^role\|karoline leavitt$/, ['press secretary', 'White House spokesperson']],
  ['c12', /^call-date\|/, ['5 Jun 2025', '2 Jun 2025 – 8 Jun 2025', 'no day given']],
  ['c13', /^first-contact\|/, ['first publicly announced', 'first direct interaction']],
  ['c14', /^rare-earths-after\|2025-04$/, ['slowed', 'suspended', 'dropped']],
  ['c15', /^licences\|2025-06$/, ['General Motors', 'on Saturday']],
  ['c16', /^who-attended\|geneva-2025-05$/, ['Howard Lutnick was absent']],
  ['c17', /^lead\|london-2025-06\|US$/, ['Howard Lutnick, Jamieson Greer, Scott Bessent', 'a leader is not']],
  ['c18', /^round-start\|london-2025-06$/, ['9 Jun 2025', 'no day given']],
  ['c19', /^what-expires\|US\|2025-08$/, ['suspension of US tariffs', '30% stays in force']],
  ['145% announced or in force', /^rate-since\|US\|China\|145$/, ['announced 9 Apr 2025', 'in force 10 Apr 2025']],
  ['s122 at 15% or 10%', /^applied-rate\|US\|US-13$/, ['15% announced', '10% charged']],
  ['end of the exclusions', /^record\|end of china's tariff exclusions$/, ['31 Dec 2026', '10 Nov 2026']],
  ['start of the 50% rule', /^record\|first day of the bis 50% rule$/, ['29 Sep 2025', '30 Sep 2025']],
  ['share of rare earths', /^rare-earth-share\|china$/, ['60%', '69%', '90%']],
  ['first day of the pause', /^record\|first day of the geneva cut$/, ['14 Apr 2025', '14 May 2025']],
];

describe('listDisagreements over the loaded store', () => {
  let found: Disagreement[] = [];
  beforeAll(async () => {
    found = (await listDisagreements(held.database, '2026-11-22')).disagreements;
  });

  it.each(CONFLICTS)('shows %s', (_, key, labels) => {
    const answers = found.find((one) => key.test(one.key))?.answers.map(({ label }) => label) ?? [];
    expect(answers.length).toBeGreaterThan(1);
    expect(labels.filter((label) => !answers.some((answer) => answer.includes(label)))).toEqual([]);
  });

  it('knows none before the sources that differ', async () => {
    expect((await listDisagreements(held.database, '2025-01-15')).disagreements).toEqual([]);
    const { disagreements } = await listDisagreements(held.database, '2025-06-09');
    expect(disagreements.some(({ key }) => key.startsWith('record|'))).toBe(false);
    expect(
      disagreements
        .flatMap(({ answers }) => answers.flatMap(({ claims }) => claims))
        .every(({ knownOn }) => knownOn <= '2025-06-09'),
    ).toBe(true);
  });
});
