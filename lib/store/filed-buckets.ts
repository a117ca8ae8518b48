/**
 * What a run has filed so far, so that the next article of the run need not read it again: of each bucket the claims with their
 * facts, as far as filing goes by them. Bounded, and worth nothing once anyone else has written to the store.
 */
import type { StoreTransaction } from './client';
import type { Neighbour } from './read-neighbours';

/** About a kilobyte each. Buckets that were not asked for longest go first. */
const MOST_CLAIMS = 20_000;

export class FiledBuckets {
  /** In the order in which they were kept. */
  readonly #buckets = new Map<string, readonly Neighbour[]>();
  #claimCount = 0;
  #version: bigint | null = null;
  #turn = 0;

  /**
   * Starts a transaction that holds the write lock.
   * @param isLocal whether the store is a file with one connection of ours, on which SQLite tells whether anyone else has written
   */
  async begin(tx: StoreTransaction, isLocal: boolean): Promise<FilingTurn> {
    const [row] = isLocal ? await tx.$queryRaw<{ data_version: bigint }[]>`PRAGMA data_version` : [];
    if (!row || row.data_version !== this.#version) this.#clear();
    this.#version = row?.data_version ?? null;
    this.#turn += 1;
    const turn = this.#turn;
    const filed = new Map<string, readonly Neighbour[]>();
    let filedCount = 0;
    return {
      take: (bucket) => this.#take(bucket),
      put: (bucket, neighbours) => {
        filedCount += neighbours.length;
        if (filedCount <= MOST_CLAIMS) filed.set(bucket, neighbours);
        else filed.delete(bucket);
      },
      keep: () => {
        // Another transaction that has begun since may have read what this one wrote: neither knows what the other filed.
        if (turn !== this.#turn) this.#clear();
        else for (const [bucket, neighbours] of filed) this.#keep(bucket, neighbours);
      },
    };
  }

  #take(bucket: string): readonly Neighbour[] | null {
    const neighbours = this.#buckets.get(bucket) ?? null;
    if (neighbours && this.#buckets.delete(bucket)) this.#claimCount -= neighbours.length;
    return neighbours;
  }

  #keep(bucket: string, neighbours: readonly Neighbour[]): void {
    this.#take(bucket);
    this.#buckets.set(bucket, neighbours);
    this.#claimCount += neighbours.length;
    for (const oldest of this.#buckets.keys()) {
      if (this.#claimCount <= MOST_CLAIMS) return;
      this.#take(oldest);
    }
  }

  #clear(): void {
    this.#buckets.clear();
    this.#claimCount = 0;
  }
}

/** One transaction's dealings with what was filed before it. */
export interface FilingTurn {
  /** The claims of the bucket, which are then no longer known; null when they have to be read. */
  take(bucket: string): readonly Neighbour[] | null;
  /** Notes how a bucket was filed. */
  put(bucket: string, neighbours: readonly Neighbour[]): void;
  /** Keeps what was noted, once the transaction is committed. */
  keep(): void;
}
