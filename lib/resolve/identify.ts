/**
 * Splits a bucket of claims into facts.
 *
 * Claims are taken in the order in which they became known, the sharpest first on each day. Each joins the fact it fits best or
 * founds a new one. So the result is the same in whatever order they were loaded, and what was known by some day is
 * grouped as it was on that day: a later claim may join a fact but never moves an earlier one.
 */
import type { UnfiledClaim } from '@/lib/domain/fact';
import { bucketOf } from './bucket';
import { toFactId, toFactIdentity } from './fact-names';
import { type Group, SAMENESS, type Sameness } from './sameness';
import { meetOf, windowOf } from './window';

export interface IdentifiedFact<C extends UnfiledClaim> {
  factId: string;
  claims: C[];
}

/** A pair of words that stands in more statements than this is too common to find a reprint by; the newest are tried. */
const COMMON_KEY_SIZE = 100;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Groups in a bucket, found by the words under which their claims can meet. */
class Groups {
  readonly all: Group<UnfiledClaim>[] = [];
  readonly #byKey = new Map<string, Set<number>>();
  readonly #rule: Sameness<UnfiledClaim>;

  constructor(rule: Sameness<UnfiledClaim>) {
    this.#rule = rule;
  }

  add(claim: UnfiledClaim): void {
    const keys = this.#rule.keysOf(claim);
    const index = this.#bestFor(claim, keys) ?? this.#found(claim);
    for (const key of keys) this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(index));
  }

  /** Groups under the given keys. Keys that many groups share tell nothing and are passed over while others are left. */
  #candidatesFor(keys: string[]): number[] {
    const lists = keys.map((key) => this.#byKey.get(key) ?? new Set<number>()).sort((a, b) => a.size - b.size);
    const telling = lists.filter((list, index) => index === 0 || list.size <= COMMON_KEY_SIZE);
    const found = new Set(telling.flatMap((list) => [...list].slice(-COMMON_KEY_SIZE)));
    return [...found].sort((a, b) => a - b);
  }

  #bestFor(claim: UnfiledClaim, keys: string[]): number | null {
    let best: { index: number; fit: number; group: Group<UnfiledClaim> } | null = null;
    for (const index of this.#candidatesFor(keys)) {
      const group = this.all[index];
      const fit = group ? this.#rule.fit(claim, group) : null;
      if (group && fit !== null && (!best || fit > best.fit)) best = { index, fit, group };
    }
    if (!best) return null;
    best.group.claims.push(claim);
    best.group.window = meetOf(best.group.window, windowOf(claim)) ?? best.group.window;
    return best.index;
  }

  #found(claim: UnfiledClaim): number {
    return this.all.push({ founder: claim, claims: [claim], window: windowOf(claim) }) - 1;
  }
}

/**
 * The facts of one bucket with their stable ids, in the order in which they became known.
 * @param claims of one bucket (see bucketOf), in any order, each once
 */
export function identifyFacts<C extends UnfiledClaim>(claims: readonly C[]): IdentifiedFact<C>[] {
  const [first] = claims;
  if (!first) return [];
  const rule = SAMENESS[first.kind] as Sameness<UnfiledClaim>;
  const inOrder = claims
    .map((claim) => ({ claim, blur: rule.blurOf(claim) }))
    .sort(
      (a, b) => compareText(a.claim.knownOn, b.claim.knownOn) || a.blur - b.blur || compareText(a.claim.id, b.claim.id),
    );
  const groups = new Groups(rule);
  for (const { claim } of inOrder) groups.add(claim);

  const seen = new Map<string, number>();
  return groups.all.map((group) => {
    const identity = toFactIdentity(group.founder);
    const twin = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, twin);
    return { factId: toFactId(twin === 1 ? identity : `${identity}#${twin}`), claims: group.claims as C[] };
  });
}

/** All facts of any claims: buckets them, then splits each bucket. Sorted by bucket, then as they became known. */
export function identifyAll<C extends UnfiledClaim>(claims: readonly C[]): IdentifiedFact<C>[] {
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
