import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listIngestFiles } from '@/lib/cli/ingest-files';
import { checkGivenFor, parseIngestOptions } from '@/lib/cli/ingest-options';
import { CommandError } from '@/lib/cli/settings';
import { makeTestFolder } from '../../support/prepared-database';

describe('parseIngestOptions', () => {
  it('reads all of them', () => {
    const args =
      '- --published 2025-06-09 --title T --publisher P --url https://a.example --dry-run --keep --json'.split(' ');
    expect(parseIngestOptions(args)).toEqual({
      paths: ['-'],
      given: { publishedOn: '2025-06-09', title: 'T', publisher: 'P', url: 'https://a.example' },
      isDryRun: true,
      isKept: true,
      isJson: true,
    });
  });

  it.each([
    [[], 'no file given'],
    [['a.txt', '--frobnicate'], '--frobnicate'],
    [['a.txt', '--published'], '--published'],
    [['a.txt', '--published', '2025-02-30'], '"2025-02-30", which is no day'],
    [['a.txt', '--published', 'yesterday'], 'YYYY-MM-DD'],
    [['a.txt', '--url', 'ftp://a.example'], 'no http(s) address'],
    [['a.txt', '--title', ' '], '--title is empty'],
  ])('refuses %j', (args, words) => {
    expect(() => parseIngestOptions(args)).toThrow(CommandError);
    expect(() => parseIngestOptions(args)).toThrow(words);
  });

  it('lets a title be said of one article only', () => {
    const { given } = parseIngestOptions(['a', '--title', 'T']);
    expect(() => checkGivenFor(given, 1)).not.toThrow();
    expect(() => checkGivenFor(given, 2)).toThrow('--title can be said of one article only');
  });
});

describe('listIngestFiles', () => {
  it('finds the texts of a folder and below, in order, and no others', () => {
    const folder = makeTestFolder();
    mkdirSync(join(folder, 'more'));
    mkdirSync(join(folder, 'page_files'));
    for (const name of ['b.txt', 'a.md', 'more/c.HTML', 'page_files/d.html', '.e.txt', 'f.json'])
      writeFileSync(join(folder, name), 'x');
    const names = listIngestFiles([folder, join(folder, 'b.txt')]).map((file) => file.name.slice(folder.length + 1));
    expect(names).toEqual(['a.md', 'b.txt', 'more/c.HTML']);
  });

  it('refuses a path that is not there and a folder without texts', () => {
    const folder = makeTestFolder();
    expect(() => listIngestFiles([join(folder, 'none.txt')])).toThrow('is not there');
    expect(() => listIngestFiles([folder])).toThrow('holds no texts');
    expect(() => listIngestFiles(['-', '-'])).toThrow('only once');
  });
});
