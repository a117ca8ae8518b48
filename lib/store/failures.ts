/** Puts what SQLite says when a store can't be used into words. */
import { existsSync, statSync } from 'node:fs';
import { toDatabaseFile } from './database-url';
import { StoreUnavailableError } from './errors';

/** Words of SQLite and of Prisma, which passes them on in its own messages. */
const REASONS: [RegExp, string][] = [
  [
    /is full|SQLITE_FULL|SQLITE_IOERR|disk I\/O error|EFBIG|ENOSPC/i,
    'its disk is full or failing; what was stored before is whole: make room and run the command again',
  ],
  [
    /no such table|TableDoesNotExist|does not exist in the current database|P2021/i,
    'it has no tables yet; run `npm start`',
  ],
  [/no such column|ColumnNotFound|P2022/i, 'its tables are of an older version; run `npm start`'],
  [
    /not a database|malformed|SQLITE_CORRUPT|SQLITE_NOTADB|disk image/i,
    'it is damaged or no SQLite database; move the file away and run `npm start` to make a new one from the seeds',
  ],
  [/unable to open|SQLITE_CANTOPEN|ConnectionFailed/i, 'it can’t be opened; check the path and who may read it'],
  [/readonly|SQLITE_READONLY/i, 'it may not be written; check who may write the file and its folder'],
  [/fetch failed|ECONNREFUSED|ENOTFOUND|HRANA|network/i, 'its server does not answer'],
];

/** The error as a StoreUnavailableError when it says that the store can't be used, else null. */
export function parseStoreFailure(url: string, error: unknown): StoreUnavailableError | null {
  if (error instanceof StoreUnavailableError) return error;
  const words = toWords(error);
  const known = REASONS.find(([pattern]) => pattern.test(words));
  return known ? new StoreUnavailableError(url, known[1], { cause: error }) : null;
}

/** Everything the error and its causes say. */
function toWords(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 4) return typeof error === 'string' ? error : '';
  const { message, code, cause, meta } = error as Error & { code?: unknown; meta?: unknown };
  return [message, String(code ?? ''), JSON.stringify(meta ?? ''), toWords(cause, depth + 1)].join(' ');
}

/**
 * Makes sure that there is a file to open: SQLite would make an empty one.
 * @throws StoreUnavailableError when the store is a file that is not there
 */
export function checkFileExists(url: string): void {
  const file = toDatabaseFile(url);
  if (file === null || (existsSync(file) && statSync(file).isFile())) return;
  throw new StoreUnavailableError(url, 'there is no such file; run `npm start` to make it from the seeds');
}
