/** An empty page built by the very same Next: what any page costs before this site adds a line. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { listScriptFiles, toGzipBytes } from './page-scripts';
import { readStamp, writeStamp } from './prepared-stamp';
import { CommandError } from './settings';

const FILES = {
  'app/layout.js': `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
  'app/page.js': `export default function Page() {
  return <p>Nothing.</p>;
}
`,
  'next.config.mjs': `export default { poweredByHeader: false, turbopack: { root: ${JSON.stringify(resolve('.'))} } };
`,
  'package.json': `{ "name": "bare-page", "private": true, "type": "module" }
`,
} as const;

/** What a build of the empty page depends on. */
function toVersions(): string {
  const require = createRequire(import.meta.url);
  const version = (name: string) => JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')).version;
  return JSON.stringify({ files: FILES, next: version('next'), react: version('react-dom'), node: process.version });
}

function buildBarePage(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'app'), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const };
  const { status, stdout, stderr } = spawnSync(process.execPath, [next, 'build', folder], { encoding: 'utf8', env });
  if (status !== 0) throw new CommandError(`the empty page could not be built:\n${stdout}\n${stderr}`);
}

/**
 * Bytes (gzip) of the scripts of an empty Next page. Built once per version of Next, under `folder`.
 * @throws CommandError when it cannot be built
 */
export function measureBarePage(folder = 'var/bare-page'): number {
  const stamp = join(folder, 'versions');
  const versions = toVersions();
  if (readStamp(stamp) !== versions) {
    buildBarePage(folder);
    writeStamp(stamp, versions);
  }
  const built = join(folder, '.next');
  const files = listScriptFiles(readFileSync(join(built, 'server/app/index.html'), 'utf8'));
  if (files.length === 0) throw new CommandError('the empty page names no script, so there is nothing to compare with');
  return files.reduce((sum, file) => {
    const path = new URL(file, 'http://localhost').pathname.replace(/^\/_next\//, '');
    return sum + toGzipBytes(readFileSync(join(built, path)));
  }, 0);
}
