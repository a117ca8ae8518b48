/**
 * Stores many made articles in a new store and prints what it cost, as JSON: one step of `npm run bench`, in a process of its own so that
 * its memory is its own. `tsx lib/cli/bench-load.ts COUNT`, with the store in DATABASE_URL.
 */
import { openIngest } from '@/lib/pipeline/ingest';
import { createStore, enableConcurrentReads } from '@/lib/store/client';
import { getStoredArticle, listStoredArticles } from '@/lib/store/list-articles';
import { makeArticle, readSentences } from './bench-texts';
import { fingerprintReader } from './fingerprint';
import { readFacts } from './load-seeds';
import { prepareStore } from './prepare-store';
import { readSettings } from './settings';
import { toPipelineStore } from './store-for-pipeline';

/** The last so many articles tell what one costs by then. */
const LATEST = 50;

const count = Number(process.argv[2]);

const toCpuSeconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;
const { databaseUrl } = readSettings(process.env);
await prepareStore(databaseUrl, () => {});
const store = createStore(databaseUrl);
await enableConcurrentReads(store, databaseUrl);
const ingestStore = {
  ...toPipelineStore(store),
  listArticles: () => listStoredArticles(store),
  getArticle: (id: string) => getStoredArticle(store, id),
};
const sentences = readSentences();
const effects = { store: ingestStore, readFacts, readerVersion: fingerprintReader(), keep: null, isDryRun: false };
const ingest = await openIngest(effects, { publishedOn: null, title: null, publisher: null, url: null });
let facts = 0;
let beforeLatest = process.cpuUsage();
for (let index = 0; index < count; index++) {
  if (index === count - LATEST) beforeLatest = process.cpuUsage();
  const { text, publishedOn } = makeArticle(sentences, index);
  const bytes = new TextEncoder().encode(`Made article ${index}\n\nPublished ${publishedOn}\n\n${text}\n`);
  const { claims } = await ingest.add({ name: `made-${index}.txt`, read: async () => bytes });
  facts += claims.length;
}
const latestMs = (toCpuSeconds(process.cpuUsage(beforeLatest)) * 1000) / LATEST;
const articles = await store.article.count();
await store.$disconnect();
const peakMb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ articles, facts, peakMb, cpuSeconds: toCpuSeconds(process.cpuUsage()), latestMs }));
