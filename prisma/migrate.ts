/**
 * `npm run migrate`: applies the committed migrations to the store, as `prisma migrate deploy` does, and keeps the same
 * `_prisma_migrations`. `npm run -s migrate -- diff` prints the SQL that leads from the migrations to the schema.
 */
import { fileURLToPath } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { DEFAULT_DATABASE_URL, ensureDatabaseFolder } from '../lib/store/database-url';
import { createSchemaEngine, NO_FILTERS, readMigrations, readSchema } from './schema-engine';

/**
 * Brings the store at `url` to the committed schema. Runs all that has not been applied yet, in order.
 * @returns the names of the migrations that were applied now
 */
export async function applyMigrations(url: string): Promise<string[]> {
  ensureDatabaseFolder(url);
  const engine = await createSchemaEngine(new PrismaLibSql({ url, timeout: 10_000 }));
  const result = await engine.applyMigrations({ migrationsList: readMigrations(), filters: NO_FILTERS });
  return result.appliedMigrationNames;
}

/** The SQL that turns the schema the migrations lead to into the one of schema.prisma; null when they agree. */
export async function diffMigrations(): Promise<string | null> {
  const engine = await createSchemaEngine(new PrismaLibSql({ url: 'file::memory:' }));
  const result = await engine.diff({
    from: { tag: 'migrations', ...readMigrations() },
    to: { tag: 'schemaDatamodel', ...readSchema() },
    script: true,
    exitCode: true,
    filters: NO_FILTERS,
  });
  return result.exitCode === 0 ? null : result.stdout;
}

async function main(command: string | undefined): Promise<void> {
  if (command === 'diff') {
    console.log((await diffMigrations()) ?? '-- The migrations lead to this very schema.');
    return;
  }
  const applied = await applyMigrations(process.env.DATABASE_URL || DEFAULT_DATABASE_URL);
  console.log(applied.length ? `Applied ${applied.join(', ')}.` : 'The store has the newest schema.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv[2]);
