import { countOf } from '../count';
import { listPlain } from '../list';
import { type Inner, type Phrase, phrase } from '../phrase';
import { plural } from '../plural';

const ENTRIES = { one: 'entry', other: 'entries' };

/** The filters of the timeline: their form, and what they leave in a sentence. */
export const filtersWords = {
  label: {
    delegate: 'Delegate',
    issue: 'Issue',
    kind: 'Kind',
    side: 'Side that acts or speaks',
    source: 'Source',
    from: 'From',
    to: 'To',
    text: 'Words',
  },
  entries: (count: number) => countOf(count, ENTRIES),
  /** A bare number; its unit is read out only. */
  entryNumber: <T>(count: number, { unit }: Inner<T, 'unit'>) =>
    phrase<T>`${String(count)}${unit(` ${plural(count, ENTRIES)}`)}`,
  /** A chosen day by itself. */
  day: { from: (day: string) => `from ${day}`, to: (day: string) => `to ${day}` },
  /** Conditions: what the entries do, by what was chosen ("He Lifeng or Scott Bessent") and the count of entries. */
  condition: {
    delegate: <T>(chosen: T, count: number) => phrase<T>`${plural(count, { one: 'names', other: 'name' })} ${chosen}`,
    issue: <T>(chosen: T, count: number) => phrase<T>`${plural(count, { one: 'is', other: 'are' })} about ${chosen}`,
    kind: <T>(chosen: T, count: number) => phrase<T>`${plural(count, { one: 'is', other: 'are' })} ${chosen}`,
    side: <T>(chosen: T, count: number) =>
      phrase<T>`${plural(count, { one: 'shows', other: 'show' })} ${chosen} acting or speaking`,
    source: <T>(chosen: T, count: number) =>
      phrase<T>`${plural(count, { one: 'comes', other: 'come' })} from ${chosen}`,
    from: <T>(chosen: T, count: number) =>
      phrase<T>`${plural(count, { one: 'lies', other: 'lie' })} on or after ${chosen}`,
    to: <T>(chosen: T, count: number) =>
      phrase<T>`${plural(count, { one: 'lies', other: 'lie' })} on or before ${chosen}`,
    text: <T>(chosen: T, count: number) => phrase<T>`${plural(count, { one: 'contains', other: 'contain' })} ${chosen}`,
  },
  /** "9 entries that name He Lifeng and are about rare earths", without its full stop. */
  result: <T>(entries: T, conditions: readonly Phrase<T>[]): Phrase<T> => [
    entries,
    ...conditions.flatMap((condition, index) => [index === 0 ? ' that ' : ' and ', ...condition]),
  ],
  sentence: <T>(result: Phrase<T>): Phrase<T> => [...result, '.'],
  set: 'Filters set',
  /** A chosen value as a link that takes it out again. `remove` is read out only. */
  remove: <T>(name: T, { remove }: Inner<T, 'remove'>) => phrase<T>`${remove('Remove ')}${name}`,
  clear: 'Clear',
  ignored: (pieces: readonly string[]) => `Ignored: ${pieces.join('; ')}. This page has nothing to filter by that.`,
  form: {
    open: 'Filters',
    set: (count: number) => `${count} set`,
    name: 'Filter the timeline',
    title: 'Filter',
    apply: 'Apply',
    numbers: 'Numbers say how many entries a choice brings with the other filters as they are.',
    more: <T>(count: number, label: string, { of }: Inner<T, 'of'>) =>
      phrase<T>`${String(count)} more${of(` for ${label}`)}`,
  },
  files: {
    csv: <T>({ of }: Inner<T, 'of'>) => phrase<T>`CSV${of(' of these entries')}`,
    feed: <T>({ of }: Inner<T, 'of'>) => phrase<T>`Feed${of(' of these entries')}`,
  },
  order: { name: 'Order', newest: 'Newest first', oldest: 'Oldest first' },
  nothing: {
    title: 'Nothing meets all of these conditions',
    noSource: 'No source of ours had said anything by the day of this page.',
    leaveOut: (label: string, values: readonly string[]) => `Leave out ${label.toLowerCase()}: ${listPlain(values)}`,
    showAll: (count: number) => `Show all ${countOf(count, ENTRIES)}`,
    today: 'Ask the same as of today',
  },
};
