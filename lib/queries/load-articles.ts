import type { CivilDay } from '@/lib/domain/civil-date';
import type { AnyClaim, Article } from '@/lib/domain/fact';
import { toClaim } from '@/lib/store/claim-rows';
import { readClaimRows } from '@/lib/store/read-claims';
import { ask, type Database } from './database';

/** An article without its text, with how much was read in it. */
export interface ListedArticle extends Omit<Article, 'text'> {
  claimCount: number;
}

/** An article with all it says, in the order of the text. */
export interface ReadArticle extends Article {
  claims: AnyClaim[];
}

const NOT_REJECTED = { reviewState: { not: 'rejected' } };

/** The articles published by `asOf`, newest first, then by id. */
export async function listArticles(database: Database, asOf: CivilDay): Promise<ListedArticle[]> {
  const rows = await ask(database, (store) =>
    store.article.findMany({
      where: { publishedOn: { lte: asOf } },
      omit: { text: true, origin: true },
      include: { _count: { select: { claims: { where: NOT_REJECTED } } } },
      orderBy: [{ publishedOn: 'desc' }, { id: 'asc' }],
    }),
  );
  return rows.map(({ _count, ...article }) => ({ ...article, claimCount: _count.claims }));
}

/** The article of that id with its claims, whatever the day; null when there is none. */
export async function getArticle(database: Database, id: string): Promise<ReadArticle | null> {
  const row = await ask(database, (store) => store.article.findUnique({ where: { id }, omit: { origin: true } }));
  if (!row) return null;
  const claims = (await ask(database, (store) => readClaimRows(store, { articleId: id, ...NOT_REJECTED }))).map(
    toClaim,
  );
  return { ...row, claims: claims.sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1)) };
}

/** Offset of the claim's first evidence. */
function startOf(claim: AnyClaim): number {
  const [first] = claim.evidence;
  return first?.type === 'quote' ? first.start : 0;
}
