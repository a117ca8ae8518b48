import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { compareOutlines } from '@/lib/pipeline/changes';
import { type Ingest, type IngestFile, openIngest } from '@/lib/pipeline/ingest';
import { createStore, enableConcurrentReads, type Store } from '@/lib/store/client';
import { toDatabaseFile } from '@/lib/store/database-url';
import { getStoredArticle, listStoredArticles } from '@/lib/store/list-articles';
import { fingerprintReader } from './fingerprint';
import { keepArticle } from './ingest-keep';
import type { IngestOptions } from './ingest-options';
import { IngestReport } from './ingest-report';
import { loadCorrections, readCorrections } from './load-corrections';
import { readFacts } from './load-seeds';
import { prepareStore } from './prepare-store';
import { getSiteOutline } from './site-outline';
import { toPipelineStore } from './store-for-pipeline';

const ARTICLES = 'seeds/articles';
/** The usual exit code of a program that was interrupted (128 + 2). */
const INTERRUPTED = 130;

export interface IngestRun {
  files: IngestFile[];
  options: IngestOptions;
  databaseUrl: string;
}

/** Reads, stores and reports. An interrupt (Ctrl-C) lets the article at hand be finished and then stops. */
export async function runIngest({ files, options, databaseUrl }: IngestRun): Promise<void> {
  const corrections = readCorrections();
  const report = new IngestReport({ isJson: options.isJson, isDryRun: options.isDryRun, fileCount: files.length });
  if (!options.isDryRun) await prepareStore(databaseUrl, (line) => report.note(line));
  const store = options.isDryRun && isMissing(databaseUrl) ? null : createStore(databaseUrl);
  try {
    if (store && !options.isDryRun) await enableConcurrentReads(store, databaseUrl);
    const before = store && !options.isDryRun ? await getSiteOutline(store) : null;
    const ingest = await openFor(store, options);
    await ingest.check(files);
    const isDone = await addAll(ingest, files, report);
    if (store && before) {
      await loadCorrections(store, corrections, (line) => report.note(line));
      report.finish(compareOutlines(before, await getSiteOutline(store)));
    } else report.finish(null);
    if (!isDone) process.exitCode = INTERRUPTED;
  } finally {
    await store?.$disconnect();
  }
}

const isMissing = (databaseUrl: string): boolean => {
  const file = toDatabaseFile(databaseUrl);
  return file !== null && !existsSync(file);
};

function openFor(store: Store | null, { given, isKept, isDryRun }: IngestOptions): Promise<Ingest> {
  const ingestStore = store && {
    ...toPipelineStore(store),
    listArticles: () => listStoredArticles(store),
    getArticle: (id: string) => getStoredArticle(store, id),
  };
  const keep = isKept
    ? async (article: Parameters<typeof keepArticle>[1]) => keepArticle(resolve(ARTICLES), article)
    : null;
  return openIngest({ store: ingestStore, readFacts, readerVersion: fingerprintReader(), keep, isDryRun }, given);
}

/** @returns false when it was interrupted */
async function addAll(ingest: Ingest, files: readonly IngestFile[], report: IngestReport): Promise<boolean> {
  let isInterrupted = false;
  const interrupt = () => {
    isInterrupted = true;
  };
  process.once('SIGINT', interrupt);
  try {
    for (const [index, file] of files.entries()) {
      if (isInterrupted) {
        report.interrupted(index);
        return false;
      }
      report.add(await ingest.add(file));
    }
    return true;
  } finally {
    process.off('SIGINT', interrupt);
  }
}
