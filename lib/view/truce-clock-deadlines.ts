/** What lapses with the truce, and the deadlines beside it that have ends of their own. */
import { type CivilDay, type DateText, daysBetween, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyFact, Claim } from '@/lib/domain/fact';
import { type DayCount, type TruceClock, toDayCounts } from './truce-clock';
import { type TruceEnd, toTruceEnd } from './truce-windows';

export interface Deadline {
  factId: string;
  kind: 'tariff_step' | 'rare_earth_event' | 'policy_event';
  title: string;
  end: TruceEnd;
  daysLeft: DayCount | null;
  daysSinceEnd: DayCount | null;
  instrument: string | null;
  /** Where sources give other ends for the same thing: their common question. */
  question: string | null;
  claims: Claim[];
}

interface Ending {
  title: string;
  endsOn: DateText;
  endsAt: string | null;
  instrument: string | null;
  question: string | null;
}

/** A day's difference: measures that run "through" the eve of a truce's end lapse with it. */
const EVE_DAYS = 1;

/** Suspended points, suspended curbs and paused measures, while they hold; null for facts that do not end. */
function toEnding(fact: AnyFact): Ending | null {
  if (fact.kind === 'tariff_step') {
    const { title, endsOn, endsAt, instrument, suspendedPoints, status } = fact.value;
    const isHeld = status === 'in_force' || status === 'announced';
    return endsOn && suspendedPoints && isHeld ? { title, endsOn, endsAt, instrument, question: null } : null;
  }
  if (fact.kind === 'rare_earth_event') {
    const { detail, endsOn, instrument, type } = fact.value;
    if (!endsOn || type === 'figure') return null;
    return { title: detail, endsOn, endsAt: null, instrument: instrument ?? null, question: null };
  }
  if (fact.kind !== 'policy_event' || !fact.value.endsOn) return null;
  const { title, endsOn, endsAt, instrument, question } = fact.value;
  return { title, endsOn, endsAt, instrument, question: question ?? null };
}

function toDeadline(fact: AnyFact, ending: Ending, asOf: CivilDay, zone: string | null): Deadline {
  const { left, since } = toDayCounts(ending.endsOn, asOf);
  return {
    factId: fact.id,
    kind: fact.kind as Deadline['kind'],
    title: ending.title,
    end: toTruceEnd(ending.endsOn, ending.endsAt, zone),
    daysLeft: left,
    daysSinceEnd: since,
    instrument: ending.instrument,
    question: ending.question,
    claims: fact.claims,
  };
}

const lastDayOf = (date: DateText) => toDateSpan(date).to;

export interface Deadlines {
  /** Ends with the truce. */
  withTruce: Deadline[];
  /** Has its own end, at the earliest on the eve of the running window's first day; soonest first. */
  besides: Deadline[];
}

/**
 * What ends with the truce of the clock, and what ends by itself.
 * @param clock of the same facts and day; without a window all deadlines that lie ahead are listed
 */
export function toDeadlines(
  facts: readonly AnyFact[],
  clock: TruceClock,
  { asOf, zone }: { asOf: CivilDay; zone: string | null },
): Deadlines {
  const all = facts.flatMap((fact) => {
    const ending = toEnding(fact);
    return ending ? [toDeadline(fact, ending, asOf, zone)] : [];
  });
  all.sort((a, b) => lastDayOf(a.end.date).localeCompare(lastDayOf(b.end.date)) || a.factId.localeCompare(b.factId));
  const truceEnd = clock.end && clock.state !== 'lapsed' ? lastDayOf(clock.end.date) : null;
  const since = clock.start ? toDateSpan(clock.start).from : asOf;
  const endsWithTruce = ({ end, question }: Deadline) => {
    const offDays = truceEnd ? daysBetween(lastDayOf(end.date), truceEnd) : Number.NaN;
    return !question && offDays >= 0 && offDays <= EVE_DAYS;
  };
  const isRelated = ({ end }: Deadline) => daysBetween(since, lastDayOf(end.date)) >= -EVE_DAYS;
  return {
    withTruce: all.filter(endsWithTruce),
    besides: all.filter((deadline) => !endsWithTruce(deadline) && isRelated(deadline)),
  };
}
