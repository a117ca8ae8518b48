import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { checkPort } from '@/lib/cli/check-port';
import { CommandError, readSettings } from '@/lib/cli/settings';

const env = (values: Record<string, string>) => values as unknown as NodeJS.ProcessEnv;

it('has a port and a store of its own', () => {
  expect(readSettings(env({}))).toEqual({ port: 3000, databaseUrl: 'file:./var/truceline.db' });
  expect(readSettings(env({ PORT: '', DATABASE_URL: '' }))).toEqual(readSettings(env({})));
});

it.each(['1', '8080', '65535'])('takes port %s', (PORT) => {
  expect(readSettings(env({ PORT })).port).toBe(Number(PORT));
});

it.each(['0', '65536', '-1', '80.5', 'abc', '1e3', ' 80', '0x50'])('refuses port "%s" by name', (PORT) => {
  expect(() => readSettings(env({ PORT }))).toThrow(
    new CommandError(`PORT is "${PORT}", but must be a whole number from 1 to 65535`),
  );
});

it.each([
  'file:/tmp/x.db',
  'file:./x.db',
  'libsql://db.example.org',
  'http://127.0.0.1:8080',
  'https://db.example.org',
])('takes the store %s', (DATABASE_URL) => {
  expect(readSettings(env({ DATABASE_URL })).databaseUrl).toBe(DATABASE_URL);
});

it.each(['mysql://x', 'file:', 'var/x.db', 'libsql://', 'javascript:1', 'file:x.db?mode=ro'])(
  'refuses the store "%s" by name',
  (DATABASE_URL) => {
    expect(() => readSettings(env({ DATABASE_URL }))).toThrow(`DATABASE_URL is "${DATABASE_URL}"`);
  },
);

it('names all that is wrong at once', () => {
  expect(() => readSettings(env({ PORT: 'x', DATABASE_URL: 'y' }))).toThrow(/PORT is "x".*\nDATABASE_URL is "y"/);
});

it('tells when a port is taken', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(checkPort(port)).rejects.toThrow(`port ${port} is taken`);
});
