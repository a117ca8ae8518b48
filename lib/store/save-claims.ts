import type { UnfiledClaim } from '@/lib/domain/fact';
import { FACT_VALUES } from '@/lib/domain/fact-values';
import { KINDS, type Kind } from '@/lib/domain/vocabulary';
import { toClaimRow, toEvidenceRow } from './claim-rows';
import type { StoreTransaction } from './client';
import { saveEntities, settleEntities } from './entities';
import { type FactRules, fileClaims, saveNewFacts, settleFiling } from './filing';
import { insertRows } from './insert-rows';
import { toTableName, toValueRow } from './value-columns';

/**
 * Writes a source's claims with their facts, evidence and entities, inside the transaction that took its old ones out.
 * @param oldBuckets of the claims that were taken out
 * @throws z.ZodError when a value does not fit its kind
 */
export async function saveClaims(
  tx: StoreTransaction,
  { claims, oldBuckets, rules }: { claims: readonly UnfiledClaim[]; oldBuckets: string[]; rules: FactRules },
): Promise<void> {
  for (const claim of claims) FACT_VALUES[claim.kind].parse(claim.value);
  const { buckets, facts } = await fileClaims(tx, { oldBuckets, claims, rules });
  await saveNewFacts(tx, buckets, facts);
  await saveEntities(tx, claims);
  const factOf = new Map(facts.flatMap((fact) => fact.claims.map((claim) => [claim.id, fact.factId])));
  await insertRows(
    tx,
    'Claim',
    claims.map((claim) => toClaimRow(claim, toFiled(factOf, claim.id))),
  );
  for (const kind of KINDS) await saveValues(tx, kind, claims);
  const evidence = claims.flatMap((claim) => claim.evidence.map((item, index) => toEvidenceRow(claim.id, item, index)));
  await insertRows(tx, 'Evidence', evidence);
  await settleFiling(tx, buckets, facts);
  await settleEntities(tx);
}

function toFiled(factOf: Map<string, string>, claimId: string): string {
  const factId = factOf.get(claimId);
  if (!factId) throw new Error(`claim ${claimId} was filed under no fact`);
  return factId;
}

async function saveValues(tx: StoreTransaction, kind: Kind, claims: readonly UnfiledClaim[]): Promise<void> {
  const rows = claims
    .filter((claim) => claim.kind === kind)
    .map((claim) => ({ claimId: claim.id, ...toValueRow(claim) }));
  await insertRows(tx, toTableName(kind), rows);
}
