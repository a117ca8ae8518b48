import type { AnyClaim, UnfiledClaim } from '@/lib/domain/fact';
import type { Prisma } from '@/prisma/generated/client';
import { toClaim } from './claim-rows';
import type { Store, StoreTransaction } from './client';
import type { ClaimsToSave, FactRules } from './filing';
import { deleteLoad, saveLoad } from './loads';
import { readClaimRows } from './read-claims';
import { saveClaims } from './save-claims';
import { inTransaction } from './transaction';

export interface CorrectionsChange {
  /** Ids of claims and facts that corrections speak of. */
  ids: readonly string[];
  /** Gives a claim back as it was read, before anyone checked it. */
  restore(claim: AnyClaim): UnfiledClaim;
  /** Puts the findings on the claims and facts of these ids; they come as they were read. */
  correct(claims: AnyClaim[]): UnfiledClaim[];
  rules: FactRules;
  /** SHA-256 in hex of all that the findings and their claims depend on; null when there are no corrections any more. */
  fingerprint: string | null;
}

/**
 * Takes every finding off its claim and puts those of now on, all in one transaction. Facts are told apart by what was read
 * when corrections look for theirs, so the outcome does not depend on which corrections were there before.
 */
export async function saveCorrections(store: Store, change: CorrectionsChange): Promise<void> {
  const { ids, restore, correct, rules, fingerprint } = change;
  await inTransaction(store, async (tx, turn) => {
    const checked = await listClaims(tx, { reviewState: { not: 'auto' } });
    await replaceClaims(tx, { before: checked, after: checked.map(restore), rules, turn });
    const wanted = await listClaims(tx, { OR: [{ id: { in: [...ids] } }, { factId: { in: [...ids] } }] });
    const corrected = correct(wanted);
    await replaceClaims(tx, { before: wanted, after: corrected, rules, turn });
    const claimCount = corrected.filter((claim) => claim.review.state !== 'auto').length;
    if (fingerprint === null) await deleteLoad(tx, 'corrections');
    else await saveLoad(tx, { source: 'corrections', fingerprint, claimCount });
  });
}

/** The claims of an article that nobody has checked, in the order of the text. */
export async function listUnreviewed(store: Store, articleId: string): Promise<AnyClaim[]> {
  const claims = await listClaims(store, { articleId, reviewState: 'auto' });
  return claims.sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
}

function startOf({ evidence: [first] }: AnyClaim): number {
  return first?.type === 'quote' ? first.start : 0;
}

async function listClaims(tx: StoreTransaction, where: Prisma.ClaimWhereInput): Promise<AnyClaim[]> {
  return (await readClaimRows(tx, where)).map(toClaim);
}

interface Replacement {
  before: readonly AnyClaim[];
  after: readonly UnfiledClaim[];
}

async function replaceClaims(
  tx: StoreTransaction,
  { before, after, rules, turn }: Pick<ClaimsToSave, 'rules' | 'turn'> & Replacement,
): Promise<void> {
  if (before.length === 0) return;
  const facts = await tx.fact.findMany({ where: { id: { in: before.map((claim) => claim.factId) } } });
  await tx.claim.deleteMany({ where: { id: { in: before.map((claim) => claim.id) } } });
  const claims = after.map((claim) => withoutFact(claim));
  await saveClaims(tx, { claims, oldBuckets: facts.map((fact) => fact.bucket), rules, turn });
}

/** A claim that is to be filed anew knows no fact. */
function withoutFact(claim: UnfiledClaim & { factId?: string }): UnfiledClaim {
  const { factId: _, ...unfiled } = claim;
  return unfiled as UnfiledClaim;
}
