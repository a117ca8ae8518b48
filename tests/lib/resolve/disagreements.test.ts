import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Disagreement } from '@/lib/domain/disagreement';
import { extractArticle } from '@/lib/pipeline/extract-article';
import { toArticleClaims } from '@/lib/pipeline/to-claims';
import { findDisagreements } from '@/lib/resolve/disagreements';
import { normaliseText } from '@/lib/text/normalise';
import { call, fileClaims, statement, toClaim } from './claims';

const SEEDS = 'seeds/articles';

const claimsOf = (file: string) => {
  const [id, text] = [file.slice(0, 3), readFileSync(`${SEEDS}/${file}`, 'utf8')];
  const { facts } = extractArticle({ source: id, text, publishedOn: '2025-06-09' });
  return toArticleClaims({ id, text: normaliseText(text), publishedOn: '2025-06-09' }, facts);
};

/** The nineteen conflicts of the gold file: the question it must appear under, its reason, and what its answers say. */
const CONFLICTS: [string, RegExp, string, string[]][] = [
  ['c1', /^office\|Donald Trump$/, 'slip', ['President', 'former President']],
  ['c2', /^deal-date\|2025-05$/, 'precision', ['May 2025', 'mid-May 2025']],
  ['c3', /^round-place\|geneva-2025-05$/, 'precision', ['Geneva', 'Switzerland']],
  ['c4', /^peak-rate\|US\|China$/, 'precision', ['145%', 'up to 145%', 'over 100%', 'triple digits']],
  ['c5', /^expectations\|China\|2025-05$/, 'contradiction', ['exports', 'imports']],
  ['c6', /^truce-end\|2025-08$/, 'precision', ['August 2025', '90 days from May 2025', '90 days']],
  ['c7', /^ordinal\|london-2025-06$/, 'definition', ['first meeting', 'second round', 'new round']],
  ['c8', /^name\|mechanism$/, 'wording', ['economic and trade mechanism', 'trade consultation mechanism']],
  [
    'c9',
    /^words-on-call\|Donald Trump/,
    'wording',
    ['very positive conclusion', 'for both countries', 'very good talk'],
  ],
  ['c10', /^quote-wording\|/, 'wording', ['the U.S.', 'the United States']],
  ['c11', /^role\|karoline leavitt$/, 'wording', ['press secretary', 'White House spokesperson']],
  ['c12', /^call-date\|/, 'precision', ['5 Jun 2025', '2 Jun 2025 – 8 Jun 2025', 'no day given']],
  ['c13', /^first-contact\|/, 'wording', ['first publicly announced', 'first direct interaction']],
  ['c14', /^rare-earths-after\|2025-04$/, 'contradiction', ['slowed', 'suspended', 'dropped']],
  ['c15', /^licences\|2025-06$/, 'definition', ['General Motors', 'on Saturday']],
  ['c16', /^who-attended\|geneva-2025-05$/, 'gap', ['He Lifeng led', 'Howard Lutnick was absent']],
  [
    'c17',
    /^lead\|london-2025-06\|US$/,
    'wording',
    ['Howard Lutnick, Jamieson Greer, Scott Bessent', 'a leader is not'],
  ],
  ['c18', /^round-start\|london-2025-06$/, 'precision', ['9 Jun 2025', 'no day given']],
  ['c19', /^what-expires\|US\|2025-08$/, 'definition', ['suspension of US tariffs', '30% stays in force']],
];

describe('findDisagreements', () => {
  let found: Disagreement[] = [];
  beforeAll(() => {
    found = findDisagreements(
      fileClaims(
        readdirSync(SEEDS)
          .filter((file) => file.endsWith('.txt'))
          .sort()
          .flatMap(claimsOf),
      ),
    );
  }, 60_000);

  it.each(CONFLICTS)('shows conflict %s of the seeds under %s', (_, key, reason, labels) => {
    const disagreement = found.find((one) => key.test(one.key));
    expect(disagreement?.reason).toBe(reason);
    for (const label of labels) expect(disagreement?.answers.some((answer) => answer.label.includes(label))).toBe(true);
  });

  it('shows at most a few questions that nobody listed', () => {
    expect(found.length).toBeLessThanOrEqual(CONFLICTS.length + 6);
  });

  it('is the same for claims in any order', () => {
    const claims = fileClaims([
      call('2025-06-05', { sourceId: '000' }),
      call('2025-06-02/2025-06-08', { sourceId: '001' }),
      statement('Trump', ['a good call']),
    ]);
    expect(findDisagreements([...claims].reverse())).toEqual(findDisagreements(claims));
  });

  it('finds nothing where sources agree', () => {
    expect(
      findDisagreements(fileClaims([call('2025-06-05', { sourceId: '000' }), call('2025-06-05', { sourceId: '001' })])),
    ).toEqual([]);
  });

  it('counts a reprint and a text of one agency once', () => {
    const call2 = (date: string, sourceId: string, quote: string) =>
      toClaim(
        {
          kind: 'leader_contact',
          value: { mode: 'phone_call', participants: ['Donald Trump', 'Xi Jinping'], date, place: null },
          resolvedDate: date,
          sourceId,
        },
        quote,
      );
    const [disagreement] = findDisagreements(
      fileClaims([
        call2('2025-06-05', '010', 'They spoke on Thursday.'),
        call2('2025-06-05', '011', 'They spoke on Thursday.'),
        call2('2025-06-05', '012', 'It was on Thursday, Reuters reported.'),
        call2('2025-06-05', '013', 'Thursday was the day, Reuters said.'),
        call2('2025-06-02/2025-06-08', '014', 'They spoke last week.'),
      ]),
    );
    expect(disagreement?.answers.map(({ label, origins }) => [label, origins])).toEqual([
      ['5 Jun 2025', 2],
      ['2 Jun 2025 – 8 Jun 2025', 1],
    ]);
  });

  it('shows events that the record marks as answers to one question', () => {
    const event = (effectiveOn: string, sourceId: string) =>
      toClaim({
        kind: 'policy_event',
        value: {
          title: `start ${effectiveOn}`,
          question: 'First day of the rule',
          topic: null,
          actors: ['US'],
          effectiveOn,
          endsOn: null,
          endsAt: null,
          instrument: null,
          figures: [],
          note: null,
        },
        sourceId,
        sourceType: 'record',
      });
    const [disagreement] = findDisagreements(fileClaims([event('2025-09-29', 'OT-15'), event('2025-09-30', 'OT-15b')]));
    expect(disagreement).toMatchObject({ key: 'record|first day of the rule', reason: 'day' });
  });

  it('tells the announcement of the highest rate from its first day in force', () => {
    const step = toClaim({
      kind: 'tariff_step',
      value: {
        title: 'up',
        imposer: 'US',
        target: 'China',
        definition: 'headline',
        status: 'superseded',
        ratePct: 145,
        announcedOn: '2025-04-09',
        effectiveOn: '2025-04-10',
        suspendedPoints: null,
        endsOn: null,
        endsAt: null,
        instrument: null,
        components: [],
        note: null,
      },
      sourceId: 'US-05',
      sourceType: 'record',
    });
    expect(findDisagreements(fileClaims([step]))).toMatchObject([
      {
        key: 'rate-since|US|China|145',
        reason: 'definition',
        answers: [{ label: 'announced 9 Apr 2025' }, { label: 'in force 10 Apr 2025' }],
      },
    ]);
  });
});
