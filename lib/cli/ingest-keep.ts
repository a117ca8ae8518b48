/** Puts an article where the seeds are: its text and its entry in the index, each written whole or not at all. */
import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '@/lib/domain/fact';
import { INDEX_FILE, parseArticleIndex } from '@/lib/pipeline/article-index';
import { LoadRefusedError } from '@/lib/pipeline/load-problem';

/** Hidden, so that a load passes over one that a killed run has left. */
const DRAFT = '.draft-';

/**
 * @param folder of the seed articles
 * @throws LoadRefusedError when the index is wrong: it is then left as it is
 */
export function keepArticle(folder: string, article: Article): void {
  clearDrafts(folder);
  const indexText = readFileSync(join(folder, INDEX_FILE), 'utf8');
  const { problems } = parseArticleIndex(indexText);
  if (problems.length > 0) throw new LoadRefusedError(problems);
  const rows = JSON.parse(indexText) as { id: string; file: string }[];
  const { text, ...entry } = article;
  const at = rows.findIndex((row) => row.id === article.id);
  const next = at < 0 ? [...rows, entry] : rows.with(at, entry);
  // The text first: a text that has no entry yet is put right by running the command again.
  writeWhole(folder, article.file, text);
  writeWhole(folder, INDEX_FILE, `${JSON.stringify(next, null, 2)}\n`);
}

/** Takes an article's entry out of the index, and its text with it. @returns false when the index names none of that id */
export function unkeepArticle(folder: string, id: string): boolean {
  const rows = JSON.parse(readFileSync(join(folder, INDEX_FILE), 'utf8')) as { id: string; file: string }[];
  const entry = rows.find((row) => row.id === id);
  if (!entry) return false;
  writeWhole(
    folder,
    INDEX_FILE,
    `${JSON.stringify(
      rows.filter((row) => row !== entry),
      null,
      2,
    )}\n`,
  );
  rmSync(join(folder, entry.file), { force: true });
  return true;
}

/** Writes a draft, makes sure that it is on the disk, and moves it to its place. */
export function writeWhole(folder: string, name: string, content: string): void {
  const draft = join(folder, `${DRAFT}${process.pid}-${name}`);
  try {
    const file = openSync(draft, 'w');
    try {
      const bytes = Buffer.from(content);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, join(folder, name));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Removes what killed runs have left. */
function clearDrafts(folder: string): void {
  for (const name of readdirSync(folder)) if (name.startsWith(DRAFT)) rmSync(join(folder, name), { force: true });
}
