/** The files that the paths of a command stand for. */
import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_ARTICLE_BYTES } from '@/lib/pipeline/article-text';
import type { IngestFile } from '@/lib/pipeline/ingest';
import { TEXT_ENDINGS } from '@/lib/pipeline/read-input';
import { CommandError } from './settings';

export const STANDARD_INPUT = '-';

/**
 * Files as they are named; of folders all texts in them and below, hidden ones and the `_files` folders of saved pages left out.
 * @throws CommandError for a path that is not there, can't be read, or is a folder without texts
 */
export function listIngestFiles(paths: readonly string[]): IngestFile[] {
  if (paths.filter((path) => path === STANDARD_INPUT).length > 1) {
    throw new CommandError('ingest: standard input (-) can be named only once');
  }
  const names = paths.flatMap((path) => (path === STANDARD_INPUT ? [path] : expand(path)));
  return [...new Set(names)].map((name) => ({
    name,
    read: name === STANDARD_INPUT ? readStandardInput() : () => readTextFile(name),
  }));
}

function expand(path: string): string[] {
  if (statOf(path).isFile()) return [path];
  if (!statOf(path).isDirectory()) throw new CommandError(`ingest: ${path} is neither a file nor a folder`);
  const texts = listTexts(path);
  if (texts.length > 0) return texts;
  throw new CommandError(`ingest: ${path} holds no texts (.txt, .md, .html); name a file or another folder`);
}

function statOf(path: string): Stats {
  const stat = attempt(path, () => statSync(path, { throwIfNoEntry: false }));
  if (!stat) throw new CommandError(`ingest: ${path} is not there; check the path`);
  return stat;
}

function listTexts(folder: string): string[] {
  const entries = attempt(folder, () => readdirSync(folder, { withFileTypes: true }));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name.endsWith('_files')) return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listTexts(path);
      return entry.isFile() && TEXT_ENDINGS.test(entry.name) ? [path] : [];
    });
}

/** Of a file that is too large nothing is read: as many bytes as are too many stand for it, and it is refused for them. */
async function readTextFile(path: string): Promise<Uint8Array> {
  if (statOf(path).size > MAX_ARTICLE_BYTES) return new Uint8Array(MAX_ARTICLE_BYTES + 1);
  return attempt(path, () => readFileSync(path));
}

/** Standard input can be read once only, so its bytes are held. */
function readStandardInput(): () => Promise<Uint8Array> {
  let bytes: Uint8Array | null = null;
  return async () => {
    bytes ??= readFileSync(0);
    return bytes;
  };
}

/** @throws CommandError in place of what the system says when a path may not be read */
function attempt<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EACCES' || code === 'EPERM')
      throw new CommandError(`ingest: ${path} can't be read; check its permissions`);
    throw error;
  }
}
