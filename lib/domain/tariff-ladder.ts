/**
 * The ladder of a side's headline rate: the steps that took effect, each in force until the next.
 *
 * The headline rate is the sum of the duties that a side added to all goods of the other since January 2025, in percent ad
 * valorem. Partial lists, sector duties, averages and parcel duties never enter it.
 */
import { type CivilDay, type DateText, toDateSpan } from './civil-date';
import type { RATE_DEFINITIONS, STEP_STATUSES } from './fact-values';
import type { Party } from './vocabulary';

export interface LadderStep {
  imposer: Party;
  definition: (typeof RATE_DEFINITIONS)[number];
  status: (typeof STEP_STATUSES)[number];
  ratePct: number | null;
  effectiveOn?: DateText | null | undefined;
  endsOn?: DateText | null | undefined;
}

export type Rung<S extends LadderStep> = S & { ratePct: number; effectiveOn: DateText };

/** First possible day of a step's effect. */
export const startOf = (step: { effectiveOn: DateText }): CivilDay => toDateSpan(step.effectiveOn).from;

/**
 * Whether a step took effect at some time. One that was replaced, withdrawn or dropped before its day has the status
 * `superseded` or `ended` and no last day in force.
 */
export function wasEverInForce(step: LadderStep): boolean {
  if (!step.effectiveOn) return false;
  if (step.status === 'in_force' || step.status === 'suspended') return true;
  if (step.status !== 'superseded' && step.status !== 'ended') return false;
  return !!step.endsOn && toDateSpan(step.endsOn).to >= startOf({ effectiveOn: step.effectiveOn });
}

const isRung = <S extends LadderStep>(step: S): step is Rung<S> =>
  step.definition === 'headline' && step.ratePct !== null && wasEverInForce(step);

/** The steps of `imposer` that make its headline rate, by first day; steps of one day keep their order. */
export function toLadder<S extends LadderStep>(steps: readonly S[], imposer: Party): Rung<S>[] {
  const rungs: Rung<S>[] = [];
  for (const step of steps) if (step.imposer === imposer && isRung(step)) rungs.push(step);
  return rungs.sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
}

/** The first rung that starts after this one's day; null for the last. Rungs of the same day stand together. */
export function successorOf<S extends LadderStep>(ladder: readonly Rung<S>[], rung: Rung<S>): Rung<S> | null {
  return ladder.find((other) => startOf(other) > startOf(rung)) ?? null;
}
