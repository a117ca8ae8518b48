import type { Article, UnfiledClaim } from '@/lib/domain/fact';
import { checkEvidence } from './check-evidence';
import type { Store, StoreTransaction } from './client';
import { type FactRules, listBuckets } from './filing';
import { deleteLoad, saveLoad } from './loads';
import { saveClaims } from './save-claims';
import { inTransaction } from './transaction';

/** `seeds` when the index names it, `ingest` when added by hand. */
export type ArticleOrigin = 'seeds' | 'ingest';

export interface ArticleLoad {
  article: Article;
  origin: ArticleOrigin;
  claims: readonly UnfiledClaim[];
  /** SHA-256 in hex of all that the load depends on. */
  fingerprint: string;
}

/**
 * Stores an article and what it says, in place of what the store had of it: all in one transaction, or nothing.
 * @throws EvidenceMismatchError when a quote is not in the text where it should be
 */
export async function saveArticle(store: Store, load: ArticleLoad, rules: FactRules): Promise<void> {
  const { article, origin, claims, fingerprint } = load;
  checkEvidence(article, claims);
  await inTransaction(store, async (tx, turn) => {
    const oldBuckets = await takeOut(tx, article.id);
    await tx.article.create({ data: { ...article, origin } });
    await saveClaims(tx, { claims, oldBuckets, rules, turn });
    await saveLoad(tx, { source: `article/${article.id}`, fingerprint, claimCount: claims.length });
  });
}

/** Takes an article out of the store, with what only it said. */
export async function deleteArticle(store: Store, id: string, rules: FactRules): Promise<void> {
  await inTransaction(store, async (tx, turn) => {
    const oldBuckets = await takeOut(tx, id);
    await saveClaims(tx, { claims: [], oldBuckets, rules, turn });
    await deleteLoad(tx, `article/${id}`);
  });
}

/** Deletes the article with its claims and evidence. @returns the buckets its claims were in */
async function takeOut(tx: StoreTransaction, id: string): Promise<string[]> {
  const oldBuckets = await listBuckets(tx, { articleId: id });
  await tx.article.deleteMany({ where: { id } });
  return oldBuckets;
}
