/**
 * What the last start found in order, so that the next one need not open the store to know that nothing has changed: the state
 * of the store's file and the fingerprint of all that goes into it. Only for files; a server is asked each time.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { toDatabaseFile } from '@/lib/store/database-url';
import { fingerprintFiles, fingerprintReader } from './fingerprint';

const STAMP = 'var/prepared.json';

/** A text that changes with the store's file or with what is loaded into it; null for a server. */
function describeState(databaseUrl: string): string | null {
  const file = toDatabaseFile(databaseUrl);
  if (file === null || !statSync(file, { throwIfNoEntry: false })) return null;
  return JSON.stringify({
    file: describeFile(file),
    writeAheadLog: describeFile(`${file}-wal`),
    schema: fingerprintFiles(['prisma/migrations']),
    reader: fingerprintReader(),
    seeds: fingerprintFiles(['seeds']),
  });
}

/** Path, size and time of the last change; an empty write-ahead log is as good as none. */
function describeFile(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && stat.size > 0 ? `${path} ${stat.size} ${stat.mtimeMs}` : `${path} -`;
}

/** Whether the store and all that goes into it are as they were when `stampPrepared` was last called. */
export function isPrepared(databaseUrl: string): boolean {
  const state = describeState(databaseUrl);
  return state !== null && state === readStamp(STAMP);
}

/** Notes that the store at `databaseUrl` is in order and holds what it should. */
export function stampPrepared(databaseUrl: string): void {
  const state = describeState(databaseUrl);
  if (state !== null) writeStamp(STAMP, state);
}

/** The text of a stamp; null when there is none. */
export function readStamp(path: string): string | null {
  return statSync(path, { throwIfNoEntry: false }) ? readFileSync(path, 'utf8') : null;
}

export function writeStamp(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
