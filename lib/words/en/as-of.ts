import { countOf } from '../count';
import { type Inner, phrase } from '../phrase';

const days = (count: number): string => countOf(count, { one: 'day', other: 'days' });

/** The bar under the masthead: the day that a page speaks of, and the ways to choose another. */
export const asOfWords = {
  /** Read out: what the bar is. */
  label: 'As of',
  day: <T>({ day, distance }: Record<'day' | 'distance', string>, { strong }: Inner<T, 'strong'>) =>
    phrase<T>`As of ${strong(day)} · ${distance}`,
  distance: {
    none: 'Today',
    before: (count: number) => `${days(count)} before today`,
    after: (count: number) => `${days(count)} after today`,
  },
  form: {
    label: 'Show the site as of',
    show: 'Show',
  },
  scrubber: {
    label: 'The day this page speaks of',
    /** Stands after the chosen day: the key to press. */
    open: 'Enter to open',
    show: 'Show',
  },
  shortcuts: {
    label: 'Days',
    today: 'Today',
    notKnownThen: 'Not known on that day: leads to the list of what was',
  },
  notices: {
    noDay: (text: string) => `“${text}” is no day, so this page speaks of today. Days are written 2025-06-09.`,
    before: ({ firstDay, day }: Record<'firstDay' | 'day', string>) =>
      `The record begins on ${firstDay}. Nothing in it was known on ${day}.`,
    after: (lastDay: string) =>
      `The record reaches ${lastDay}. This page shows what was known then; what came later is not in it.`,
  },
};
