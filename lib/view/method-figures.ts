/** The numbers of the method page, counted from what is known on its day. */
import { daysLeftWords } from '@words/days-left';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { AnyFact } from '@/lib/domain/fact';
import { toDateWords, toDayWords } from './date-words';
import { toTruceClock } from './truce-clock';

export interface MethodFigures {
  facts: number;
  /** Facts of which every source is weak, and those without a date. */
  weak: number;
  undated: number;
  /** Facts that a person has checked. */
  checked: number;
  /** Facts that more than one source tells. */
  shared: number;
  /** "On 9 Jun 2025 it is day 26 of 90, with 64 left: 14 May 2025 is day 0."; null where no window runs. */
  dayCount: string | null;
}

const isWeak = ({ claims }: AnyFact): boolean =>
  claims.every(({ weakness, confidence }) => weakness !== null || confidence === 'low');
const isChecked = ({ claims }: AnyFact): boolean =>
  claims.some(({ review }) => review.state === 'confirmed' || review.state === 'amended');
const isShared = ({ claims }: AnyFact): boolean => new Set(claims.map(({ sourceId }) => sourceId)).size > 1;

function toDayCount(facts: readonly AnyFact[], asOf: CivilDay): string | null {
  const { dayNumber, lengthDays, start, daysLeft } = toTruceClock(facts, asOf);
  if (dayNumber === null || lengthDays === null || !start || !daysLeft) return null;
  return daysLeftWords.howCounted({
    asOf: toDayWords(asOf),
    start: toDateWords(start),
    day: dayNumber,
    length: lengthDays,
    left: daysLeft.min,
  });
}

/** @param facts known by `asOf` */
export function toMethodFigures(facts: readonly AnyFact[], asOf: CivilDay): MethodFigures {
  return {
    facts: facts.length,
    weak: facts.filter(isWeak).length,
    undated: facts.filter(({ resolvedDate }) => resolvedDate === null).length,
    checked: facts.filter(isChecked).length,
    shared: facts.filter(isShared).length,
    dayCount: toDayCount(facts, asOf),
  };
}
