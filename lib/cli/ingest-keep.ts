/**
 * Puts an article where the seeds are: its text and its entry in the index. These are two files, so what is to be written lies
 * there first, whole, under a hidden name: a run that dies in between is completed by the next one.
 */
import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '@/lib/domain/fact';
import { INDEX_FILE, parseArticleIndex } from '@/lib/pipeline/article-index';
import { LoadRefusedError } from '@/lib/pipeline/load-problem';
import { CommandError } from './settings';

/** Hidden, so that a load passes over one that a killed run has left. */
const DRAFT = '.draft-';
/** An article with its text that is being kept. */
const INTENT = '.keeping-';

/**
 * @param folder of the seed articles
 * @throws LoadRefusedError when the index is wrong: it is then left as it is
 * @throws CommandError when the folder can't be written
 */
export function keepArticle(folder: string, article: Article): void {
  namingFailures(folder, () => {
    clearDrafts(folder);
    readIndex(folder);
    writeWhole(folder, `${INTENT}${article.id}.json`, JSON.stringify(article));
  });
  finishKeeping(folder);
}

/**
 * Completes what a run that died had begun to keep.
 * @returns the ids of the articles that are now kept
 * @throws as keepArticle
 */
export function finishKeeping(folder: string): string[] {
  return namingFailures(folder, () => {
    const intents = readdirSync(folder).filter((name) => name.startsWith(INTENT));
    return intents.map((name) => {
      const article = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Article;
      putArticle(folder, article);
      rmSync(join(folder, name), { force: true });
      return article.id;
    });
  });
}

/** Writes text and entry, in place of what was there: the same however often it is done. */
function putArticle(folder: string, article: Article): void {
  const rows = readIndex(folder);
  const { text, ...entry } = article;
  const at = rows.findIndex((row) => row.id === article.id);
  writeWhole(folder, article.file, text);
  writeIndex(folder, at < 0 ? [...rows, entry] : rows.with(at, entry));
}

type IndexRow = Pick<Article, 'id' | 'file'>;

/** @throws LoadRefusedError when something is wrong with the index */
function readIndex(folder: string): IndexRow[] {
  const text = readFileSync(join(folder, INDEX_FILE), 'utf8');
  const { problems } = parseArticleIndex(text);
  if (problems.length > 0) throw new LoadRefusedError(problems);
  return JSON.parse(text) as IndexRow[];
}

const writeIndex = (folder: string, rows: readonly IndexRow[]): void =>
  writeWhole(folder, INDEX_FILE, `${JSON.stringify(rows, null, 2)}\n`);

/**
 * Takes an article's entry out of the index, and its text with it; the text alone where a run that died has left it.
 * @returns false when the index names none of that id
 */
export function unkeepArticle(folder: string, { id, file }: IndexRow): boolean {
  return namingFailures(folder, () => {
    const rows = readIndex(folder);
    const others = rows.filter((row) => row.id !== id);
    if (others.length < rows.length) writeIndex(folder, others);
    if (!others.some((row) => row.file === file)) rmSync(join(folder, file), { force: true });
    return others.length < rows.length;
  });
}

const REASONS: Record<string, string> = {
  EACCES: 'may not be written; check who may write it',
  EPERM: 'may not be written; check who may write it',
  EROFS: 'may not be written: its disk is read-only',
  ENOSPC: 'can’t be written: its disk is full; make room and run the command again',
  EDQUOT: 'can’t be written: its disk is full; make room and run the command again',
  EFBIG: 'can’t be written: its disk is full; make room and run the command again',
  ENOENT: `is no folder of articles: it has no ${INDEX_FILE}`,
};

/** @throws CommandError in place of what the system says when the folder can't be written */
function namingFailures<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? REASONS[String(error.code)] : undefined;
    if (reason) throw new CommandError(`${folder} ${reason}`, { cause: error });
    throw error;
  }
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
