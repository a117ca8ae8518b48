/** How things stand with rare earths on a day, in one sentence made from the ledger, and the deadlines in it. */
import { datesWords } from '@words/dates';
import { daysLeftWords } from '@words/days-left';
import { rareEarthStatusWords } from '@words/rare-earth-status';
import { type CivilDay, toDateSpan } from '@/lib/domain/civil-date';
import type { Claim } from '@/lib/domain/fact';
import { toCountWords } from './clock-words';
import { toDateWords, toDayWords } from './date-words';
import type { LedgerRow } from './rare-earth-ledger';
import { toDayCounts } from './truce-clock';
import type { DeadlineLine } from './truce-page';

export interface RareEarthStatus {
  sentence: string;
  /** Everything that the sentence counts. */
  claims: readonly Claim[];
}

function toCurbWords(standing: readonly LedgerRow[], suspended: readonly LedgerRow[]): string {
  const newest = standing.at(-1);
  if (!newest) return suspended.length > 0 ? rareEarthStatusWords.allSuspended : rareEarthStatusWords.noCurb;
  return rareEarthStatusWords.curbs({
    standing: standing.length,
    suspended: suspended.length,
    newest: newest.start && toDateWords(newest.start),
  });
}

function toSuspensionWords(running: readonly LedgerRow[]): string {
  if (running.length === 0) return rareEarthStatusWords.noSuspension;
  const ends = [...new Set(running.flatMap(({ end }) => (end ? [toDateWords(end)] : [])))];
  return rareEarthStatusWords.suspensions(running.length, ends);
}

function toLastWords(last: LedgerRow | undefined): string | null {
  if (!last?.start) return null;
  return rareEarthStatusWords.last(toDateWords(last.start), rareEarthStatusWords.lastOf[last.group]);
}

/** The newest thing with a date that has come: what the day stands after. */
function findLast(rows: readonly LedgerRow[], asOf: CivilDay): LedgerRow | undefined {
  return rows.findLast(({ start }) => start !== null && toDateSpan(start).to <= asOf);
}

/** @param rows of the same day, oldest first */
export function toRareEarthStatus(rows: readonly LedgerRow[], asOf: CivilDay): RareEarthStatus | null {
  if (rows.length === 0) return null;
  const curbs = rows.filter(({ group }) => group === 'curbs');
  const standing = curbs.filter(({ state }) => state === 'stands');
  const suspended = curbs.filter(({ state }) => state === 'suspended');
  const running = rows.filter(({ group, state }) => group === 'suspensions' && state === 'stands');
  const last = findLast(rows, asOf);
  const used = [...standing, ...suspended, ...running, ...(last ? [last] : [])];
  return {
    sentence: rareEarthStatusWords.sentence({
      asOf: toDayWords(asOf),
      curbs: toCurbWords(standing, suspended),
      suspensions: toSuspensionWords(running),
      last: toLastWords(last),
    }),
    claims: [...new Set(used)].flatMap(({ claims }) => claims),
  };
}

/** What ends or begins on a day of its own, the nearest first; what is over last. */
export function toRareEarthDeadlines(rows: readonly LedgerRow[], asOf: CivilDay): DeadlineLine[] {
  const ends = rows.flatMap((row) => (row.end ? [toDeadline(row, row.end, asOf)] : []));
  const order = (line: DeadlineLine & { day: CivilDay }) => `${line.isOver ? 1 : 0}${line.day}`;
  return ends.sort((a, b) => order(a).localeCompare(order(b)));
}

function toDeadline(row: LedgerRow, end: string, asOf: CivilDay): DeadlineLine & { day: CivilDay } {
  const { left, since } = toDayCounts(end, asOf);
  const count = since ?? left ?? { min: 0, max: 0 };
  const { to, precision } = toDateSpan(end);
  return {
    id: `${row.id}-end`,
    day: to,
    title: row.title,
    instrument: row.instrument,
    count: toCountWords(count),
    countWords: since ? daysLeftWords.ago(count.max) : daysLeftWords.left(count.max),
    isOver: since !== null,
    endWords: toDateWords(end),
    endNote: precision === 'day' ? datesWords.hourNotPublished : datesWords.dayNotStated,
    claims: row.claims,
  };
}
