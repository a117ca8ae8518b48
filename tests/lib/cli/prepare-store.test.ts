import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fingerprintFiles } from '@/lib/cli/fingerprint';
import { prepareStore } from '@/lib/cli/prepare-store';
import { createStore } from '@/lib/store/client';
import { applyMigrations } from '@/prisma/migrate';
import { makeDatabase, makeTestFolder } from '../../support/prepared-database';

it('makes a store that is not there, folder and all, and finds it in order the next time', async () => {
  const url = `file:${join(makeTestFolder(), 'new', 'store.db')}`;
  const lines: string[] = [];
  await prepareStore(url, (line) => lines.push(line));
  await prepareStore(url, (line) => lines.push(line));
  expect(lines).toEqual([expect.stringMatching(/^store: \d+ migrations applied to file:/)]);
});

it.each([
  ['no SQLite file', Buffer.from('Minutes of a meeting that no database was at.'.repeat(40))],
  ['damaged', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(5000, 7)])],
])('names a file that is %s with the remedy, and leaves it untouched', async (_, content) => {
  const file = join(makeTestFolder(), 'bad.db');
  writeFileSync(file, content);
  await expect(prepareStore(`file:${file}`, () => {})).rejects.toThrow(/bad\.db can't be used: .*move .*npm start/);
  expect(readFileSync(file).equals(content)).toBe(true);
});

it('names a store whose tables were made by someone else', async () => {
  const url = `file:${join(makeTestFolder(), 'other.db')}`;
  const store = createStore(url);
  await store.$executeRawUnsafe('CREATE TABLE "Recipe" (id TEXT)');
  await store.$disconnect();
  await expect(prepareStore(url, () => {})).rejects.toThrow(/can't be brought up to date/);
});

it('leaves nothing of migrations that fail, so that they can be tried again', async () => {
  const url = await makeDatabase();
  const store = createStore(url);
  const last = await store.$queryRaw<{ migration_name: string }[]>`
    SELECT * FROM "_prisma_migrations" ORDER BY "migration_name" DESC LIMIT 2`;
  for (const { migration_name: name } of last) {
    await store.$executeRaw`DELETE FROM "_prisma_migrations" WHERE "migration_name" = ${name}`;
  }
  const list = () =>
    store.$queryRaw`SELECT "migration_name", "finished_at" IS NULL AS "isCut" FROM "_prisma_migrations"`;
  const before = await list();
  await expect(prepareStore(url, () => {})).rejects.toThrow(/can't be brought up to date.*duplicate column/);
  expect(await list()).toEqual(before);
  await store.$disconnect();
});

it('makes one store where two start together', async () => {
  const url = `file:${join(makeTestFolder(), 'new.db')}`;
  const applied = await Promise.all([applyMigrations(url), applyMigrations(url)]);
  expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
});

it('names a store that was made by other migrations', async () => {
  const url = await makeDatabase();
  const store = createStore(url);
  await store.$executeRawUnsafe(`UPDATE "_prisma_migrations" SET checksum = 'edited'`);
  await store.$disconnect();
  await expect(prepareStore(url, () => {})).rejects.toThrow(/other migrations/);
});

it('a fingerprint of files changes with their names and contents, and with nothing else', () => {
  const folder = makeTestFolder();
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  const take = (...paths: string[]) => fingerprintFiles(paths, folder);
  write('a.txt', 'one');
  write('b.txt', 'two');
  const before = take('a.txt', 'b.txt');
  expect(take('b.txt', 'a.txt')).toBe(before);
  write('a.txt', 'one');
  write('.hidden', 'x');
  expect(take('a.txt', 'b.txt')).toBe(before);
  expect(take('a.txt', 'b.txt', 'none.txt')).toBe(before);
  write('a.txt', 'onet');
  write('b.txt', 'wo');
  expect(take('a.txt', 'b.txt')).not.toBe(before);
});
