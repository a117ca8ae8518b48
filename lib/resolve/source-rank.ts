/** How much weight a claim has when sources differ: what a person checked first, then the better source. */
import type { CitedEvidence, UnfiledClaim } from '@/lib/domain/fact';
import { CONFIDENCES } from '@/lib/domain/vocabulary';

const REVIEW_RANK = { amended: 0, confirmed: 0, auto: 1, rejected: 2 } as const;

/** 0 for a claim that a person confirmed or amended, 1 for one nobody checked, 2 for a rejected one. */
export const reviewRankOf = (claim: UnfiledClaim): number => REVIEW_RANK[claim.review.state];

const isOfficial = (claim: UnfiledClaim): boolean =>
  claim.evidence.some((item): item is CitedEvidence => item.type === 'citation' && item.official && !item.weak);

/** Official documents, then other cited documents, then articles, then weak pages: 0 to 3. */
export function sourceRankOf(claim: UnfiledClaim): number {
  if (claim.sourceType === 'article') return 2;
  if (claim.weakness !== null) return 3;
  return isOfficial(claim) ? 0 : 1;
}

/** 0 for a field that the source states, 1 for one that was inferred. */
export const inferenceRankOf = (claim: UnfiledClaim, field: string): number => (claim.implied.includes(field) ? 1 : 0);

export const confidenceRankOf = (claim: UnfiledClaim): number => CONFIDENCES.indexOf(claim.confidence);
