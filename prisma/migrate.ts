/**
 * `npm run migrate`: applies the committed migrations to the store and notes them in `_prisma_migrations`, as `prisma migrate deploy`
 * does. `npm run -s migrate -- diff` prints the SQL that leads from the migrations to the schema.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { DEFAULT_DATABASE_URL, ensureDatabaseFolder } from '../lib/store/database-url';
import { type MigrationFile, readMigrationFiles } from './migration-files';
import { createSchemaEngine, NO_FILTERS, readMigrations, readSchema } from './schema-engine';

/**
 * Brings the store at `url` to the committed schema. Runs all that has not been applied yet, in order and in one transaction: Prisma's
 * own engine notes a migration before it runs it, and a process killed between the two leaves a store that it refuses for good.
 * @returns the names of the migrations that were applied now
 * @throws Error when tables are there that no migration made, or a migration was cut short by Prisma's engine
 */
export async function applyMigrations(url: string): Promise<string[]> {
  ensureDatabaseFolder(url);
  const database = await new PrismaLibSql({ url, timeout: 10_000 }).connect();
  try {
    const pending = await listPending(database);
    if (pending.length === 0 || !(await run(database, pending))) return [];
    return pending.map(({ name }) => name);
  } finally {
    await database.dispose();
  }
}

/** @returns false when another process was faster */
async function run(database: SqlDriverAdapter, migrations: readonly MigrationFile[]): Promise<boolean> {
  try {
    await database.executeScript(toScript(migrations));
    return true;
  } catch (error) {
    if ((await listPending(database)).length > 0) throw error;
    return false;
  }
}

async function listPending(database: SqlDriverAdapter): Promise<MigrationFile[]> {
  const tables = await listRows(
    database,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  if (tables.length === 0) return readMigrationFiles();
  if (!tables.some(([name]) => name === '_prisma_migrations')) throw new Error('it has tables that no migration made');
  const started = await listRows(
    database,
    'SELECT migration_name, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
  );
  const cutShort = started.find(([, finishedAt]) => finishedAt === null);
  if (cutShort) throw new Error(`migration ${cutShort[0]} was cut short`);
  const done = new Set(started.map(([name]) => name));
  return readMigrationFiles().filter(({ name }) => !done.has(name));
}

async function listRows(database: SqlDriverAdapter, sql: string): Promise<unknown[][]> {
  return (await database.queryRaw({ sql, args: [], argTypes: [] })).rows;
}

/** As Prisma makes it. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
);`;

function toScript(migrations: readonly MigrationFile[]): string {
  return ['BEGIN IMMEDIATE;', MIGRATIONS_TABLE, ...migrations.flatMap((one) => [one.sql, toNote(one)]), 'COMMIT;'].join(
    '\n',
  );
}

/** Times as Prisma writes them. A name is that of a folder of ours, without a quotation mark. */
function toNote({ name, sql }: MigrationFile): string {
  const checksum = createHash('sha256').update(sql).digest('hex');
  const now = "strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now')";
  return `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
    VALUES ('${randomUUID()}', '${checksum}', '${name}', ${now}, ${now}, 1);`;
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
