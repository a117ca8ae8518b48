/**
 * Adds articles that people hand in. All files are read and checked before anything is stored; then each is stored in a
 * transaction of its own, so that a run that was stopped can simply be started again: what is in the store is recognised and left
 * alone. One file's text is held at a time, however many there are.
 */
import type { Article, UnfiledClaim } from '@/lib/domain/fact';
import { bucketOf } from '@/lib/resolve/bucket';
import { identifyFacts } from '@/lib/resolve/identify';
import type { GivenDetails } from './ingest-article';
import { ArticleCatalogue, type StoredArticle } from './ingest-catalogue';
import { type IngestPlan, planArticle } from './ingest-plan';
import { fingerprintArticle, type ReadFacts } from './load-articles';
import { type LoadProblem, LoadRefusedError } from './load-problem';
import { type InputText, readInput } from './read-input';
import type { PipelineStore } from './store-port';
import { toArticleClaims } from './to-claims';

export interface IngestFile {
  /** As the person named it; `-` for standard input. */
  name: string;
  read(): Promise<Uint8Array>;
}

interface IngestStore extends Pick<PipelineStore, 'listLoads' | 'saveArticle'> {
  /** All articles, one at a time. */
  listArticles(): AsyncIterable<StoredArticle>;
  getArticle(id: string): Promise<StoredArticle | null>;
}

export interface IngestEffects {
  /** Null for a dry run on a store that is not there yet. */
  store: IngestStore | null;
  readFacts: ReadFacts;
  readerVersion: string;
  /** Puts text and index entry where the seeds are; null when the article is only to be stored. */
  keep: ((article: Article) => Promise<void>) | null;
  /** Whether to write nothing at all. */
  isDryRun: boolean;
}

/** What became of a file. */
export interface IngestOutcome extends Omit<IngestPlan, 'origin'> {
  name: string;
  input: Pick<InputText, 'format' | 'encoding' | 'byline'>;
  claims: UnfiledClaim[];
}

const RULES = { bucketOf, identifyFacts };

export interface Ingest {
  /** Reads every file. @throws LoadRefusedError with all that is wrong with any of them */
  check(files: readonly IngestFile[]): Promise<void>;
  /** Reads and stores one file. @throws LoadRefusedError when something is wrong with it */
  add(file: IngestFile): Promise<IngestOutcome>;
}

/** Gets ready to add articles: learns what the store has. */
export async function openIngest(effects: IngestEffects, given: GivenDetails): Promise<Ingest> {
  const { store, isDryRun } = effects;
  /** What a dry run would have stored by now. */
  const pretended = new Map<string, StoredArticle>();
  const catalogue = new ArticleCatalogue(async (id) => pretended.get(id) ?? (await store?.getArticle(id)) ?? null);
  for await (const article of store?.listArticles() ?? []) catalogue.add(article);
  const loads = new Map(await store?.listLoads());

  const isCurrent = (article: Article): boolean => {
    const known = loads.get(`article/${article.id}`);
    return known === undefined || known === fingerprintArticle(article, effects.readerVersion);
  };

  async function plan(file: IngestFile): Promise<{ input: InputText; plan: IngestPlan } | { problem: string }> {
    const read = readInput({ name: toBaseName(file.name), bytes: await file.read() });
    if ('problem' in read) return read;
    const { input } = read;
    const { text, url, publisher } = input;
    const match = await catalogue.find({ text, url: given.url ?? url, publisher: given.publisher ?? publisher });
    const isKept = effects.keep !== null;
    const planned = planArticle({ input, file: toBaseName(file.name), match, given, isKept, isCurrent });
    return 'problem' in planned ? planned : { input, ...planned };
  }

  async function save({ article, origin }: IngestPlan, claims: UnfiledClaim[]): Promise<void> {
    const fingerprint = fingerprintArticle(article, effects.readerVersion);
    // Files first: an article that the index names and the store lacks is loaded by the next start; the other way round it would go.
    if (!isDryRun) await effects.keep?.(article);
    if (!isDryRun) await store?.saveArticle({ article, origin, claims, fingerprint }, RULES);
    if (isDryRun) pretended.set(article.id, { ...article, origin });
    catalogue.add(article);
    loads.set(`article/${article.id}`, fingerprint);
  }

  return {
    async check(files) {
      const problems: LoadProblem[] = [];
      for (const file of files) {
        const planned = await plan(file);
        if ('problem' in planned) problems.push(toProblem(file, planned.problem));
      }
      if (problems.length > 0) throw new LoadRefusedError(problems);
    },
    async add(file) {
      const planned = await plan(file);
      if ('problem' in planned) throw new LoadRefusedError([toProblem(file, planned.problem)]);
      const { article, change } = planned.plan;
      const claims = toArticleClaims(article, await effects.readFacts(article));
      if (change !== 'unchanged') await save(planned.plan, claims);
      const { format, encoding, byline } = planned.input;
      return { name: file.name, article, change, input: { format, encoding, byline }, claims };
    },
  };
}

const toProblem = (file: IngestFile, message: string): LoadProblem => ({ file: file.name, field: null, message });

const toBaseName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
