/**
 * Splits a bucket of claims into facts.
 *
 * Claims are taken in the order in which they became known, the sharpest first on each day. Each joins the fact it fits best or
 * founds a new one. So the result is the same in whatever order they were loaded, and what was known by some day is
 * grouped as it was on that day: a later claim may join a fact but never moves an earlier one.
 */
import type { ClaimToFile } from '@/lib/domain/fact';
import { bucketOf } from './bucket';
import { toFactId, toFactIdentity } from './fact-names';
import { type Group, SAMENESS, type Sameness } from './sameness';
import { meetOf, windowOf } from './window';

export interface IdentifiedFact<C extends ClaimToFile> {
  factId: string;
  claims: C[];
}

/** A pair of words that stands in more statements than this is too common to find a reprint by; the newest are tried. */
const COMMON_KEY_SIZE = 100;

const NOTHING_SETTLED: ReadonlyMap<string, string> = new Map();

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Groups in a bucket, found by the words under which their claims can meet. */
class Groups {
  readonly all: Group<ClaimToFile>[] = [];
  readonly #byKey = new Map<string, Set<number>>();
  /** Places of the groups whose fact is known. */
  readonly #byFact = new Map<string, number>();
  readonly #rule: Sameness<ClaimToFile>;

  constructor(rule: Sameness<ClaimToFile>) {
    this.#rule = rule;
  }

  /** Adds the next claim, to the group it fits best or to one of its own. */
  add(claim: ClaimToFile): void {
    const keys = this.#rule.keysOf(claim);
    this.#file(claim, this.#bestFor(claim, keys), keys);
  }

  /** Adds the next claim to the group that the claims before it have found it to fit, which is known by the name of the fact. */
  addTo(factId: string, claim: ClaimToFile): void {
    const index = this.#byFact.get(factId) ?? null;
    this.#byFact.set(factId, this.#file(claim, index, this.#rule.keysOf(claim)));
  }

  /** @returns the group's place among all */
  #file(claim: ClaimToFile, known: number | null, keys: readonly string[]): number {
    const index = known === null ? this.#found(claim) : this.#join(claim, known);
    for (const key of keys) this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(index));
    return index;
  }

  /** Groups under the given keys. Keys that many groups share tell nothing and are passed over while others are left. */
  #candidatesFor(keys: string[]): number[] {
    const lists = keys.map((key) => this.#byKey.get(key) ?? new Set<number>()).sort((a, b) => a.size - b.size);
    const telling = lists.filter((list, index) => index === 0 || list.size <= COMMON_KEY_SIZE);
    const found = new Set(telling.flatMap((list) => [...list].slice(-COMMON_KEY_SIZE)));
    return [...found].sort((a, b) => a - b);
  }

  #bestFor(claim: ClaimToFile, keys: string[]): number | null {
    let best: { index: number; fit: number } | null = null;
    for (const index of this.#candidatesFor(keys)) {
      const group = this.all[index];
      const fit = group ? this.#rule.fit(claim, group) : null;
      if (group && fit !== null && (!best || fit > best.fit)) best = { index, fit };
    }
    return best?.index ?? null;
  }

  #join(claim: ClaimToFile, index: number): number {
    const group = this.all[index];
    group?.claims.push(claim);
    if (group) group.window = meetOf(group.window, windowOf(claim)) ?? group.window;
    return index;
  }

  #found(claim: ClaimToFile): number {
    return this.all.push({ founder: claim, claims: [claim], window: windowOf(claim) }) - 1;
  }
}

/**
 * The facts of one bucket with their stable ids, in the order in which they became known.
 * @param claims of one bucket (see bucketOf), in any order, each once
 * @param settled fact by claim, as this very function found them among fewer claims, of which none has gone since: those that come
 * before the first new one keep theirs. It saves time and changes nothing.
 */
export function identifyFacts<C extends ClaimToFile>(
  claims: readonly C[],
  settled: ReadonlyMap<string, string> = NOTHING_SETTLED,
): IdentifiedFact<C>[] {
  const [first] = claims;
  if (!first) return [];
  const rule = SAMENESS[first.kind] as Sameness<ClaimToFile>;
  const inOrder = claims
    .map((claim) => ({ claim, blur: rule.blurOf(claim) }))
    .sort(
      (a, b) => compareText(a.claim.knownOn, b.claim.knownOn) || a.blur - b.blur || compareText(a.claim.id, b.claim.id),
    );
  const groups = new Groups(rule);
  let isSettled = true;
  for (const { claim } of inOrder) {
    const factId: string | undefined = isSettled ? settled.get(claim.id) : undefined;
    isSettled = factId !== undefined;
    if (factId === undefined) groups.add(claim);
    else groups.addTo(factId, claim);
  }

  const seen = new Map<string, number>();
  return groups.all.map((group) => {
    const identity = toFactIdentity(group.founder);
    const twin = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, twin);
    return { factId: toFactId(twin === 1 ? identity : `${identity}#${twin}`), claims: group.claims as C[] };
  });
}

/** All facts of any claims: buckets them, then splits each bucket. Sorted by bucket, then as they became known. */
export function identifyAll<C extends ClaimToFile>(claims: readonly C[]): IdentifiedFact<C>[] {
  const buckets = new Map<string, C[]>();
  for (const claim of claims) {
    const bucket = bucketOf(claim);
    const members = buckets.get(bucket);
    if (members) members.push(claim);
    else buckets.set(bucket, [claim]);
  }
  const names = [...buckets.keys()].sort(compareText);
  return names.flatMap((name) => identifyFacts(buckets.get(name) ?? []));
}
