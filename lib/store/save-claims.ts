import type { UnfiledClaim } from '@/lib/domain/fact';
import { FACT_VALUES } from '@/lib/domain/fact-values';
import { KINDS, type Kind } from '@/lib/domain/vocabulary';
import { toClaimRow, toEvidenceRow } from './claim-rows';
import type { StoreTransaction } from './client';
import { dropEntities, saveEntities, settleNames } from './entities';
import { type ClaimsToSave, fileClaims, saveNewFacts, settleFiling } from './filing';
import { insertRows } from './insert-rows';
import { toTableName, toValueRow } from './value-columns';

/**
 * Writes a source's claims with their facts, evidence and entities, inside the transaction that took its old ones out.
 * @throws z.ZodError when a value does not fit its kind
 */
export async function saveClaims(tx: StoreTransaction, load: ClaimsToSave): Promise<void> {
  const { claims } = load;
  for (const claim of claims) FACT_VALUES[claim.kind].parse(claim.value);
  const filing = await fileClaims(tx, load);
  await saveNewFacts(tx, filing);
  await saveEntities(tx, claims);
  await insertRows(
    tx,
    'Claim',
    claims.map((claim) => toClaimRow(claim, toFiled(filing.factOf, claim.id))),
  );
  for (const kind of KINDS) await saveValues(tx, kind, claims);
  const evidence = claims.flatMap((claim) => claim.evidence.map((item, index) => toEvidenceRow(claim.id, item, index)));
  await insertRows(tx, 'Evidence', evidence);
  await settleFiling(tx, filing);
  // What was taken out may have been the last to name someone, or the first in the alphabet.
  const isAddition = load.oldBuckets.length === 0;
  if (!isAddition) await dropEntities(tx);
  await settleNames(tx, isAddition ? claims : 'all');
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
