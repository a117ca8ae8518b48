/** The site's build, made again only when its sources have changed. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintFiles } from './fingerprint';
import { readStamp, writeStamp } from './prepared-stamp';
import { runNext } from './run-next';
import { CommandError } from './settings';

/** All that a build is made from. lib/cli and the reader of articles are not in it. */
const SOURCES = [
  'app',
  'components',
  'lib/domain',
  'lib/formats',
  'lib/queries',
  'lib/resolve',
  'lib/store',
  'lib/url',
  'lib/view',
  'public',
  'prisma/schema.prisma',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];

/**
 * Builds the site unless it is built from these very sources.
 * @throws CommandError when the build fails or is interrupted; Next has then said why
 */
export async function ensureBuild(log: (line: string) => void): Promise<void> {
  const folder = process.env.TRUCELINE_DIST_DIR || '.next';
  const stamp = join(folder, 'truceline-sources');
  const sources = fingerprintFiles(SOURCES);
  if (existsSync(join(folder, 'BUILD_ID')) && readStamp(stamp) === sources) return;
  log('building the site (about half a minute) …');
  rmSync(stamp, { force: true });
  const code = await runNext(['build']);
  if (code !== 0) throw new CommandError(`the build ended with code ${code}`);
  writeStamp(stamp, sources);
}
