import { compareOutlines } from '@/lib/pipeline/changes';
import { bucketOf } from '@/lib/resolve/bucket';
import { identifyFacts } from '@/lib/resolve/identify';
import { createStore, type Store } from '@/lib/store/client';
import { checkFileExists } from '@/lib/store/failures';
import { getStoredArticle, listStoredArticles } from '@/lib/store/list-articles';
import { deleteArticle } from '@/lib/store/save-article';
import { unkeepArticle } from './ingest-keep';
import { toChangeLines } from './ingest-words';
import { loadCorrections, readCorrections } from './load-corrections';
import { CommandError } from './settings';
import { getSiteOutline } from './site-outline';

const ARTICLES = 'seeds/articles';
const RULES = { bucketOf, identifyFacts };

interface ForgetRun {
  id: string;
  /** Whether text and index entry of a seed article go too. */
  isWithFiles: boolean;
  databaseUrl: string;
}

/** @throws CommandError when there is no such article */
export async function runForget(
  { id, isWithFiles, databaseUrl }: ForgetRun,
  log: (line: string) => void,
): Promise<void> {
  const corrections = readCorrections();
  checkFileExists(databaseUrl);
  const store = createStore(databaseUrl);
  try {
    const article = await getStoredArticle(store, id);
    if (!article) throw new CommandError(await toUnknown(store, id));
    const before = await getSiteOutline(store);
    if (isWithFiles) unkeepArticle(ARTICLES, article);
    await deleteArticle(store, id, RULES);
    await loadCorrections(store, corrections, log);
    log(`article ${id} is taken out: “${article.headline}”`);
    for (const line of toChangeLines(compareOutlines(before, await getSiteOutline(store)))) log(line);
    if (article.origin === 'seeds' && !isWithFiles) {
      log(
        `${ARTICLES} still holds it as ${article.file}: the next start loads it again, unless you forget it with --files.`,
      );
    }
  } finally {
    await store.$disconnect();
  }
}

const MOST_NAMED = 12;

/** Says which articles there are, so that a slip of the hand is soon mended. */
export async function toUnknown(store: Store, id: string): Promise<string> {
  const ids: string[] = [];
  for await (const article of listStoredArticles(store)) ids.push(article.id);
  if (ids.length === 0) return `there is no article ${id}: the store holds none`;
  const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : '';
  return `there is no article ${id}; the store holds ${ids.slice(0, MOST_NAMED).join(', ')}${more}`;
}
