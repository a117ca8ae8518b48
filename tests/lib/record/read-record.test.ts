import { describe, expect, it } from 'vitest';
import { FACT_VALUES } from '@/lib/domain/fact-values';
import { RecordError } from '@/lib/record/problem';
import { readRecord } from '@/lib/record/read-record';
import type { RecordFile } from '@/lib/record/record-load';
import { RECORD, readRecordFiles } from '../../support/record-facts';

const ABOUT = { name: 'about.json', text: '{"currentTo": "2026-10-09"}' };
const SOURCE = {
  title: 'Order',
  publisher: 'The White House',
  url: 'https://example.org/order',
  published: '2025-04-09',
  read: 'full-text',
};
const STEP = {
  imposer: 'US',
  target: 'China',
  definition: 'headline',
  status: 'in_force',
  ratePct: 145,
  effectiveOn: '2025-04-10',
  components: [
    { name: 'a', ratePct: 20 },
    { name: 'b', ratePct: 125 },
  ],
};
const ROW = {
  id: 'US-90',
  kind: 'tariff-us',
  date: '2025-04-09',
  title: 'A step',
  publicAct: true,
  confidence: 'confirmed',
  steps: [STEP],
  sources: [SOURCE],
};

const toFile = (rows: unknown[], name = 'tariffs-us.json'): RecordFile => ({ name, text: JSON.stringify({ rows }) });

function problemsOf(files: RecordFile[]): string[] {
  try {
    readRecord(files);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return error.problems.map(({ file, id, field, message }) => [file, id, field, message].join(' | '));
  }
  return [];
}
const problemsOfRow = (row: object) => problemsOf([ABOUT, toFile([row])]);

describe('readRecord', () => {
  it('reads the 83 rows of the committed record', () => {
    expect(RECORD.rows).toHaveLength(83);
    expect(new Set(RECORD.rows.map((row) => row.id)).size).toBe(83);
    expect(RECORD.currentTo).toBe('2026-10-09');
  });

  it('gives claims that fit the values of their kinds, each with its own id', () => {
    const unfit = RECORD.claims.filter((claim) => !FACT_VALUES[claim.kind].safeParse(claim.value).success);
    expect(unfit.map((claim) => claim.id)).toEqual([]);
    expect(new Set(RECORD.claims.map((claim) => claim.id)).size).toBe(RECORD.claims.length);
  });

  it('makes at least one claim of every row', () => {
    const speaking = new Set(RECORD.claims.map((claim) => claim.sourceId));
    expect(RECORD.rows.map((row) => row.id).filter((id) => !speaking.has(id))).toEqual([]);
  });

  it('gives the same whatever the order of the files', () => {
    const reversed = JSON.stringify(readRecord(readRecordFiles().reverse()));
    expect(reversed === JSON.stringify(RECORD)).toBe(true);
  });

  it('accepts the row that the refusals below are made from', () => {
    expect(problemsOfRow(ROW)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['an unknown kind', { ...ROW, kind: 'tariff' }, 'kind | unknown kind "tariff"'],
    ['an unknown field', { ...ROW, colour: 'red' }, ' | unknown field colour'],
    ['an unknown field of a step', { ...ROW, steps: [{ ...STEP, rate: 1 }] }, 'steps.0 | unknown field rate'],
    ['a day that is none', { ...ROW, date: '2025-02-30' }, 'date | is no date (YYYY-MM-DD, YYYY-MM, YYYY or day/day)'],
    [
      'an end before its start',
      { ...ROW, steps: [{ ...STEP, endsOn: '2025-04-01' }] },
      'steps.0.endsOn | 2025-04-01 is before effectiveOn 2025-04-10',
    ],
    [
      'components that do not add up',
      { ...ROW, steps: [{ ...STEP, ratePct: 146 }] },
      'steps.0.components | add up to 145, ratePct says 146',
    ],
    [
      'components that stop adding up later',
      { ...ROW, steps: [{ ...STEP, later: [{ knownOn: '2025-05-01', knownGround: 'x', ratePct: 10 }] }] },
      'steps.0.components | add up to 145, ratePct says 10',
    ],
    [
      'an address of another kind',
      { ...ROW, sources: [{ ...SOURCE, url: 'ftp://example.org/' }] },
      'sources.0.url | is no http(s) address',
    ],
    ['no source', { ...ROW, sources: [] }, 'sources | Too small: expected array to have >=1 items'],
    [
      'an hour on another day',
      { ...ROW, steps: [{ ...STEP, endsOn: '2025-08-12', endsAt: '2025-08-12T03:59:00Z' }] },
      'steps.0.endsAt | 2025-08-12T03:59:00Z is 2025-08-11 in Washington, endsOn says 2025-08-12',
    ],
    ['a row that says nothing', { ...ROW, steps: [] }, ' | makes no claim: give it steps or events'],
    ['a citation of no source', { ...ROW, steps: [{ ...STEP, cites: [2] }] }, 'steps.0.cites | there is no source 2'],
    [
      'a change known before its row',
      { ...ROW, notes: [{ text: 'x', knownOn: '2025-04-01', knownGround: 'y' }] },
      'notes.0.knownOn | 2025-04-01 is before the row was known, 2025-04-09',
    ],
    ['a day without a ground', { ...ROW, knownOn: '2025-04-09' }, 'knownGround | knownOn and knownGround go together'],
    [
      'a report before the event was over',
      { ...ROW, publicAct: false, date: '2025-05-01' },
      'knownOn | no source is late enough to date it: give knownOn and knownGround',
    ],
    [
      'a day after the record was closed',
      { ...ROW, notes: [{ text: 'x', knownOn: '2026-12-01', knownGround: 'y' }] },
      'knownOn | 2026-12-01 is after currentTo of about.json, 2026-10-09',
    ],
  ])('refuses %s', (_, row, problem) => {
    expect(problemsOfRow(row)).toEqual([`tariffs-us.json | US-90 | ${problem}`]);
  });

  it('lists every problem of every file at once', () => {
    const bad = { ...ROW, kind: 'x', id: 'US-91' };
    const noId = { ...ROW, id: undefined };
    const problems = problemsOf([
      ABOUT,
      toFile([ROW, bad, noId]),
      toFile([ROW], 'other.json'),
      { name: 'z.json', text: '{' },
    ]);
    expect(problems.map((problem) => problem.split(' | ').slice(0, 3).join(' '))).toEqual([
      'tariffs-us.json US-91 kind',
      'tariffs-us.json #3 id',
      'z.json  ',
      'tariffs-us.json US-90 id',
    ]);
  });

  it('names file, id and field on a line each', () => {
    const read = () => readRecord([ABOUT, toFile([{ ...ROW, date: '2025-13-01', title: '' }])]);
    expect(read).toThrow(
      /^the cited record has 2 problems:\n {2}tariffs-us.json US-90 date: .*\n {2}tariffs-us.json US-90 title: /,
    );
  });

  it('needs about.json, and windows that exist', () => {
    expect(problemsOf([toFile([ROW])])).toEqual(['about.json |  |  | is missing: it says currentTo']);
    const window = {
      agreedOn: '2025-05-12',
      round: 'x-2025-05',
      startsOn: '2025-05-14',
      endsOn: '2025-08-12',
      extends: 'TR-9',
    };
    const { steps: _, ...rest } = ROW;
    expect(problemsOfRow({ ...rest, id: 'TR-8', kind: 'truce-window', window })).toEqual([
      'tariffs-us.json | TR-8 | window.extends | there is no truce window TR-9',
    ]);
  });
});
