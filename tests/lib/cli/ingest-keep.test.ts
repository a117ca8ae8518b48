import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepArticle, unkeepArticle } from '@/lib/cli/ingest-keep';
import { parseArticleIndex } from '@/lib/pipeline/article-index';
import { buildArticle } from '../../support/built-claims';
import { makeTestFolder } from '../../support/prepared-database';

const ARTICLE = { ...buildArticle('envoys-1f3c9d2e', 'Words.\n'), url: 'https://example.com/a' };

function makeSeeds(): string {
  const folder = makeTestFolder();
  copyFileSync('seeds/articles/index.json', join(folder, 'index.json'));
  return folder;
}

const readIndex = (folder: string) => readFileSync(join(folder, 'index.json'), 'utf8');

describe('keepArticle', () => {
  it('writes text and entry, and leaves the other entries as they were', () => {
    const folder = makeSeeds();
    const before = readIndex(folder);
    keepArticle(folder, ARTICLE);
    const { entries, problems } = parseArticleIndex(readIndex(folder));
    const { text, ...entry } = ARTICLE;
    expect(problems).toEqual([]);
    expect(entries.at(-1)).toEqual(entry);
    expect(readFileSync(join(folder, entry.file), 'utf8')).toBe(text);
    expect(readIndex(folder).startsWith(before.trimEnd().slice(0, -'\n]'.length))).toBe(true);
    const once = readIndex(folder);
    keepArticle(folder, ARTICLE);
    expect(readIndex(folder)).toBe(once);
    expect(unkeepArticle(folder, ARTICLE)).toBe(true);
    expect(readIndex(folder)).toBe(before);
    expect(readdirSync(folder)).toEqual(['index.json']);
    expect(unkeepArticle(folder, ARTICLE)).toBe(false);
  });

  it('clears away what a killed run has left', () => {
    const folder = makeSeeds();
    writeFileSync(join(folder, '.draft-99-index.json'), '[');
    keepArticle(folder, ARTICLE);
    expect(readdirSync(folder).sort()).toEqual([ARTICLE.file, 'index.json'].sort());
  });

  it('touches nothing when the index is wrong', () => {
    const folder = makeSeeds();
    writeFileSync(join(folder, 'index.json'), '[{}]');
    expect(() => keepArticle(folder, ARTICLE)).toThrow('index.json');
    expect(readdirSync(folder)).toEqual(['index.json']);
  });

  it('names the folder and the reason when it can’t be written, and writes nothing', () => {
    const folder = makeSeeds();
    const before = readdirSync(folder);
    expect(() => keepArticle(join(folder, 'nowhere'), ARTICLE)).toThrow('nowhere is no folder of articles');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('takes out the text that a killed run has left without an entry', () => {
    const folder = makeSeeds();
    writeFileSync(join(folder, ARTICLE.file), 'Words.');
    expect(unkeepArticle(folder, ARTICLE)).toBe(false);
    expect(readdirSync(folder)).toEqual(['index.json']);
  });
});
