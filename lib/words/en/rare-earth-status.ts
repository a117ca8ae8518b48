import { listAnd } from '../list';
import { plural } from '../plural';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const spell = (count: number): string => NUMBERS[count] ?? String(count);

/** How things stand with rare earths on a day, and the parts of the ledger. */
export const rareEarthStatusWords = {
  /** "On 9 Jun 2025 one curb stands, that of 4 Apr 2025; no suspension runs; the latest entry is of 5 Jun 2025 (a pledge)." */
  sentence: ({
    asOf,
    curbs,
    suspensions,
    last,
  }: Record<'asOf' | 'curbs' | 'suspensions', string> & { last: string | null }) =>
    `On ${asOf} ${curbs}; ${suspensions}${last ? `; ${last}` : ''}.`,
  noCurb: 'no curb is known',
  allSuspended: 'all known curbs are suspended',
  /** The curbs that stand, the first day of the newest of them where it is known, and how many are suspended. */
  curbs: ({ standing, suspended, newest }: Record<'standing' | 'suspended', number> & { newest: string | null }) => {
    const stand = `${spell(standing)} ${plural(standing, { one: 'curb stands', other: 'curbs stand' })}`;
    const since = newest ? `, ${standing > 1 ? 'the latest' : 'that'} of ${newest}` : '';
    const aside =
      suspended > 0 ? `, and ${spell(suspended)} ${plural(suspended, { one: 'is', other: 'are' })} suspended` : '';
    return `${stand}${since}${aside}`;
  },
  noSuspension: 'no suspension runs',
  suspensions: (count: number, ends: readonly string[]) =>
    `${spell(count)} ${plural(count, { one: 'suspension runs', other: 'suspensions run' })}, to ${listAnd(ends)}`,
  last: (date: string, what: string) => `the latest entry is of ${date} (${what})`,
  lastOf: {
    curbs: 'a curb',
    suspensions: 'an easing',
    licences: 'licences or shipments',
    pledges: 'a pledge',
    complaints: 'a complaint',
  },
  groups: {
    curbs: 'Curbs',
    suspensions: 'Suspensions and easing',
    licences: 'Licences and shipments',
    pledges: 'Pledges and settlements',
    complaints: 'Complaints and demands',
  },
};
