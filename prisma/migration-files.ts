import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const MIGRATIONS_DIR = fileURLToPath(new URL('migrations', import.meta.url));

export interface MigrationFile {
  /** Of its folder. */
  name: string;
  sql: string;
}

/** The committed migrations in order of their names, which start with their day. */
export function readMigrationFiles(): MigrationFile[] {
  const folders = readdirSync(MIGRATIONS_DIR, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map((entry) => entry.name).sort();
  return names.map((name) => ({ name, sql: readFileSync(join(MIGRATIONS_DIR, name, 'migration.sql'), 'utf8') }));
}
