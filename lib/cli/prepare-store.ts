/** Makes sure before anything is written that the store can be used, and brings it to the newest schema. */
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { createStore, type Store } from '@/lib/store/client';
import { toDatabaseFile } from '@/lib/store/database-url';
import { StoreUnavailableError } from '@/lib/store/errors';
import { parseStoreFailure } from '@/lib/store/failures';
import { readMigrationFiles } from '@/prisma/migration-files';

interface AppliedMigration {
  migration_name: string;
  checksum: string;
  finished_at: unknown;
  rolled_back_at: unknown;
}

/**
 * Checks the store at `url` and applies the migrations that it lacks; makes it where it is missing.
 * @throws StoreUnavailableError when it is damaged, no database, or was changed in another way; nothing is then touched
 */
export async function prepareStore(url: string, log: (line: string) => void): Promise<void> {
  if (await hasNewestSchema(url)) return;
  const { applyMigrations } = await import('@/prisma/migrate');
  try {
    const applied = await applyMigrations(url);
    log(`store: ${applied.length} migrations applied to ${url}`);
  } catch (error) {
    throw parseStoreFailure(url, error) ?? new StoreUnavailableError(url, toReason(error), { cause: error });
  }
  if (!(await hasNewestSchema(url))) throw new StoreUnavailableError(url, toReason('it was made by other migrations'));
}

function toReason(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return `its schema can't be brought up to date (${said}); move the file away and run \`npm start\` to make a new one`;
}

async function hasNewestSchema(url: string): Promise<boolean> {
  const file = toDatabaseFile(url);
  if (file !== null && (!existsSync(file) || statSync(file).size === 0)) return false;
  const store = createStore(url);
  try {
    if (file !== null) await checkIntegrity(store, url);
    return isNewest(await listApplied(store));
  } catch (error) {
    throw parseStoreFailure(url, error) ?? error;
  } finally {
    await store.$disconnect();
  }
}

async function checkIntegrity(store: Store, url: string): Promise<void> {
  const found = await store.$queryRaw<{ quick_check: string }[]>`PRAGMA quick_check(1)`;
  if (found[0]?.quick_check === 'ok') return;
  const reason = 'the file is damaged; move it away and run `npm start` to make a new one from the seeds';
  throw new StoreUnavailableError(url, reason);
}

async function listApplied(store: Store): Promise<AppliedMigration[]> {
  const tables = await store.$queryRaw<object[]>`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`;
  return tables.length === 0 ? [] : await store.$queryRaw<AppliedMigration[]>`SELECT * FROM "_prisma_migrations"`;
}

/** Whether every committed migration has run to its end, unchanged since. */
function isNewest(applied: AppliedMigration[]): boolean {
  const finished = applied.filter((row) => row.finished_at !== null && row.rolled_back_at === null);
  return readMigrationFiles().every(({ name, sql }) => {
    const checksum = createHash('sha256').update(sql).digest('hex');
    return finished.some((row) => row.migration_name === name && row.checksum === checksum);
  });
}
