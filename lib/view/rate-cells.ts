/** The two headline rates of a day in words, and the chart's points as rows of a table. */
import { datesWords } from '@words/dates';
import { rateLinesWords } from '@words/rate-lines';
import { type CivilDay, toRangeText } from '@/lib/domain/civil-date';
import type { AnyFact, Claim } from '@/lib/domain/fact';
import type { Party } from '@/lib/domain/vocabulary';
import { listRateSentences } from './agreeing-claims';
import { toSumWords } from './chart-stack';
import { toDateWords } from './date-words';
import { isStep, type TariffSeries, toPointWords } from './tariff-series';
import type { TariffPoint } from './tariff-series-point';

/** One side's headline rate on a day, in words. */
export interface RateCell {
  party: Party;
  /** "30%"; null where no source states a rate for the day. */
  rateWords: string | null;
  /** "down from 145% (10 Apr 2025)". */
  changeWords: string | null;
  /** What stands beside the number: the instrument and since when. */
  chipWords: { strong: string; rest: string } | null;
  /** "24 points suspended". */
  suspendedWords: string | null;
  claims: readonly Claim[];
}

/** A point of a series as a row. */
export interface PointRow {
  id: string;
  party: Party;
  dateWords: string;
  rateWords: string;
  title: string;
  instrument: string | null;
  /** "20% fentanyl IEEPA + 10% reciprocal IEEPA"; null where the rate is one duty or its parts are not stated. */
  sumWords: string | null;
  claims: readonly Claim[];
  /** What the reader should know about this row's day or number; null for nothing. */
  caveat: string | null;
}

/** "10 Apr 2025", "May 2025", or that no day is stated. */
function toPointDateWords({ from, to }: TariffPoint): string {
  return from && to ? toDateWords(toWholeMonth(from, to)) : datesWords.notStated;
}

/** A range that is a whole month, as that month. */
function toWholeMonth(from: CivilDay, to: CivilDay): string {
  const isMonth = from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && Number(to.slice(8)) >= 28;
  return isMonth ? from.slice(0, 7) : toRangeText(from, to);
}

/** Longer names of orders are read on the tariffs page: the pill must stay small. */
const SHORT_INSTRUMENT = 16;

/** Since when, and by what; articles state no instrument, and the pill then says what it always says. */
function toChipWords({ instrument, from, to }: TariffPoint): RateCell['chipWords'] {
  if (!instrument || !from || !to) return null;
  const [first = instrument] = instrument.split(/[;(]/);
  const short = first.trim().length <= SHORT_INSTRUMENT ? first.trim() : '';
  return { strong: datesWords.since(toDateWords(toWholeMonth(from, to))), rest: short };
}

/** Points laid aside by the newest of the steps that carry the rate. */
function toSuspendedPoints(facts: readonly AnyFact[], { continuedBy, factId }: TariffPoint): number | null {
  const carrying = [...facts.filter(isStep).filter((fact) => fact.id === factId), ...continuedBy];
  return carrying.at(-1)?.value.suspendedPoints ?? null;
}

function toAgreeing(facts: readonly AnyFact[], party: Party, { ratePercent }: TariffPoint): Claim[] {
  return ratePercent === null ? [] : listRateSentences(facts, party, ratePercent);
}

function toFallWords(peak: TariffPoint): string {
  return rateLinesWords.downFrom({ rate: toPointWords(peak), date: peak.from && toPointDateWords(peak) });
}

/** @param facts of which the series were made */
export function toRateCells(facts: readonly AnyFact[], series: readonly TariffSeries[]): RateCell[] {
  return series.map(({ party, current, downFrom }) => {
    if (!current) {
      return { party, rateWords: null, changeWords: null, chipWords: null, suspendedWords: null, claims: [] };
    }
    const points = toSuspendedPoints(facts, current);
    return {
      party,
      rateWords: toPointWords(current),
      changeWords: downFrom && toFallWords(downFrom),
      chipWords: toChipWords(current),
      suspendedWords: points ? rateLinesWords.suspended(points) : null,
      claims: [...current.claims, ...toAgreeing(facts, party, current)],
    };
  });
}

/** All points of both series, by day, the undated first. */
export function toPointRows(series: readonly TariffSeries[]): PointRow[] {
  const rows = series.flatMap(({ party, points }) => points.map((point) => ({ party, point })));
  return rows
    .sort((a, b) => (a.point.from ?? '').localeCompare(b.point.from ?? ''))
    .map(({ party, point }) => ({
      id: `${party}-${point.factId}`,
      party,
      dateWords: toPointDateWords(point),
      rateWords: toPointWords(point),
      title: point.title,
      instrument: point.instrument,
      sumWords: toSumWords(point),
      claims: point.claims,
      caveat: point.isStartUnsupported ? rateLinesWords.startUnsupported : null,
    }));
}
