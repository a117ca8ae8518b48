/** Fingerprints of files on disk: how commands know what has changed since they last did their work. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 in hex of names and contents of these files and of all files below these folders; missing ones count as empty. */
export function fingerprintFiles(paths: readonly string[], root = '.'): string {
  const hash = createHash('sha256');
  for (const path of [...paths].sort().flatMap((path) => listFiles(root, path))) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** What the reader's work depends on: a change here makes the next load read all articles anew. */
export function fingerprintReader(root = '.'): string {
  return fingerprintFiles(
    ['lib/domain', 'lib/text', 'lib/extract', 'lib/resolve', 'lib/record', 'lib/pipeline', 'lib/store'],
    root,
  );
}

function listFiles(root: string, path: string): string[] {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  const names = readdirSync(join(root, path)).filter((name) => !name.startsWith('.'));
  return names.sort().flatMap((name) => listFiles(root, `${path}/${name}`));
}
