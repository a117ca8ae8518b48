/** Where the store is: the address of a SQLite file or of a libSQL server. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const DEFAULT_DATABASE_URL = 'file:./var/truceline.db';
const SERVER_SCHEMES = ['libsql:', 'http:', 'https:', 'ws:', 'wss:'];

/** The address as given, or null when it is none that the store understands (`file:PATH`, `libsql://…`, `http://…`). */
export function parseDatabaseUrl(url: string): string | null {
  if (url.startsWith('file:')) return url.length > 'file:'.length && !url.includes('?') ? url : null;
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return SERVER_SCHEMES.includes(protocol) && host ? url : null;
}

/** The path of the store's file, relative ones to the working directory; null for a server. */
export function toDatabaseFile(url: string): string | null {
  if (!url.startsWith('file:')) return null;
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
}

/** Makes the folder of the store's file where it is missing. */
export function ensureDatabaseFolder(url: string): void {
  const file = toDatabaseFile(url);
  if (file && !existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true });
}
