import type { Kind } from '@/lib/domain/vocabulary';
import type { Prisma } from '@/prisma/generated/client';
import { type ClaimRow, claimInclude } from './claim-rows';
import type { Store, StoreTransaction } from './client';

/** Prisma asks for what belongs to the claims of a page by their ids, and SQLite takes no more than 999 of them in one statement. */
const PAGE_SIZE = 400;

export type FiledClaimRow = ClaimRow & { fact: { bucket: string } };

/** The claims of these kinds that `where` describes, in order of their ids, read page by page: their number has no limit. */
export async function readClaimRows(
  client: Store | StoreTransaction,
  where: Prisma.ClaimWhereInput,
  kinds?: readonly Kind[],
): Promise<FiledClaimRow[]> {
  const include = { ...claimInclude(kinds), fact: { select: { bucket: true } } };
  const rows: FiledClaimRow[] = [];
  for (let after = ''; ; ) {
    const page = await client.claim.findMany({
      where: { AND: [where, { id: { gt: after } }] },
      include,
      orderBy: { id: 'asc' },
      take: PAGE_SIZE,
    });
    rows.push(...(page as unknown as FiledClaimRow[]));
    const last = page.at(-1);
    if (!last || page.length < PAGE_SIZE) return rows;
    after = last.id;
  }
}
