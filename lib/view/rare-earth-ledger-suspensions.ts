/** Which curb a suspension lays aside, as far as the words of the two tell. */
import { type CivilDay, toDateSpan } from '@/lib/domain/civil-date';
import type { Fact } from '@/lib/domain/fact';

type RareEarthFact = Fact<'rare_earth_event'>;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** "the October package", "the April controls": an act named by its month. */
const NAMED_BY_MONTH = new RegExp(`\\b(${MONTHS.join('|')})\\s(?:package|controls?|curbs?|measures?|rules?)\\b`);

const firstDayOf = ({ value, resolvedDate, knownOn }: RareEarthFact): CivilDay => {
  const date = value.effectiveOn ?? resolvedDate;
  return date ? toDateSpan(date).from : knownOn;
};

/** An act is named by the month in which it was made known, even where parts of it start later. */
function isOfMonth(curb: RareEarthFact, easing: RareEarthFact): boolean {
  const name = NAMED_BY_MONTH.exec(easing.value.detail)?.[1];
  return name !== undefined && Number(curb.knownOn.slice(5, 7)) === MONTHS.indexOf(name) + 1;
}

/** The suspension names every element that the curb covers. */
function coversAll(curb: RareEarthFact, easing: RareEarthFact): boolean {
  const eased = easing.value.elements ?? [];
  const curbed = curb.value.elements ?? [];
  return curbed.length > 0 && curbed.every((name) => eased.includes(name));
}

/**
 * The suspension of a curb that holds on the day: of the same actor, begun, not over, and either naming the curb by its month or
 * covering all its elements. Of several the one that runs longest; null where none does.
 */
export function findSuspension(
  curb: RareEarthFact,
  all: readonly RareEarthFact[],
  asOf: CivilDay,
): RareEarthFact | null {
  const running = all.filter(
    (fact) =>
      fact.value.type === 'easing' &&
      fact.value.actor === curb.value.actor &&
      fact.value.endsOn &&
      fact.knownOn >= curb.knownOn &&
      firstDayOf(fact) <= asOf &&
      toDateSpan(fact.value.endsOn).to >= asOf &&
      (isOfMonth(curb, fact) || coversAll(curb, fact)),
  );
  return running.sort((a, b) => (b.value.endsOn ?? '').localeCompare(a.value.endsOn ?? ''))[0] ?? null;
}
