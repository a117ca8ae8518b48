/** How things stand with rare earths on a day, in one sentence made from the ledger, and the deadlines in it. */
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

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const toNumber = (count: number): string => NUMBERS[count] ?? String(count);
const toCount = (count: number, one: string, many = `${one}s`): string =>
  `${toNumber(count)} ${count === 1 ? one : many}`;
const AND = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

function toCurbWords(standing: readonly LedgerRow[], suspended: readonly LedgerRow[]): string {
  const last = standing.at(-1);
  const since = last?.start ? `, ${standing.length > 1 ? 'the latest' : 'that'} of ${toDateWords(last.start)}` : '';
  const aside =
    suspended.length > 0
      ? `, and ${toNumber(suspended.length)} ${suspended.length === 1 ? 'is' : 'are'} suspended`
      : '';
  if (!last) return suspended.length > 0 ? `all known curbs are suspended` : 'no curb is known';
  return `${toCount(standing.length, 'curb')} ${standing.length === 1 ? 'stands' : 'stand'}${since}${aside}`;
}

function toSuspensionWords(running: readonly LedgerRow[]): string {
  if (running.length === 0) return 'no suspension runs';
  const ends = [...new Set(running.flatMap(({ end }) => (end ? [toDateWords(end)] : [])))];
  return `${toCount(running.length, 'suspension')} ${running.length === 1 ? 'runs' : 'run'}, to ${AND.format(ends)}`;
}

const LAST_WORDS: Record<LedgerRow['group'], string> = {
  curbs: 'a curb',
  suspensions: 'an easing',
  licences: 'licences or shipments',
  pledges: 'a pledge',
  complaints: 'a complaint',
};

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
  const lastWords = last?.start
    ? `; the latest entry is of ${toDateWords(last.start)} (${LAST_WORDS[last.group]})`
    : '';
  const used = [...standing, ...suspended, ...running, ...(last ? [last] : [])];
  return {
    sentence: `On ${toDayWords(asOf)} ${toCurbWords(standing, suspended)}; ${toSuspensionWords(running)}${lastWords}.`,
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
    countWords: `${count.max === 1 ? 'day' : 'days'} ${since ? 'ago' : 'left'}`,
    isOver: since !== null,
    endWords: toDateWords(end),
    endNote: precision === 'day' ? 'hour not published' : 'day not stated',
    claims: row.claims,
  };
}
