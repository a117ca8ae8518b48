/**
 * The search index: SQLite's FTS5 in memory, made once for each state of the store. Rebuilding takes a fraction of a second, and
 * an index that is made from what the store holds can't come apart from it, whatever is loaded, replaced or forgotten.
 */
import { createStore, type Store } from '@/lib/store/client';
import { ask, type Database, type DatabaseCache, refreshCache } from './database';
import { listClaims } from './load-facts';
import { listSearchDocuments, type SearchDocument } from './search-documents';
import { toSearchWords } from './search-terms';

const INDEXES = new WeakMap<DatabaseCache, Promise<Store>>();

/** Words by their stem and without accents, their beginnings indexed too; beside them the words themselves by three letters. */
const TABLES = [
  `CREATE VIRTUAL TABLE words USING fts5(
    type UNINDEXED, id UNINDEXED, knownOn UNINDEXED, title, body,
    tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3')`,
  `CREATE VIRTUAL TABLE vocabulary USING fts5(word, tokenize = 'trigram')`,
];

const INSERT_WORDS = `INSERT INTO words (type, id, knownOn, title, body)
  SELECT value ->> 'type', value ->> 'id', value ->> 'knownOn', value ->> 'title', value ->> 'body' FROM json_each(?)`;
const INSERT_VOCABULARY = 'INSERT INTO vocabulary (word) SELECT value FROM json_each(?)';

/** The index of what the store holds now. @throws StoreUnavailableError */
export async function openSearchIndex(database: Database): Promise<Store> {
  const cache = await refreshCache(database);
  const index = INDEXES.get(cache) ?? buildIndex(database);
  INDEXES.set(cache, index);
  // A failure is not kept: the next search tries again.
  return index.catch((error: unknown) => {
    INDEXES.delete(cache);
    throw error;
  });
}

async function buildIndex(database: Database): Promise<Store> {
  const [claims, articles] = await Promise.all([
    listClaims(database),
    ask(database, (store) => store.article.findMany()),
  ]);
  return fillIndex(listSearchDocuments(claims, articles));
}

/** An index of these documents alone. */
async function fillIndex(documents: readonly SearchDocument[]): Promise<Store> {
  const index = createStore(':memory:');
  const words = new Set(documents.flatMap(({ title, body }) => toSearchWords(`${title}\n${body}`)));
  for (const table of TABLES) await index.$executeRawUnsafe(table);
  await index.$executeRawUnsafe(INSERT_WORDS, JSON.stringify(documents));
  await index.$executeRawUnsafe(INSERT_VOCABULARY, JSON.stringify([...words]));
  return index;
}
