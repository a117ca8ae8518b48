/**
 * `npm run migrate`: applies the committed migrations to the store, as `prisma migrate deploy` does, and keeps the same
 * `_prisma_migrations`. `npm run -s migrate -- diff` prints the SQL that leads from the migrations to the schema.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { DEFAULT_DATABASE_URL, ensureDatabaseFolder } from '../lib/store/database-url';
import { readMigrationFiles } from './migration-files';
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
  const folder = mkdtempSync(join(tmpdir(), 'truceline-shadow-'));
  try {
    const engine = await createSchemaEngine(new AdapterWithShadowFile(`file:${join(folder, 'shadow.db')}`));
    const from = { tag: 'migrations' as const, ...readMigrations() };
    const to = { tag: 'schemaDatamodel' as const, ...readSchema() };
    const result = await engine.diff({ from, to, script: true, exitCode: true, filters: NO_FILTERS });
    return result.exitCode === 0 ? null : result.stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * To know where the migrations lead, the engine plays them on a shadow database. In memory it would be lost with every transaction, so
 * it is a file; and the engine hands over each migration as one statement, of which libSQL would run only the first.
 */
class AdapterWithShadowFile extends PrismaLibSql {
  readonly #shadowUrl: string;

  constructor(shadowUrl: string) {
    super({ url: shadowUrl });
    this.#shadowUrl = shadowUrl;
  }

  override createClient(config: Parameters<PrismaLibSql['createClient']>[0]) {
    const client = super.createClient({ ...config, url: this.#shadowUrl });
    const execute = client.execute.bind(client) as (statement: { sql: string }) => ReturnType<typeof client.execute>;
    const migrations = readMigrationFiles();
    client.execute = async (statement: string | { sql: string }) => {
      const sql = typeof statement === 'string' ? statement : statement.sql;
      if (migrations.some((migration) => migration.sql === sql)) await client.executeMultiple(sql);
      else return await execute(typeof statement === 'string' ? { sql } : statement);
      return await execute({ sql: 'SELECT 1 WHERE 0' });
    };
    return client;
  }
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
