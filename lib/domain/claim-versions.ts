/**
 * Versions of a claim. A row of the record may say more on a later day (an outcome, an end, another page that supports it):
 * each such day gives a further claim, complete in itself, whose id ends in the day: `US-05/step@2025-04-10`.
 * Of the versions known by a day only the last counts; the others are its past.
 */
import type { CivilDay } from './civil-date';

interface Versioned {
  id: string;
  knownOn: CivilDay;
}

/** What all versions of one claim share: `US-05/step` for `US-05/step@2025-04-10`. An article's claim is its own. */
export function toClaimBase(claimId: string): string {
  const at = claimId.indexOf('@');
  return at < 0 ? claimId : claimId.slice(0, at);
}

/**
 * The claims that count: of each claim's versions the one known last, in the order of the first versions.
 * @param claims known by the day in question, in any order
 */
export function toLatestVersions<C extends Versioned>(claims: readonly C[]): C[] {
  const latest = new Map<string, C>();
  for (const claim of claims) {
    const base = toClaimBase(claim.id);
    const other = latest.get(base);
    if (!other || other.knownOn < claim.knownOn) latest.set(base, claim);
  }
  return [...latest.values()];
}
