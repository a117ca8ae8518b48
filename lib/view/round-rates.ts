/** The headline rates around a round: in force on its first day, and 30 days after it ended. */
import { addDays, type CivilDay, type DateText, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyClaim, AnyFact, Fact } from '@/lib/domain/fact';
import { PARTIES, type Party } from '@/lib/domain/vocabulary';

/** How long after a round its effect on the rates is looked for: long enough for both sides' orders to take effect. */
const AFTER_DAYS = 30;

export interface RatePoint {
  ratePercent: number;
  day: CivilDay;
  claims: AnyClaim[];
}

export interface RoundRates {
  party: Party;
  /** In force on the first day; null where no headline step is known by then. */
  before: RatePoint | null;
  /** In force 30 days after the last day, or on the as-of day where that comes first; null until the round ends. */
  after: RatePoint | null;
}

const isHeadline = (fact: AnyFact): fact is Fact<'tariff_step'> =>
  fact.kind === 'tariff_step' &&
  fact.value.definition === 'headline' &&
  !['threatened', 'proposed'].includes(fact.value.status);

const effectiveDay = (fact: Fact<'tariff_step'>): CivilDay | null =>
  fact.value.effectiveOn && fact.value.ratePct !== null ? toDateSpan(fact.value.effectiveOn).from : null;

/** Rates of articles that say the same as a step: further sources of the same number. */
function listAgreeing(facts: readonly AnyFact[], party: Party, ratePercent: number): AnyClaim[] {
  return facts.flatMap((fact) =>
    fact.kind === 'tariff_rate' &&
    fact.value.imposer === party &&
    fact.value.ratePct === ratePercent &&
    fact.value.qualifier === 'exact' &&
    fact.value.status !== 'component'
      ? fact.claims
      : [],
  );
}

function toRateOn(facts: readonly AnyFact[], party: Party, day: CivilDay): RatePoint | null {
  const steps = facts
    .filter(isHeadline)
    .filter((fact) => fact.value.imposer === party && (effectiveDay(fact) ?? '9999') <= day)
    .sort((a, b) => (effectiveDay(a) ?? '').localeCompare(effectiveDay(b) ?? ''));
  const step = steps.at(-1);
  if (!step || step.value.ratePct === null) return null;
  const ratePercent = step.value.ratePct;
  return { ratePercent, day, claims: [...step.claims, ...listAgreeing(facts, party, ratePercent)] };
}

/** @param date the round's own days */
export function toRoundRates(facts: readonly AnyFact[], date: DateText, asOf: CivilDay): RoundRates[] {
  const span = toDateSpan(date);
  const isOver = span.to < asOf;
  const later = addDays(span.to, AFTER_DAYS);
  const afterDay = later < asOf ? later : asOf;
  return PARTIES.map((party) => ({
    party,
    before: toRateOn(facts, party, span.from < asOf ? span.from : asOf),
    after: isOver ? toRateOn(facts, party, afterDay) : null,
  }));
}

/** Rates that articles of a round state, where no step says them by day: in force first, then the peak. */
export function listStatedRates(facts: readonly AnyFact[]): Fact<'tariff_rate'>[] {
  const order = ['in_force', 'peak', 'prior'];
  return facts
    .filter((fact): fact is Fact<'tariff_rate'> => fact.kind === 'tariff_rate')
    .filter((fact) => fact.value.imposer !== null && order.includes(fact.value.status))
    .sort(
      (a, b) =>
        PARTIES.indexOf(a.value.imposer ?? 'US') - PARTIES.indexOf(b.value.imposer ?? 'US') ||
        order.indexOf(a.value.status) - order.indexOf(b.value.status) ||
        b.claims.length - a.claims.length,
    );
}
