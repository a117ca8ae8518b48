import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { ask, connectDatabase, connectionProblem, openDatabase } from '@/lib/queries/database';
import { StoreUnavailableError } from '@/lib/store/errors';
import { makeDatabase, makeTestFolder } from '../../support/prepared-database';

async function refusalOf(url: string): Promise<StoreUnavailableError> {
  const error = await connectDatabase(url).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(StoreUnavailableError);
  return error as StoreUnavailableError;
}

it('names a store that is not there, and does not make one', async () => {
  const file = join(makeTestFolder(), 'none.db');
  const { message } = await refusalOf(`file:${file}`);
  expect(message).toContain(file);
  expect(message).toContain('there is no such file');
  expect(existsSync(file)).toBe(false);
});

it.each([
  ['no SQLite file', Buffer.from('This is no database at all, but a text of some length.'.repeat(40))],
  ['cut off after its header', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(3000, 7)])],
])('names a file that is %s, says what to do, and leaves it untouched', async (_, content) => {
  const file = join(makeTestFolder(), 'bad.db');
  writeFileSync(file, content);
  const { message } = await refusalOf(`file:${file}`);
  expect(message).toContain(file);
  expect(message).toContain('npm start');
  expect(readFileSync(file).equals(content)).toBe(true);
});

it('names a store without tables', async () => {
  const file = join(makeTestFolder(), 'empty.db');
  writeFileSync(file, '');
  expect((await refusalOf(`file:${file}`)).message).toContain('it has no tables yet');
});

it('names a server that does not answer', async () => {
  expect((await refusalOf('http://127.0.0.1:9')).message).toContain('its server does not answer');
});

it('lets errors that are no failure of the store pass as they are', async () => {
  const database = await connectDatabase(await makeDatabase());
  onTestFinished(() => database.store.$disconnect());
  const own = new RangeError('a bug');
  await expect(ask(database, () => Promise.reject(own))).rejects.toBe(own);
});

it('opens one client for the process, and tries again after a failure', async () => {
  const missing = join(makeTestFolder(), 'later.db');
  vi.stubEnv('DATABASE_URL', `file:${missing}`);
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(openDatabase()).rejects.toThrow(StoreUnavailableError);
  expect(await connectionProblem()).toContain('later.db');
  vi.stubEnv('DATABASE_URL', await makeDatabase());
  const [one, two] = [await openDatabase(), await openDatabase()];
  onTestFinished(() => one.store.$disconnect());
  expect(one).toBe(two);
  expect(await connectionProblem()).toBeNull();
});
