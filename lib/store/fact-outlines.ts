import type { AnyClaim } from '@/lib/domain/fact';
import type { Kind } from '@/lib/domain/vocabulary';
import { type ClaimRow, claimInclude, toClaim } from './claim-rows';
import type { Store } from './client';

/** A fact as far as it takes to see what a load changed. */
interface FactOutline {
  id: string;
  kind: Kind;
  /** Ids of the articles and record rows that say it, in order; rejected claims count for nothing. */
  sources: string[];
}

/** What the store says, in outline. */
export interface StoreOutline {
  facts: Map<string, FactOutline>;
  /** Keys of all rounds. */
  rounds: Set<string>;
}

export async function getStoreOutline(store: Store): Promise<StoreOutline> {
  const rows = await store.$queryRaw<{ id: string; kind: string; sources: string }[]>`
    SELECT f."id", f."kind", group_concat(DISTINCT coalesce(c."articleId", c."recordRowId")) AS "sources"
    FROM "Fact" f JOIN "Claim" c ON c."factId" = f."id" AND c."reviewState" <> 'rejected' GROUP BY f."id"`;
  const facts = rows.map(({ id, kind, sources }) => ({ id, kind: kind as Kind, sources: sources.split(',').sort() }));
  const rounds = await store.round.findMany({ select: { key: true } });
  return { facts: new Map(facts.map((fact) => [fact.id, fact])), rounds: new Set(rounds.map((round) => round.key)) };
}

const PAGE_SIZE = 200;

/** The claims of these kinds that nobody rejected, in order of their ids, a page held at a time. */
export async function* listClaimsOf(store: Store, kinds: readonly Kind[]): AsyncGenerator<AnyClaim> {
  let after = '';
  for (;;) {
    const page = await store.claim.findMany({
      where: { id: { gt: after }, kind: { in: [...kinds] }, reviewState: { not: 'rejected' } },
      include: claimInclude(kinds),
      orderBy: { id: 'asc' },
      take: PAGE_SIZE,
    });
    for (const row of page) yield toClaim(row as unknown as ClaimRow);
    const last = page.at(-1);
    if (!last || page.length < PAGE_SIZE) return;
    after = last.id;
  }
}
