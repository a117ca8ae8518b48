/**
 * Loads the articles of the index: reads and checks all of them, and only then writes, an article at a time. What has not changed
 * since it was last loaded is left alone.
 */
import { createHash } from 'node:crypto';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { Article, ExtractedFact } from '@/lib/domain/fact';
import { bucketOf } from '@/lib/resolve/bucket';
import { identifyFacts } from '@/lib/resolve/identify';
import { normaliseText } from '@/lib/text/normalise';
import { INDEX_FILE, type ParsedIndex, parseArticleIndex } from './article-index';
import { decodeArticle } from './article-text';
import { type LoadProblem, LoadRefusedError } from './load-problem';
import type { PipelineStore } from './store-port';
import { toArticleClaims } from './to-claims';

/** Where the articles lie. */
export interface ArticleFiles {
  /** The text of index.json. */
  readIndex(): Promise<string>;
  /** Names of all files beside the index. */
  list(): Promise<string[]>;
  read(file: string): Promise<Uint8Array>;
}

/** Reads the facts out of an article (extract-article.ts). */
export type ReadFacts = (article: { id: string; text: string; publishedOn: CivilDay }) => Promise<ExtractedFact[]>;

export interface LoadEffects {
  files: ArticleFiles;
  store: PipelineStore;
  readFacts: ReadFacts;
  /** Changes with the reader's code, so that a better reader reads everything anew. */
  readerVersion: string;
  /** One line per step. */
  log(line: string): void;
}

export interface LoadOutcome {
  loaded: string[];
  unchanged: string[];
  /** Articles that have left the index. */
  removed: string[];
}

interface SeedArticle {
  article: Article;
  fingerprint: string;
}

const RULES = { bucketOf, identifyFacts };

/** @throws LoadRefusedError with all problems of index and files; the store is then as it was */
export async function loadArticles(effects: LoadEffects): Promise<LoadOutcome> {
  const articles = await readSeedArticles(effects);
  const loads = await effects.store.listLoads();
  const outcome: LoadOutcome = { loaded: [], unchanged: [], removed: [] };
  for (const { article, fingerprint } of articles) {
    if (loads.get(`article/${article.id}`) === fingerprint) outcome.unchanged.push(article.id);
    else {
      await loadArticle(effects, { article, fingerprint, origin: 'seeds' });
      outcome.loaded.push(article.id);
    }
  }
  outcome.removed = await removeOthers(effects, new Set(articles.map(({ article }) => article.id)));
  return outcome;
}

/** Reads one article and stores it with what it says. @returns how many facts were read */
export async function loadArticle(
  { store, readFacts, log }: Pick<LoadEffects, 'store' | 'readFacts' | 'log'>,
  load: { article: Article; fingerprint: string; origin: 'seeds' | 'ingest' },
): Promise<number> {
  const claims = toArticleClaims(load.article, await readFacts(load.article));
  await store.saveArticle({ ...load, claims }, RULES);
  log(`article ${load.article.id}: ${claims.length} facts read from ${load.article.file}`);
  return claims.length;
}

/** What a load of the article depends on, as one fingerprint (SHA-256 in hex). */
export function fingerprintArticle(article: Article, readerVersion: string): string {
  return createHash('sha256')
    .update(JSON.stringify([readerVersion, article]))
    .digest('hex');
}

async function removeOthers({ store, log }: LoadEffects, kept: Set<string>): Promise<string[]> {
  const removed = (await store.listSeedArticles()).filter((id) => !kept.has(id));
  for (const id of removed) {
    await store.deleteArticle(id, RULES);
    log(`article ${id}: taken out, as the index no longer names it`);
  }
  return removed;
}

async function readSeedArticles({ files, readerVersion }: LoadEffects): Promise<SeedArticle[]> {
  const index = parseArticleIndex(await files.readIndex());
  const present = (await files.list()).filter((file) => file !== INDEX_FILE);
  const read = await readTexts(files, index.files, present);
  const problems = [...index.problems, ...read.problems, ...findUnnamed(present, index)];
  if (problems.length > 0) throw new LoadRefusedError(problems);
  return index.entries.map((entry) => {
    const article = { ...entry, text: normaliseText(read.texts.get(entry.file) ?? '') };
    return { article, fingerprint: fingerprintArticle(article, readerVersion) };
  });
}

async function readTexts(files: ArticleFiles, named: string[], present: string[]) {
  const texts = new Map<string, string>();
  const problems: LoadProblem[] = [];
  for (const file of named) {
    const read = present.includes(file) ? decodeArticle(await files.read(file)) : { problem: 'is not there' };
    if ('text' in read) texts.set(file, read.text);
    else problems.push({ file, field: null, message: read.problem });
  }
  return { texts, problems };
}

/** Files without an entry. Not looked for when the index can't be read at all. */
function findUnnamed(present: string[], index: ParsedIndex): LoadProblem[] {
  if (index.files.length === 0 && index.problems.length > 0) return [];
  const unnamed = present.filter((file) => !index.files.includes(file));
  return unnamed.map((file) => ({ file, field: null, message: `has no entry in ${INDEX_FILE}` }));
}
