/**
 * `npm run generate`: writes the Prisma client to prisma/generated, unless it is there and made from this very schema.
 * Works offline: `prisma generate` only asks that its native engine exist, and never runs it, so any file will do.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCHEMA = join(ROOT, 'prisma/schema.prisma');
const GENERATED = join(ROOT, 'prisma/generated');
const STAMP = join(GENERATED, '.fingerprint');

/** What the client is made from: the schema and the version of its generator. */
function fingerprintClient(): string {
  const require = createRequire(import.meta.url);
  const { version } = JSON.parse(readFileSync(require.resolve('prisma/package.json'), 'utf8')) as { version: string };
  return createHash('sha256').update(version).update(readFileSync(SCHEMA)).digest('hex');
}

/** Whether prisma/generated is there and made from the schema as it now is. */
export function isClientFresh(): boolean {
  return (
    existsSync(join(GENERATED, 'client.ts')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprintClient()
  );
}

/**
 * Makes sure that the Prisma client is there and fresh.
 * @returns true when it had to be written
 * @throws Error with the generator's own words when it fails
 */
export function ensureClient(): boolean {
  if (isClientFresh()) return false;
  const require = createRequire(import.meta.url);
  const cli = join(require.resolve('prisma/package.json'), '..', 'build/index.js');
  const result = spawnSync(process.execPath, [cli, 'generate', '--no-hints'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: SCHEMA,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
  if (result.status !== 0) {
    throw new Error(`the Prisma client could not be generated:\n${result.stdout}${result.stderr}`, {
      cause: result.error,
    });
  }
  writeFileSync(STAMP, fingerprintClient());
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(ensureClient() ? 'Prisma client generated.' : 'Prisma client is up to date.');
}
