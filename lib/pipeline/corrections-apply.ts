/** Applies what people found to the claims that readers made. */
import { createHash } from 'node:crypto';
import { parseDateSpan } from '@/lib/domain/civil-date';
import type { AnyClaim, UnfiledClaim } from '@/lib/domain/fact';
import { FACT_VALUES } from '@/lib/domain/fact-values';
import { bucketOf } from '@/lib/resolve/bucket';
import { identifyFacts } from '@/lib/resolve/identify';
import type { Correction } from './corrections';
import type { FactRules } from './store-port';

const RULES: FactRules = { bucketOf, identifyFacts };
const STATES = { confirm: 'confirmed', amend: 'amended', reject: 'rejected' } as const;

/** The claim as it was read, before anyone checked it. */
function toUnreviewed<C extends UnfiledClaim>(claim: C): C {
  const { asRead } = claim.review;
  return { ...claim, ...asRead, review: { state: 'auto', reason: null } };
}

/**
 * The claim with the finding on it; what an amendment replaces stays in `review.asRead`.
 * @param claim as it was read (see toUnreviewed)
 * @returns what stands against it when the amendment does not fit the claim
 */
export function applyCorrection<C extends UnfiledClaim>(
  claim: C,
  correction: Correction,
): { claim: C } | { problem: string } {
  const { action, reason, by, on } = correction;
  const review = { state: STATES[action], reason, by, on };
  if (correction.action !== 'amend') return { claim: { ...claim, review } };
  if (correction.kind !== claim.kind) return { problem: `is a ${claim.kind} and no ${correction.kind}` };
  const value = FACT_VALUES[claim.kind].safeParse({ ...claim.value, ...correction.value });
  if (!value.success)
    return { problem: value.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ') };
  const { resolvedDate, datePrecision } = claim;
  const asRead = { value: claim.value, resolvedDate, datePrecision };
  return { claim: { ...claim, value: value.data, ...toDate(correction, claim), review: { ...review, asRead } } };
}

function toDate(
  { resolvedDate }: Extract<Correction, { action: 'amend' }>,
  claim: UnfiledClaim,
): Pick<UnfiledClaim, 'resolvedDate' | 'datePrecision'> {
  if (resolvedDate === undefined) return { resolvedDate: claim.resolvedDate, datePrecision: claim.datePrecision };
  const precision = resolvedDate === null ? null : (parseDateSpan(resolvedDate)?.precision ?? null);
  return { resolvedDate, datePrecision: precision === 'year' ? 'range' : precision };
}

/** What the store does for corrections, all of it in one transaction. */
export interface CorrectionsStore {
  listLoads(): Promise<ReadonlyMap<string, string>>;
  /**
   * Takes every finding off its claim, gives the claims and facts of these ids to `correct`, and stores what it returns.
   * @param load fingerprint under which it is noted; null when there is no correction any more
   */
  saveCorrections(change: {
    ids: readonly string[];
    correct(claims: AnyClaim[]): UnfiledClaim[];
    restore<C extends UnfiledClaim>(claim: C): C;
    rules: FactRules;
    fingerprint: string | null;
  }): Promise<void>;
}

export interface CorrectionsOutcome {
  /** How many claims carry a finding. */
  claimCount: number;
  /** Corrections that could not be applied, and why. */
  problems: { id: string; message: string }[];
}

/**
 * Makes the store say what the sources say and the corrections correct, whatever it said before: every finding is taken off and those
 * of the list are put on. Run it after every load: a load brings claims as they are read.
 */
export async function applyCorrections(
  store: CorrectionsStore,
  corrections: readonly Correction[],
): Promise<CorrectionsOutcome> {
  const outcome: CorrectionsOutcome = { claimCount: 0, problems: [] };
  const loads = new Map(await store.listLoads());
  const wasApplied = loads.delete('corrections');
  if (corrections.length === 0 && !wasApplied) return outcome;
  const byId = new Map(corrections.map((correction) => [correction.id, correction]));
  const correct = (claims: AnyClaim[]): UnfiledClaim[] => {
    const used = new Set<string>();
    const corrected = claims.map((claim) => {
      const found = byId.get(claim.id) ?? byId.get(claim.factId);
      // A finding about the fact that another about this very claim stands above is used all the same.
      for (const id of [claim.id, claim.factId]) if (byId.has(id)) used.add(id);
      const applied = found ? applyCorrection(claim, found) : { claim };
      if ('claim' in applied) return applied.claim;
      outcome.problems.push({ id: found?.id ?? claim.id, message: applied.problem });
      return claim;
    });
    const unused = corrections.filter(({ id }) => !used.has(id));
    outcome.problems.push(
      ...unused.map(({ id }) => ({ id, message: 'no such claim or fact is in the store any more' })),
    );
    outcome.claimCount = corrected.filter((claim) => claim.review.state !== 'auto').length;
    return corrected;
  };
  const content = JSON.stringify([corrections, [...loads].sort(([a], [b]) => (a < b ? -1 : 1))]);
  const fingerprint = corrections.length === 0 ? null : createHash('sha256').update(content).digest('hex');
  await store.saveCorrections({ ids: [...byId.keys()], correct, restore: toUnreviewed, rules: RULES, fingerprint });
  return outcome;
}
