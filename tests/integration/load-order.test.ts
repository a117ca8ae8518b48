import { describe, expect, it } from 'vitest';
import { makeArticle, readSentences, toRandom } from '@/lib/cli/bench-texts';
import { readRecordFiles } from '@/lib/cli/record-files';
import type { Article } from '@/lib/domain/fact';
import { extractArticle } from '@/lib/pipeline/extract-article';
import { toRowDigests } from '@/lib/pipeline/record-changes';
import { toArticleClaims } from '@/lib/pipeline/to-claims';
import { readRecord } from '@/lib/record/read-record';
import { bucketOf } from '@/lib/resolve/bucket';
import { identifyFacts } from '@/lib/resolve/identify';
import type { Store } from '@/lib/store/client';
import { saveArticle } from '@/lib/store/save-article';
import { saveRecord } from '@/lib/store/save-record';
import { exportStore } from '../support/export-store';
import { makeStore } from '../support/prepared-database';

/** Made of the seeds' sentences with other numbers, so that they agree, disagree and share facts with each other and the record. */
const ARTICLE_COUNT = 7;
const ORDER_SEEDS = [11, 22];
const RULES = { bucketOf, identifyFacts };
const FINGERPRINT = 'ab'.repeat(32);

type Source = (store: Store) => Promise<void>;

function listArticleSources(): Source[] {
  const sentences = readSentences();
  return Array.from({ length: ARTICLE_COUNT }, (_, index) => {
    const { text } = makeArticle(sentences, index, 2500);
    const publishedOn = index % 3 === 0 ? '2025-06-09' : `2025-06-${10 + index}`;
    const article: Article = {
      ...{ id: `made-${index}`, file: `made-${index}.txt`, publishedOn, publishedGround: 'made' },
      ...{ publisher: null, headline: `Made ${index}`, headlineIsOurs: true, url: null, text },
    };
    const claims = toArticleClaims(article, extractArticle({ source: article.id, text, publishedOn }).facts);
    return (store) => saveArticle(store, { article, origin: 'ingest', claims, fingerprint: FINGERPRINT }, RULES);
  });
}

async function readRecordSource(): Promise<Source> {
  const record = readRecord(await readRecordFiles('seeds/record'));
  const save = { record, digests: toRowDigests(record), fingerprint: FINGERPRINT, rules: RULES };
  return (store) => saveRecord(store, save);
}

/** Fisher and Yates's shuffle: every order is as likely. */
function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let left = mixed.length - 1; left > 0; left--) {
    const drawn = Math.floor(random() * (left + 1));
    const [a, b] = [mixed[left], mixed[drawn]];
    if (a === undefined || b === undefined) continue;
    mixed[left] = b;
    mixed[drawn] = a;
  }
  return mixed;
}

async function loadAll(sources: readonly Source[]): Promise<string> {
  const { store } = await makeStore();
  for (const load of sources) await load(store);
  return exportStore(store);
}

describe.each([
  ['without the record', async (): Promise<Source[]> => []],
  ['with the record', async () => [await readRecordSource()]],
])('the same sources %s', (_, listOthers) => {
  it('give the same store, row for row, in any order and when some come twice', async () => {
    const sources = [...listArticleSources(), ...(await listOthers())];
    const inTurn = await loadAll(sources);
    for (const seed of ORDER_SEEDS) {
      const random = toRandom(seed);
      const again = sources.filter(() => random() < 0.25);
      const shuffled = await loadAll(shuffle([...sources, ...again], random));
      expect(shuffled === inTurn, `order drawn with ${seed}`).toBe(true);
    }
  });
});
