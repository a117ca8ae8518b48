import { isLocalStore, type Store, type StoreTransaction } from './client';
import { FiledBuckets, type FilingTurn } from './filed-buckets';

/** A slow disk or another load ahead of us is no reason to give up within seconds. */
const LIMITS_MS = { maxWait: 30_000, timeout: 120_000 };

/** What this process has filed in each store. Gone with the client. */
const FILED = new WeakMap<Store, FiledBuckets>();

/** Runs `write` in one transaction: all of it, or nothing. One at a time; another load waits. */
export async function inTransaction(
  store: Store,
  write: (tx: StoreTransaction, turn: FilingTurn) => Promise<void>,
): Promise<void> {
  const filed = FILED.get(store) ?? new FiledBuckets();
  FILED.set(store, filed);
  const turn = await store.$transaction(async (tx) => {
    // A write that changes nothing takes SQLite's write lock now, so that no other load comes between our reads and writes.
    await tx.$executeRaw`UPDATE "StoreState" SET "id" = "id"`;
    const begun = await filed.begin(tx, isLocalStore(store));
    await write(tx, begun);
    return begun;
  }, LIMITS_MS);
  turn.keep();
}
