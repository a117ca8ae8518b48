/**
 * The two headline series, US on Chinese goods and China on US goods, as they were known on a day.
 *
 * With tariff steps (the cited record) a series is exact: a point per day on which the rate changed, in force until the
 * next. From articles alone it says what they allow: rates by month, a peak without a day, a rate without a number and
 * why. What is missing is never a zero.
 */
import { rateTitlesWords } from '@words/rate-titles';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { AnyFact, Claim } from '@/lib/domain/fact';
import { type LadderStep, type Rung, startOf, toLadder } from '@/lib/domain/tariff-ladder';
import { PARTIES, type Party } from '@/lib/domain/vocabulary';
import type { ChartSeries } from './chart-model';
import { toPercentWords } from './rate-words';
import { toArticlePoints } from './tariff-series-articles';
import type { StepFact, TariffPoint } from './tariff-series-point';

export interface TariffSeries {
  party: Party;
  basis: 'steps' | 'articles' | 'none';
  /** Ascending; undated ones first. */
  points: TariffPoint[];
  /** The highest rate that was in force by the as-of day; one without a number when only that is known to be higher. */
  peak: TariffPoint | null;
  /** In force on the as-of day; null where nothing was known to be. */
  current: TariffPoint | null;
  /** The peak, where the current rate is below it: "down from 145% (10 Apr 2025)". */
  downFrom: TariffPoint | null;
}

export type StepRung = Rung<StepFact['value'] & LadderStep & { fact: StepFact }>;

export const isStep = (fact: AnyFact): fact is StepFact => fact.kind === 'tariff_step';

/** The headline steps of a side that took or take effect, by first day. */
export function toStepLadder(facts: readonly AnyFact[], party: Party): StepRung[] {
  const steps = facts.filter(isStep).map((fact) => ({ ...fact.value, fact }));
  return toLadder(steps, party);
}

function toPoint(rung: StepRung): TariffPoint {
  const { fact } = rung;
  return {
    factId: fact.id,
    from: startOf(rung),
    to: startOf(rung),
    ratePercent: rung.ratePct,
    missing: null,
    title: rung.title,
    instrument: rung.instrument,
    components: rung.components,
    isStartUnsupported: fact.claims.every((claim) => claim.implied.includes('effectiveOn')),
    claims: fact.claims,
    continuedBy: [],
  };
}

/** A point per change; a step that keeps the rate is joined to the point it prolongs, the last of a day wins. */
export function toStepPoints(ladder: readonly StepRung[], asOf: CivilDay): TariffPoint[] {
  const points: TariffPoint[] = [];
  for (const rung of ladder) {
    if (startOf(rung) > asOf) break;
    const last = points.at(-1);
    if (last?.ratePercent === rung.ratePct) {
      last.continuedBy.push(rung.fact);
      last.claims = [...last.claims, ...rung.fact.claims];
      continue;
    }
    if (last?.from === startOf(rung)) points.pop();
    points.push(toPoint(rung));
  }
  return points;
}

/** The highest point; one without a number counts as higher than all, because articles speak so only of peaks. */
function findPeak(points: readonly TariffPoint[]): TariffPoint | null {
  const height = (point: TariffPoint) => point.ratePercent ?? Number.POSITIVE_INFINITY;
  return points.reduce<TariffPoint | null>(
    (best, point) => (!best || height(point) > height(best) ? point : best),
    null,
  );
}

function toSeries(facts: readonly AnyFact[], party: Party, asOf: CivilDay): TariffSeries {
  const stepPoints = toStepPoints(toStepLadder(facts, party), asOf);
  const points = stepPoints.length > 0 ? stepPoints : toArticlePoints(facts, party);
  const current = points.at(-1) ?? null;
  const peak = findPeak(points);
  const basis = stepPoints.length > 0 ? 'steps' : points.length > 0 ? 'articles' : 'none';
  return { party, basis, points, peak, current, downFrom: peak && peak !== current ? peak : null };
}

/**
 * Both series as known on `asOf`, US first.
 * @param facts settled from the claims known by `asOf`, of any kinds
 */
export function toTariffSeries(facts: readonly AnyFact[], asOf: CivilDay): TariffSeries[] {
  return PARTIES.map((party) => toSeries(facts, party, asOf));
}

/** The rate of a point in words: "145%", or why there is no number. */
export function toPointWords(point: TariffPoint): string {
  return point.ratePercent === null
    ? (point.missing ?? rateTitlesWords.figure.notStated)
    : toPercentWords(point.ratePercent);
}

/**
 * The series as the chart takes them. A point without any date lies somewhere before the next one: between the chart's first
 * day and that.
 * @param firstDay of the chart
 * @param toSourceWords what the readout says of the sources behind a number
 */
export function toChartSeries(
  series: readonly TariffSeries[],
  firstDay: CivilDay,
  toSourceWords: (claims: readonly Claim[]) => string,
): ChartSeries[] {
  return series.map(({ party, points }) => ({
    party,
    steps: points.map((point, index) => ({
      id: point.factId,
      from: point.from ?? firstDay,
      to: point.to ?? points.slice(index).find((next) => next.from)?.from ?? firstDay,
      ratePercent: point.ratePercent,
      rateWords: toPointWords(point),
      instrument: point.instrument,
      sourceWords: toSourceWords(point.claims),
    })),
  }));
}
