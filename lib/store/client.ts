/**
 * The door to the store.
 *
 * Foreign keys are enforced: libSQL's SQLite is built with them on, so every connection gets them. A test proves it.
 */
import type { Prisma } from '@/prisma/generated/client';
import { PrismaClient } from '@/prisma/generated/client';
import { toDatabaseFile } from './database-url';
import { OneConnectionLibSql } from './one-connection';

export type Store = PrismaClient;
/** The store inside a transaction, or outside of one where only one statement is run. */
export type StoreTransaction = Prisma.TransactionClient;

const BUSY_TIMEOUT_MS = 10_000;

/** A client of the store at `url` (see parseDatabaseUrl). It connects with the first query; close it with `$disconnect()`. */
export function createStore(url: string): Store {
  const store = new PrismaClient({ adapter: new OneConnectionLibSql({ url, timeout: BUSY_TIMEOUT_MS }) });
  if (toDatabaseFile(url)) LOCAL_STORES.add(store);
  return store;
}

const LOCAL_STORES = new WeakSet<Store>();

/** Whether the store is a file, which the client opens once. */
export const isLocalStore = (store: Store): boolean => LOCAL_STORES.has(store);

/** Lets pages read while a load writes: the setting stays in the file. A libSQL server keeps its own. */
export async function enableConcurrentReads(store: Store, url: string): Promise<void> {
  if (toDatabaseFile(url)) await store.$queryRawUnsafe('PRAGMA journal_mode = WAL');
}

/**
 * Writes the log of recent writes into the file itself. SQLite would do it at some later time, and the file would then look
 * changed although nothing was loaded (see lib/cli/prepared-stamp).
 */
export async function writeBackLog(store: Store, url: string): Promise<void> {
  if (toDatabaseFile(url)) await store.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)');
}
