import { listPlain } from '../list';
import { type Inner, phrase } from '../phrase';
import { plural } from '../plural';

/** Both delegations of a round, facing each other. */
export const rosterWords = {
  /** The number beside a side's name. */
  named: <T>(count: number, { hidden }: Inner<T, 'hidden'>) => phrase<T>`${String(count)}${hidden(' named')}`,
  nobody: 'Nobody named in these sources.',
  /** Who sat for the side in the round before. */
  unnamed: ({ place, names }: { place: string; names: readonly string[] }) =>
    `Sat in ${place}, not named here: ${listPlain(names)}.`,
  seat: {
    roleNotStated: 'role not stated',
    isAbsent: 'said to be absent',
    isLead: 'lead',
    isNew: (place: string) => `new since ${place}`,
    isFromRecord: 'cited record',
    /** After the number of sources, in a small pill. */
    sources: (count: number) => plural(count, { one: 'source', other: 'sources' }),
  },
};
