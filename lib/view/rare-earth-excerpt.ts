/** The overview's few lines on rare earths: the curb that stands, the latest moves, the next day that ends something. */
import { daysLeftWords } from '@words/days-left';
import { type CivilDay, type DateText, daysBetween, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyFact, Fact } from '@/lib/domain/fact';
import { toCountedWords } from './disagreement-difference';
import { toFactWords } from './fact-words';

type RareEarthFact = Fact<'rare_earth_event'>;

export interface LedgerLine {
  key: string;
  date: DateText;
  title: string;
  line: string | null;
  isQuoted: boolean;
  /** Lies after the day the page speaks of: what is written, not what happened. */
  isScheduled: boolean;
  fact: RareEarthFact;
}

/** China's share of supply, with what the figure counts. */
export interface SupplyShare {
  percent: number;
  of: string | null;
  fact: RareEarthFact;
}

const RECENT_COUNT = 2;

const isRareEarth = (fact: AnyFact): fact is RareEarthFact => fact.kind === 'rare_earth_event';
/** Things that were done; demands and complaints are words about them. */
const DEEDS: readonly string[] = [
  'export_curb',
  'licence_approval',
  'resumption',
  'easing',
  'settlement',
  'commitment',
];

const toDate = (fact: RareEarthFact): DateText | null => fact.value.effectiveOn ?? fact.resolvedDate;

/** The record tells what happened in a line of its own; an article's sentence needs a headline. */
function toLine(fact: RareEarthFact, date: DateText): LedgerLine {
  const { detail, instrument } = fact.value;
  const isRecorded = fact.claims.some((claim) => claim.sourceType === 'record');
  const words = isRecorded ? { title: detail, line: instrument ?? null, isQuoted: false } : toFactWords(fact);
  return { key: fact.id, date, ...words, isScheduled: false, fact };
}

/** The curb that most sources tell of, the earliest of equals. */
function findMainCurb(deeds: readonly LedgerLine[]): LedgerLine | undefined {
  const curbs = deeds.filter((line) => line.fact.value.type === 'export_curb');
  const most = Math.max(0, ...curbs.map((line) => line.fact.claims.length));
  return curbs.find((line) => line.fact.claims.length === most);
}

const compareDates = (a: LedgerLine, b: LedgerLine) =>
  toDateSpan(a.date).from.localeCompare(toDateSpan(b.date).from) || a.key.localeCompare(b.key);

function listDeeds(facts: readonly RareEarthFact[], asOf: CivilDay): LedgerLine[] {
  return facts
    .filter((fact) => DEEDS.includes(fact.value.type))
    .flatMap((fact) => {
      const date = toDate(fact);
      return date && toDateSpan(date).from <= asOf ? [toLine(fact, date)] : [];
    })
    .sort(compareDates);
}

/** The nearest end that is still ahead. */
function findNextEnd(facts: readonly RareEarthFact[], asOf: CivilDay): LedgerLine | null {
  const ends = facts.flatMap((fact) => {
    const { endsOn } = fact.value;
    if (!endsOn || toDateSpan(endsOn).to <= asOf) return [];
    return [{ ...toLine(fact, endsOn), key: `${fact.id}-end`, isScheduled: true }];
  });
  const [next] = ends.sort(compareDates);
  if (!next) return null;
  const days = daysBetween(asOf, toDateSpan(next.date).to);
  return {
    ...next,
    title: daysLeftWords.dueToEnd(next.title),
    line: daysLeftWords.inDays(days),
    isQuoted: false,
  };
}

/** In order of time: the main curb, the latest deeds, the next end. */
export function toRareEarthExcerpt(facts: readonly AnyFact[], asOf: CivilDay): LedgerLine[] {
  const events = facts.filter(isRareEarth);
  const deeds = listDeeds(events, asOf);
  const curb = findMainCurb(deeds);
  const recent = deeds.filter((line) => line !== curb).slice(-RECENT_COUNT);
  const next = findNextEnd(events, asOf);
  return [...(curb ? [curb] : []), ...recent, ...(next ? [next] : [])].sort(compareDates);
}

/** The share most sources give; of equals, the one known first. */
export function toSupplyShare(facts: readonly AnyFact[]): SupplyShare | null {
  const shares = facts.filter(isRareEarth).flatMap((fact): SupplyShare[] => {
    const { figure, type } = fact.value;
    if (type !== 'figure' || !figure || !/%|per ?cent/i.test(figure.unit)) return [];
    return [{ percent: figure.value, of: toCountedWords(fact.claims) ?? figure.of, fact }];
  });
  return shares.sort((a, b) => b.fact.claims.length - a.fact.claims.length)[0] ?? null;
}
