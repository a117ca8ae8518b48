import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder = '';
const SEED = 'seeds/articles/004_51ce5cf89b0ff57b.txt';

const extract = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/extract.ts', ...args], { encoding: 'utf8' });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'truceline-extract-'));
  writeFileSync(join(folder, 'empty.txt'), ' \n');
  writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 3]));
  writeFileSync(join(folder, 'latin1.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x41]));
  writeFileSync(join(folder, 'large.txt'), 'a'.repeat(1_000_001));
  writeFileSync(join(folder, 'undated.txt'), 'China and the US met. China left.');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('prints one object for one file, with the day from the index of the seeds', () => {
  const run = extract(SEED);
  expect(run.stderr).toBe('');
  const article = JSON.parse(run.stdout);
  expect(article).toMatchObject({ source: '004_51ce5cf89b0ff57b.txt', publishedOn: '2025-06-09' });
  expect(article.facts.length).toBeGreaterThan(10);
}, 180_000);

it('writes a file per article with --out and prints nothing', () => {
  const out = join(folder, 'out');
  const run = extract(SEED, join(folder, 'undated.txt'), '--published', '2025-06-09', '--out', out);
  expect([run.status, run.stdout, run.stderr]).toEqual([0, '', '']);
  expect(readdirSync(out).sort()).toEqual(['004_51ce5cf89b0ff57b.json', 'undated.json']);
  expect(JSON.parse(readFileSync(join(out, 'undated.json'), 'utf8')).publishedOn).toBe('2025-06-09');
}, 180_000);

it.each([
  ['missing.txt', /missing\.txt: is not there/],
  ['.', /is a directory/],
  ['empty.txt', /empty\.txt: is empty/],
  ['binary.txt', /binary\.txt: is binary/],
  ['latin1.txt', /latin1\.txt: is not UTF-8/],
  ['large.txt', /large\.txt: is larger than 1 MB/],
  ['undated.txt', /undated\.txt: the text names no publication day; give it with --published/],
])(
  'refuses %s with one line and writes nothing',
  (file, message) => {
    const out = join(folder, 'refused');
    const run = extract(SEED, join(folder, file), '--out', out);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(message);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
  },
  180_000,
);

it.each([
  [['--published', '2025-02-30', SEED], /--published "2025-02-30" is no day; use YYYY-MM-DD/],
  [['--nonsense', SEED], /Unknown option '--nonsense'/],
  [[], /no file given; usage/],
])(
  'refuses the options %j',
  (args, message) => {
    const run = extract(...args);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(message);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  },
  180_000,
);
