import type { Store, StoreTransaction } from './client';

/** A slow disk or another load ahead of us is no reason to give up within seconds. */
const LIMITS_MS = { maxWait: 30_000, timeout: 120_000 };

/** Runs `write` in one transaction: all of it, or nothing. One at a time; another load waits. */
export async function inTransaction(store: Store, write: (tx: StoreTransaction) => Promise<void>): Promise<void> {
  await store.$transaction(async (tx) => {
    // A write that changes nothing takes SQLite's write lock now, so that no other load comes between our reads and writes.
    await tx.$executeRaw`UPDATE "StoreState" SET "id" = "id"`;
    await write(tx);
  }, LIMITS_MS);
}
