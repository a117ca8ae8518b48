/** Every tariff step by its state on a day, the rates of any day with their reasons, and threats that never came. */
import { type CivilDay, daysBetween, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyFact } from '@/lib/domain/fact';
import { startOf, wasEverInForce } from '@/lib/domain/tariff-ladder';
import { PARTIES, type Party } from '@/lib/domain/vocabulary';
import { isStep, toStepLadder, toStepPoints } from './tariff-series';
import type { StepFact, TariffPoint } from './tariff-series-point';

const STEP_STATES = [
  'threatened',
  'proposed',
  'announced',
  'in_force',
  'superseded',
  'ended',
  'never_in_force',
] as const;
type StepState = (typeof STEP_STATES)[number];

export interface StepRow {
  fact: StepFact;
  state: StepState;
  /** The day the list is ordered by: of effect, else of the announcement; null where neither is known. */
  day: CivilDay | null;
}

/** Whether the step is part of what is charged on a day; an end that is a lapse falls on its day. */
function isInForceOn({ value }: StepFact, day: CivilDay): boolean {
  if (!wasEverInForce(value) || !value.effectiveOn || startOf({ effectiveOn: value.effectiveOn }) > day) return false;
  // A suspension that runs out changes the rate into one that another step has to state; the step itself goes on.
  if (!value.endsOn || (value.suspendedPoints && value.status === 'in_force')) return true;
  const { to } = toDateSpan(value.endsOn);
  return value.endsAt ? day < to : day <= to;
}

/** A step's state on a day, from its fact as known by that day. */
function toStepState(fact: StepFact, asOf: CivilDay): StepState {
  const { status, effectiveOn } = fact.value;
  if (status === 'threatened' || status === 'proposed') return status;
  if (status === 'superseded' || status === 'ended') return wasEverInForce(fact.value) ? status : 'never_in_force';
  if (status === 'announced') return 'announced';
  if (!effectiveOn) return 'in_force';
  if (startOf({ effectiveOn }) > asOf) return 'announced';
  return isInForceOn(fact, asOf) ? 'in_force' : 'ended';
}

const dayOf = ({ value }: StepFact): CivilDay | null => {
  const date = value.effectiveOn ?? value.announcedOn;
  return date ? toDateSpan(date).from : null;
};

/** All steps known on a day, oldest first, undated ones at the end. */
export function listStepRows(facts: readonly AnyFact[], asOf: CivilDay): StepRow[] {
  return facts
    .filter(isStep)
    .map((fact) => ({ fact, state: toStepState(fact, asOf), day: dayOf(fact) }))
    .sort((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999') || a.fact.id.localeCompare(b.fact.id));
}

/** Headline duties that were threatened, proposed or ordered and not (yet) charged: shown apart from the series. */
export function listThreats(facts: readonly AnyFact[], asOf: CivilDay): StepRow[] {
  const apart: StepState[] = ['threatened', 'proposed', 'announced', 'never_in_force'];
  return listStepRows(facts, asOf).filter(
    ({ fact, state }) => fact.value.definition === 'headline' && apart.includes(state),
  );
}

export interface RateOnDay {
  party: Party;
  /** The point in force, with its steps, components and claims; null where no step had started. */
  point: TariffPoint | null;
  /** How many days it had been in force, 0 on its first day. */
  sinceDays: number | null;
  /** Other duties charged on that day, each by its own definition: sector, older s301, partial lists, parcels. */
  besides: StepFact[];
}

/**
 * What was charged on any day and why, from what is known as of another.
 * @param facts settled from the claims known by the as-of day; `day` is not after it
 */
export function toRatesOn(facts: readonly AnyFact[], day: CivilDay): RateOnDay[] {
  return PARTIES.map((party) => {
    const point = toStepPoints(toStepLadder(facts, party), day).at(-1) ?? null;
    const besides = facts
      .filter(isStep)
      .filter(({ value }) => value.imposer === party && !['headline', 'average', 'all_in'].includes(value.definition))
      .filter((fact) => isInForceOn(fact, day) || (fact.value.status === 'in_force' && !fact.value.effectiveOn));
    return { party, point, sinceDays: point?.from ? daysBetween(point.from, day) : null, besides };
  });
}

export interface ComponentMismatch {
  fact: StepFact;
  sumPercent: number;
}

/** Headline steps whose components do not add up to their rate, to a hundredth of a point. */
export function listComponentMismatches(facts: readonly AnyFact[]): ComponentMismatch[] {
  return facts.filter(isStep).flatMap((fact) => {
    const { components, ratePct, definition } = fact.value;
    const sumPercent = components.reduce((sum, component) => sum + component.ratePct, 0);
    if (definition !== 'headline' || components.length === 0 || ratePct === null) return [];
    return Math.abs(sumPercent - ratePct) < 0.005 ? [] : [{ fact, sumPercent }];
  });
}
