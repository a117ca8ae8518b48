/** A store with everything in seeds/, loaded by the same code as `npm run load`, for tests that read and never write. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { loadSeeds } from '@/lib/cli/load-seeds';
import { connectDatabase, type Database } from '@/lib/queries/database';
import { applyMigrations } from '@/prisma/migrate';

/** Loads the seeds before the tests of a file; the store is there once they run. */
export function withLoadedSeeds(): { database: Database } {
  const held = {} as { database: Database };
  let folder: string | undefined;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'truceline-'));
    const url = `file:${join(folder, 'seeds.db')}`;
    await applyMigrations(url);
    await loadSeeds(url, () => undefined);
    held.database = await connectDatabase(url);
  }, 240_000);
  afterAll(async () => {
    await held.database?.store.$disconnect();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
  return held;
}
