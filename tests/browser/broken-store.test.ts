/** The built site while its store is missing or damaged: a plain page for readers, a plain line for who runs it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findFreePort, stop } from './support/site';

/** The server alone, without what `npm start` prepares: a store can break at any time after that. */
async function serveWith(file: string): Promise<{ url: string; output(): string }> {
  const port = await findFreePort();
  const server = spawn('node', ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: `file:${file}`, NEXT_TELEMETRY_DISABLED: '1' },
  });
  onTestFinished(() => stop(server));
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (output += chunk));
  await expect.poll(() => output, { timeout: 20_000, interval: 100 }).toContain('Ready in');
  return { url: `http://localhost:${port}`, output: () => output };
}

it.each([
  ['missing', null, 'there is no such file'],
  ['damaged', 'no database, but words. '.repeat(200), 'it is damaged or no SQLite database'],
])('says plainly that the store is %s', async (_, content, reason) => {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-broken-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'site.db');
  if (content) writeFileSync(file, content);
  const { url, output } = await serveWith(file);
  for (const path of ['/', '/timeline', '/rounds/london-2025-06', '/search?q=tariff']) {
    const response = await fetch(url + path);
    const html = await response.text();
    expect([path, response.status]).toEqual([path, 503]);
    expect(html).toContain('<h1>The store cannot be read</h1>');
    expect(html).not.toMatch(/\bat \S+:\d+:\d+|site\.db/);
  }
  expect(output()).toContain(reason);
  expect(output()).not.toMatch(/\n\s+at \S/);
});
