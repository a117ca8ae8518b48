/** Why a rate is what it is on a day, in words: for the as-of day and for any day that is looked up. */
import { datesWords } from '@words/dates';
import { rateLinesWords } from '@words/rate-lines';
import { type CivilDay, parseCivilDay } from '@/lib/domain/civil-date';
import type { AnyFact, Claim } from '@/lib/domain/fact';
import type { Party } from '@/lib/domain/vocabulary';
import { toDayWords } from './date-words';
import { toPercentWords } from './rate-words';
import { toPointWords, toTariffSeries } from './tariff-series';
import type { StepFact } from './tariff-series-point';
import { type RateOnDay, type StepRow, toRatesOn } from './tariff-steps';

interface BesideDuty {
  id: string;
  definitionWords: string;
  title: string;
  rateWords: string | null;
  claims: readonly Claim[];
}

export interface RateReason {
  party: Party;
  rateWords: string | null;
  /** The step's title and instrument. */
  why: string | null;
  /** "Since 14 May 2025, 26 days before." */
  sinceWords: string | null;
  components: { name: string; rateWords: string }[];
  besides: BesideDuty[];
  claims: readonly Claim[];
}

function toBeside({ id, value, claims }: StepFact): BesideDuty {
  const rate = value.ratePct ?? value.addedPct ?? null;
  const rateWords = rate === null ? null : toPercentWords(rate);
  return { id, definitionWords: rateLinesWords.definitions[value.definition], title: value.title, rateWords, claims };
}

function toReason({ party, point, sinceDays, besides }: RateOnDay): RateReason {
  return {
    party,
    rateWords: point && toPointWords(point),
    why: point && (point.instrument ? rateLinesWords.stepByAct(point.title, point.instrument) : point.title),
    sinceWords: point?.from ? rateLinesWords.inForceSince(toDayWords(point.from), sinceDays) : null,
    components: (point?.components ?? []).map(({ name, ratePct }) => ({ name, rateWords: toPercentWords(ratePct) })),
    besides: besides.filter((fact) => fact.claims.some((claim) => claim.evidence.length > 0)).map(toBeside),
    claims: point?.claims ?? [],
  };
}

/** Rates of articles have no steps to look a day up in: the newest they state stands in for the as-of day itself. */
function toStated(facts: readonly AnyFact[], asOf: CivilDay): RateReason[] {
  return toTariffSeries(facts, asOf).map(({ party, current }) => ({
    party,
    rateWords: current && toPointWords(current),
    why: current ? rateLinesWords.asArticlesStateIt(current.title) : null,
    sinceWords: null,
    components: [],
    besides: [],
    claims: current?.claims ?? [],
  }));
}

/** Both sides on `day`, from what is known as of `asOf`. */
export function toRateReasons(facts: readonly AnyFact[], day: CivilDay, asOf: CivilDay): RateReason[] {
  const rates = toRatesOn(facts, day);
  if (day === asOf && rates.every(({ point }) => point === null)) return toStated(facts, asOf);
  return rates.map(toReason);
}

/** A day that is looked up: the day, or why it cannot be; null when none is asked for. */
export type LookUp = { day: CivilDay; problem: null } | { day: null; problem: string };

export function parseLookUp(text: string | undefined, asOf: CivilDay): LookUp | null {
  if (!text) return null;
  const day = parseCivilDay(text);
  if (!day) return { day: null, problem: rateLinesWords.noDay(text.slice(0, 40)) };
  if (day > asOf) {
    return { day: null, problem: rateLinesWords.liesAfter(toDayWords(day), toDayWords(asOf)) };
  }
  return { day, problem: null };
}

export interface StepLine {
  id: string;
  party: Party;
  dateWords: string;
  rateWords: string;
  title: string;
  instrument: string | null;
  stateWords: string;
  definitionWords: string;
  note: string | null;
  claims: readonly Claim[];
}

function toRateWords({ ratePct, addedPct }: StepFact['value']): string {
  if (ratePct !== null) return toPercentWords(ratePct);
  return addedPct ? rateLinesWords.added(toPercentWords(addedPct)) : rateLinesWords.noRate;
}

/** Every step as a line of the table; steps without evidence are left out, since nothing could be shown for them. */
export function toStepLines(rows: readonly StepRow[]): StepLine[] {
  return rows
    .filter(({ fact }) => fact.claims.some((claim) => claim.evidence.length > 0))
    .map(({ fact, state, day }) => ({
      id: fact.id,
      party: fact.value.imposer,
      dateWords: day ? toDayWords(day) : datesWords.notStated,
      rateWords: toRateWords(fact.value),
      title: fact.value.title,
      instrument: fact.value.instrument,
      stateWords: rateLinesWords.states[state],
      definitionWords: rateLinesWords.definitions[fact.value.definition],
      note: fact.value.note,
      claims: fact.claims,
    }));
}
