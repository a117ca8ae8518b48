/** What the pipeline asks of the store; lib/store does it, and the caller joins the two. */
import type { Article, ClaimToFile, UnfiledClaim } from '@/lib/domain/fact';
import type { RecordLoad } from '@/lib/record/record-load';

/** How claims become facts, as lib/resolve does it. */
export interface FactRules {
  bucketOf(claim: ClaimToFile): string;
  identifyFacts<C extends ClaimToFile>(
    claims: readonly C[],
    settled?: ReadonlyMap<string, string>,
  ): { factId: string; claims: C[] }[];
}

interface ArticleLoad {
  article: Article;
  origin: 'seeds' | 'ingest';
  claims: UnfiledClaim[];
  fingerprint: string;
}

/** The record with the digest of each row. */
interface RecordSave {
  record: RecordLoad;
  digests: ReadonlyMap<string, string>;
  fingerprint: string;
  rules: FactRules;
}

export interface PipelineStore {
  /** Fingerprint of each loaded source, by `article/ID` or `record`. */
  listLoads(): Promise<ReadonlyMap<string, string>>;
  /** Ids of the stored articles that came from the index. */
  listSeedArticles(): Promise<string[]>;
  saveArticle(load: ArticleLoad, rules: FactRules): Promise<void>;
  deleteArticle(id: string, rules: FactRules): Promise<void>;
  /** Digest of each stored row of the record by its id. */
  listRecordDigests(): Promise<ReadonlyMap<string, string>>;
  saveRecord(load: RecordSave): Promise<void>;
}
