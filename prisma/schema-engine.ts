/**
 * Prisma's schema engine as WebAssembly. Prisma's command line downloads a native engine for migrations, which fails where
 * its host cannot be reached; the same engine ships in @prisma/schema-engine-wasm and needs nothing but the npm registry.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine, SchemasContainer } from '@prisma/schema-engine-wasm';
import { MIGRATIONS_DIR, readMigrationFiles } from './migration-files';

const SCHEMA_FILE = fileURLToPath(new URL('schema.prisma', import.meta.url));
/** Nothing in the database is kept by anyone else. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** What the engine package holds beside its declared types: the glue that a bundler would normally wire up. */
interface EngineGlue {
  SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

/** The data model as the engine takes it. */
export function readSchema(): SchemasContainer {
  return { files: [{ path: SCHEMA_FILE, content: readFileSync(SCHEMA_FILE, 'utf8') }] };
}

/** The committed migrations as the engine takes them. */
export function readMigrations(): MigrationList {
  return {
    baseDir: MIGRATIONS_DIR,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(join(MIGRATIONS_DIR, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: readMigrationFiles().map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}

let loading: Promise<EngineGlue> | undefined;

/** One instance for the process: the glue holds a single one, and an engine made by another would read the wrong memory. */
function loadEngine(): Promise<EngineGlue> {
  loading ??= instantiateEngine();
  return loading;
}

async function instantiateEngine(): Promise<EngineGlue> {
  const glue: EngineGlue = await import('@prisma/schema-engine-wasm/schema_engine_bg' as string);
  const require = createRequire(import.meta.url);
  const wasmFile = join(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'), '..', 'schema_engine_bg.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(wasmFile), {
    './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}

/** A schema engine that works through `adapter`. */
export async function createSchemaEngine(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<SchemaEngine> {
  const glue = await loadEngine();
  const datamodels = readSchema().files.map((file): [string, string] => [file.path, file.content]);
  return await glue.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
}
