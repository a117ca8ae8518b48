/**
 * Starts the site for the browser tests the way a user does (`npm start`), on a free port, with a database of its own
 * and the clock set to a fixed day. With SITE_URL set, tests that site instead, which must have TRUCELINE_TODAY at TODAY.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

export const TODAY = '2026-11-22';
const START_LIMIT_MS = 240_000;

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string;
  }
}

export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function waitUntilUp(url: string, site: ChildProcess, output: () => string): Promise<void> {
  const end = Date.now() + START_LIMIT_MS;
  while (Date.now() < end) {
    if (site.exitCode !== null) throw new Error(`npm start ended with code ${site.exitCode}:\n${output()}`);
    const up = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`the site was not up after ${START_LIMIT_MS / 1000} s:\n${output()}`);
}

export async function stop(site: ChildProcess): Promise<void> {
  if (site.exitCode !== null || site.pid === undefined) return;
  const ended = new Promise((resolve) => site.once('exit', resolve));
  process.kill(-site.pid, 'SIGTERM');
  await ended;
}

export default async function setUpSite(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.SITE_URL) {
    project.provide('siteUrl', process.env.SITE_URL);
    return async () => {};
  }
  const folder = mkdtempSync(join(tmpdir(), 'truceline-browser-'));
  const port = await findFreePort();
  const site = spawn('npm', ['start'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: `file:${join(folder, 'site.db')}`,
      TRUCELINE_TODAY: TODAY,
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  let output = '';
  for (const stream of [site.stdout, site.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const url = `http://localhost:${port}`;
  try {
    await waitUntilUp(url, site, () => output);
  } catch (cause) {
    await stop(site);
    throw cause;
  }
  project.provide('siteUrl', url);
  return async () => {
    await stop(site);
    rmSync(folder, { recursive: true, force: true });
  };
}
