/** A fresh store for each test: a copy of one file that has the schema and nothing else. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, onTestFinished } from 'vitest';
import { createStore, type Store } from '@/lib/store/client';
import { applyMigrations } from '@/prisma/migrate';
import { readMigrationFiles } from '@/prisma/migration-files';

const PREPARED = 'var/test-databases';

// Making the file takes seconds when the migrations are new: no test's own time.
beforeAll(async () => {
  await prepare();
}, 60_000);

/** A folder that is gone when the test ends. */
export function makeTestFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The address of a store with the newest schema and no rows. */
export async function makeDatabase(): Promise<string> {
  const file = join(makeTestFolder(), 'test.db');
  copyFileSync(await prepare(), file);
  return `file:${file}`;
}

/** A client of such a store, closed when the test ends. */
export async function makeStore(): Promise<{ url: string; store: Store }> {
  const url = await makeDatabase();
  const store = createStore(url);
  onTestFinished(() => store.$disconnect());
  return { url, store };
}

/** The prepared file: made once for each state of the migrations and kept, under a name that says which. */
async function prepare(): Promise<string> {
  const hash = createHash('sha256');
  for (const { sql } of readMigrationFiles()) hash.update(sql);
  const file = join(PREPARED, `${hash.digest('hex').slice(0, 16)}.db`);
  if (existsSync(file)) return file;
  mkdirSync(PREPARED, { recursive: true });
  const draft = `${file}.${process.pid}`;
  rmSync(draft, { force: true });
  await applyMigrations(`file:${draft}`);
  // Another worker may have been faster: its file is the same.
  renameSync(draft, file);
  return file;
}
