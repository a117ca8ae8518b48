/** What was loaded, by fingerprint: how a second load of unchanged sources knows that there is nothing to do. */
import type { Store, StoreTransaction } from './client';

/** Names a source of the store: `article/004`, the whole `record`, or the `corrections` to both. */
export type LoadKey = `article/${string}` | 'record' | 'corrections';

const STATE_ID = 1;
/** Fingerprints are SHA-256 in hex. */
const FINGERPRINT_LENGTH = 64;
const NOTHING = '0'.repeat(FINGERPRINT_LENGTH);

/** Fingerprint of each source in the store. */
export async function listLoads(store: Store | StoreTransaction): Promise<Map<LoadKey, string>> {
  const loads = await store.load.findMany();
  return new Map(loads.map((load) => [load.source as LoadKey, load.fingerprint]));
}

/** The fingerprint of all that is in the store: the same for the same sources, in whatever order they were loaded. */
export async function getStoreFingerprint(store: Store): Promise<string> {
  const state = await store.storeState.findUnique({ where: { id: STATE_ID } });
  return state?.fingerprint ?? NOTHING;
}

/** Notes a load, inside its transaction. */
export async function saveLoad(
  tx: StoreTransaction,
  load: { source: LoadKey; fingerprint: string; claimCount: number },
): Promise<void> {
  const before = await tx.load.findUnique({ where: { source: load.source } });
  await tx.load.upsert({ where: { source: load.source }, create: load, update: load });
  await turnState(tx, fold(before?.fingerprint ?? NOTHING, load.fingerprint));
}

/** Forgets a load, inside the transaction that takes its source out. */
export async function deleteLoad(tx: StoreTransaction, source: LoadKey): Promise<void> {
  const before = await tx.load.findUnique({ where: { source } });
  if (!before) return;
  await tx.load.delete({ where: { source } });
  await turnState(tx, before.fingerprint);
}

/** Folding twice takes out again, and the order of folding does not matter: bitwise exclusive or. */
function fold(a: string, b: string): string {
  return (BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(16).padStart(FINGERPRINT_LENGTH, '0');
}

async function turnState(tx: StoreTransaction, change: string): Promise<void> {
  const state = await tx.storeState.findUnique({ where: { id: STATE_ID } });
  const fingerprint = fold(state?.fingerprint ?? NOTHING, change);
  await tx.storeState.upsert({
    where: { id: STATE_ID },
    create: { id: STATE_ID, fingerprint },
    update: { fingerprint },
  });
}
