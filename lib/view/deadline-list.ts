/** Every end that lies ahead or has passed, as known on a day: of the truce's windows, of what lapses with it, of what ends by itself. */
import { daysLeftWords } from '@words/days-left';
import { type CivilDay, type DateText, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyFact, Claim } from '@/lib/domain/fact';
import { toTruceClock } from './truce-clock';
import { toDeadlines } from './truce-clock-deadlines';
import { toWindowName } from './truce-names';
import { toTruceWindows } from './truce-windows';

export interface DatedEnd {
  /** Of the fact that ends. */
  factId: string;
  kind: 'truce' | 'with_truce' | 'other';
  /** "Geneva truce ends". */
  title: string;
  date: DateText;
  /** In UTC; null where the hour was not published. */
  instant: string | null;
  instrument: string | null;
  /** Whether it was put off before it came. */
  isPutOff: boolean;
  claims: readonly Claim[];
}

function listWindowEnds(facts: readonly AnyFact[]): DatedEnd[] {
  return toTruceWindows(facts).map(({ factId, title, endsOn, endsAt, instrument, extendedById, claims }) => ({
    ...{ factId, kind: 'truce', date: endsOn, instant: endsAt, instrument, claims },
    title: daysLeftWords.truceEnds(toWindowName(title)),
    isPutOff: extendedById !== null,
  }));
}

/** The end as articles alone tell it, where no window is known. */
function listStatedEnds(facts: readonly AnyFact[], asOf: CivilDay): DatedEnd[] {
  const { basis, title, end, claims } = toTruceClock(facts, asOf);
  const [claim] = claims;
  if (basis !== 'articles' || !end || !claim) return [];
  const name = title ?? daysLeftWords.truceWithoutName;
  return [
    {
      ...{
        factId: claim.factId,
        kind: 'truce',
        title: daysLeftWords.truceEnds(name),
        date: end.date,
        instant: end.instant,
      },
      ...{ instrument: null, isPutOff: false, claims },
    },
  ];
}

function listOtherEnds(facts: readonly AnyFact[], asOf: CivilDay): DatedEnd[] {
  const { withTruce, besides } = toDeadlines(facts, toTruceClock(facts, asOf), { asOf, zone: null });
  const all = [
    ...withTruce.map((deadline) => ({ deadline, kind: 'with_truce' as const })),
    ...besides.map((deadline) => ({ deadline, kind: 'other' as const })),
  ];
  return all.map(({ deadline: { factId, title, end, instrument, claims }, kind }) => ({
    ...{ factId, kind, instrument, claims, title: daysLeftWords.ends(title), date: end.date, instant: end.instant },
    isPutOff: false,
  }));
}

/** @param facts settled from the claims known by `asOf`; the ends in their order, the truce's own first on a day */
export function listDatedEnds(facts: readonly AnyFact[], asOf: CivilDay): DatedEnd[] {
  const all = [...listWindowEnds(facts), ...listStatedEnds(facts, asOf), ...listOtherEnds(facts, asOf)];
  const lastDay = ({ date }: DatedEnd) => toDateSpan(date).to;
  return all.sort((a, b) => lastDay(a).localeCompare(lastDay(b)));
}
