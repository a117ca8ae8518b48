/**
 * What a fact is called, and what it may have been called before.
 *
 * A fact's id is a hash of its bucket and of what tells its first known claim (its founder) from the others there: the same
 * after every load and in any order. An article that is added later but was published earlier can become the founder, or join two
 * facts. Every claim knows the id that a fact founded by it would have, so the former address leads to the fact that holds
 * the claim now, without anything being remembered.
 */
import { createHash } from 'node:crypto';
import { toClaimBase } from '@/lib/domain/claim-versions';
import type { AnyClaim, AnyFact, ClaimToFile } from '@/lib/domain/fact';
import { bucketOf } from './bucket';
import { SAMENESS, type Sameness } from './sameness';

const HASH_LENGTH = 12;

/** `f-` and twelve hexadecimal digits. */
export const toFactId = (identity: string): string =>
  `f-${createHash('sha256').update(identity).digest('hex').slice(0, HASH_LENGTH)}`;

/** What tells a fact from all others, from the claim that founds it; a twin of the same identity needs a number besides. */
export function toFactIdentity(founder: ClaimToFile): string {
  const known = IDENTITIES.get(founder);
  if (known !== undefined) return known;
  const rule = SAMENESS[founder.kind] as Sameness<ClaimToFile>;
  const identity = `${bucketOf(founder)}#${rule.nameOf(founder)}`;
  IDENTITIES.set(founder, identity);
  return identity;
}

/** Identities by founder, since a bucket is filed again with each article that touches it. Gone with the claim. */
const IDENTITIES = new WeakMap<ClaimToFile, string>();

/** The id that a fact founded by the claim has; also of the claim as it was read before a person amended it. */
function listFoundedIds(claim: AnyClaim): string[] {
  const asRead = claim.review.asRead ? [{ ...claim, ...claim.review.asRead } as AnyClaim] : [];
  return [claim, ...asRead].map((one) => toFactId(toFactIdentity(one)));
}

/** Claims are named by their ids; of a record row's versions by what they share too (`US-05/step`). */
const listClaimNames = ({ id }: AnyClaim): string[] => [id, toClaimBase(id)];

/**
 * The fact that an address names: by its id, by a former id, or by the id of one of its claims.
 * @param facts known by the day
 * @returns null when nothing known by the day ever had that name
 */
export function findNamedFact(facts: readonly AnyFact[], name: string): AnyFact | null {
  const own = facts.find(({ id }) => id === name);
  if (own) return own;
  const isNamed = (claim: AnyClaim) => listClaimNames(claim).includes(name);
  const byClaim = facts.find(({ claims }) => claims.some(isNamed));
  if (byClaim || !name.startsWith('f-')) return byClaim ?? null;
  return facts.find(({ claims }) => claims.some((claim) => listFoundedIds(claim).includes(name))) ?? null;
}
