import { countOf, toNumberWords } from '../count';
import { type Inner, phrase } from '../phrase';
import { plural } from '../plural';

const ENTRIES = { one: 'entry', other: 'entries' };

/** The list of the timeline, and the strip that shows where its entries lie. */
export const timelineListWords = {
  /** Over entries of which only the year is known. */
  monthNotStated: (year: string) => `${year}, month not stated`,
  /** Read out after an entry's date, which is a link. */
  pageOf: (title: string) => `: the page of “${title}”`,
  /** Links to entries of the same class; what kind of class it is, is read out only. */
  tag: {
    kind: <T>(kind: string, { hidden }: Inner<T, 'hidden'>) => phrase<T>`${hidden('Kind: ')}${kind}`,
    delegate: <T>(name: string, { hidden }: Inner<T, 'hidden'>) => phrase<T>`${hidden('Names ')}${name}`,
    issue: <T>(issue: string, { hidden }: Inner<T, 'hidden'>) => phrase<T>`${hidden('Issue: ')}${issue}`,
  },
  openRound: <T>(title: string, { hidden }: Inner<T, 'hidden'>) => phrase<T>`Open the round${hidden(`: ${title}`)}`,
  strip: {
    label: 'Entries over time',
    /** One bar: all its entries, or those that the filters leave of them. */
    all: (month: string, count: number) => `${month}: ${countOf(count, ENTRIES)}`,
    some: (month: string, { shown, all }: Record<'shown' | 'all', number>) =>
      `${month}: ${toNumberWords(shown)} of ${toNumberWords(all)} ${plural(all, ENTRIES)}`,
    /** The second sentence only where scripts run. */
    explained: <T>({ scripted }: Inner<T, 'scripted'>) =>
      phrase<T>`Bars count entries; choose one to see its days alone. ${scripted('Drag over several, or press Shift with one, for a longer stretch.')}`,
  },
};
