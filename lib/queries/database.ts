/** The pages' way to the store: one client per process, opened when first asked, and what was read of it kept until it changes. */
import type { AnyClaim, AnyFact } from '@/lib/domain/fact';
import { createStore, type Store } from '@/lib/store/client';
import { DEFAULT_DATABASE_URL } from '@/lib/store/database-url';
import { StoreUnavailableError } from '@/lib/store/errors';
import { checkFileExists, parseStoreFailure } from '@/lib/store/failures';
import { getStoreFingerprint } from '@/lib/store/loads';

/** What queries ask. Made by `openDatabase`, or `connectDatabase` in tests and commands. */
export interface Database {
  url: string;
  store: Store;
  cache: DatabaseCache;
}

/** Read from the store as it was under `fingerprint`. */
export interface DatabaseCache {
  fingerprint: string | null;
  claims: Promise<AnyClaim[]> | null;
  /** Settled facts by as-of day, the one last used last. */
  factsAsOf: Map<string, AnyFact[]>;
}

const emptyCache = (): DatabaseCache => ({ fingerprint: null, claims: null, factsAsOf: new Map() });

/**
 * Connects to the store at `url` and makes sure that it can be read.
 * @throws StoreUnavailableError when it is missing, damaged or empty
 */
export async function connectDatabase(url: string): Promise<Database> {
  checkFileExists(url);
  const database = { url, store: createStore(url), cache: emptyCache() };
  try {
    await refreshCache(database);
    return database;
  } catch (error) {
    await database.store.$disconnect();
    throw error;
  }
}

// Next compiles routes apart from each other and, in development, again after each change: the process holds the client.
const PROCESS = globalThis as typeof globalThis & { trucelineDatabase?: Promise<Database> | undefined };

/**
 * The store that DATABASE_URL names, the same client every time. A failure is not kept: the next call tries again.
 * @throws StoreUnavailableError
 */
export async function openDatabase(): Promise<Database> {
  PROCESS.trucelineDatabase ??= connectDatabase(process.env.DATABASE_URL || DEFAULT_DATABASE_URL);
  try {
    return await PROCESS.trucelineDatabase;
  } catch (error) {
    PROCESS.trucelineDatabase = undefined;
    throw error;
  }
}

/** Whether an error says that the store is missing, damaged or empty. */
export const isStoreUnavailable = (error: unknown): boolean => error instanceof StoreUnavailableError;

/** What keeps the store from being read, in words with the remedy; null while it can be read. Other errors are thrown. */
export async function connectionProblem(): Promise<string | null> {
  try {
    await refreshCache(await openDatabase());
    return null;
  } catch (error) {
    if (error instanceof StoreUnavailableError) return error.message;
    throw error;
  }
}

/** Runs a query; a store that can't be used any more gives a StoreUnavailableError. */
export async function ask<Answer>(database: Database, query: (store: Store) => Promise<Answer>): Promise<Answer> {
  try {
    return await query(database.store);
  } catch (error) {
    throw parseStoreFailure(database.url, error) ?? error;
  }
}

/** The cache, emptied first when a load has changed the store since it was filled. */
export async function refreshCache(database: Database): Promise<DatabaseCache> {
  const fingerprint = await ask(database, getStoreFingerprint);
  if (database.cache.fingerprint !== fingerprint) database.cache = { ...emptyCache(), fingerprint };
  return database.cache;
}
