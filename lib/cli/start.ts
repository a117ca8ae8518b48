/**
 * `npm start`: everything from a fresh clone to a running site, each step only where something has changed. With `--dev` (`npm run
 * dev`) the development server in place of build and server. What needs the generated client or reads articles is only
 * imported when there is work for it, so that a second start is up at once.
 */
import { ensureClient } from '@/prisma/generate';
import { ensureBuild } from './build';
import { checkPort } from './check-port';
import { isPrepared, stampPrepared } from './prepared-stamp';
import { runCommand } from './run-command';
import { runNext } from './run-next';
import { CommandError, readSettings } from './settings';

const OLDEST_NODE = [20, 19] as const;

function checkNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new CommandError(`this is Node ${version}; Truceline needs ${OLDEST_NODE.join('.')} or newer`);
}

async function ensureStore(databaseUrl: string, log: (line: string) => void): Promise<void> {
  if (isPrepared(databaseUrl)) return;
  const { prepareStore } = await import('./prepare-store');
  const { loadSeeds } = await import('./load-seeds');
  await prepareStore(databaseUrl, log);
  log(await loadSeeds(databaseUrl, log));
  stampPrepared(databaseUrl);
}

await runCommand(async () => {
  checkNode(process.versions.node);
  const isDevelopment = process.argv.includes('--dev');
  const { port, databaseUrl } = readSettings(process.env);
  await checkPort(port);
  if (ensureClient()) console.log('Prisma client generated');
  await ensureStore(databaseUrl, console.log);
  if (!isDevelopment) await ensureBuild(console.log);
  process.exitCode = await runNext([isDevelopment ? 'dev' : 'start', '-p', String(port)]);
});
