import type { TalkSide } from '@/lib/domain/entry-kind';
import { toNumberWords } from '../count';
import { listAnd } from '../list';
import { type Inner, phrase } from '../phrase';

const FROM: Record<TalkSide, string> = { us: 'from the US', china: 'from China', others: 'from others' };

/** The page of two rounds side by side. "Earlier" and "later" are their places: "Geneva", "London". */
export const compareWords = {
  eyebrow: 'Rounds',
  share: 'Share this comparison',
  picker: {
    label: 'Choose two rounds',
    /** The two lists to choose from. */
    one: 'One round',
    another: 'Beside another',
    nothingChosen: 'Choose a round',
    compare: 'Compare',
    unknown: ({ keys, day, canChoose }: { keys: readonly string[]; day: string; canChoose: boolean }) =>
      `No round ${listAnd(keys.map((key) => `“${key}”`))} was known on ${day}${canChoose ? '; choose from the list' : ''}.`,
    isSame: 'Both are the same round; choose another for one of them.',
    tooFew: ({ day, isNone }: { day: string; isNone: boolean }) =>
      `On ${day} our sources knew ${isNone ? 'no round' : 'one round'}, so there is nothing to compare.`,
  },
  neighbours: {
    title: 'Rounds that followed each other',
    pair: (earlier: string, later: string) => `${earlier} and ${later}`,
  },
  heads: {
    /** "London, 9–10 June 2025"; the date stands on one line. */
    heading: <T>({ place, date }: { place: string; date: T }) => phrase<T>`${place}, ${date}`,
    venueNotStated: 'Venue not stated in these sources',
  },
  people: {
    title: 'At the table',
    /** How many of a side are named at each round. */
    seats: <T>(
      { earlier, later, arrow }: Record<'earlier' | 'later', number> & { arrow: T },
      { hidden }: Inner<T, 'hidden'>,
    ) => phrase<T>`${hidden('Named: ')}${String(earlier)} ${arrow}${hidden(', then')} ${String(later)}`,
    nobody: 'Nobody named for either round in these sources.',
    /** Who is not named may still have been there. */
    changes: {
      stayed: 'At both',
      joined: (later: string) => `Joined in ${later}`,
      left: (earlier: string, later: string) => `Sat in ${earlier}, not named in ${later}`,
      absent: 'Said to be absent',
    },
  },
  issues: {
    title: 'On the table',
    atBoth: 'At both',
    onlyIn: (place: string) => `Only in ${place}`,
    nothing: 'No issue is named for either round in these sources.',
    notNamed: 'not named',
    onlyInRecord: 'named in the cited record',
  },
  rates: {
    title: 'Rates before and after',
    caption: 'Headline rates before and after each round',
    rate: 'Rate',
    notStated: 'not stated',
    moments: { before: 'in force on the first day', after: '30 days after, or by the day of this page' },
    sums: 'Sums of the duties added since January 2025; the sums are ours. A change after a round need not come from it.',
  },
  said: {
    title: 'What each side said',
    all: ({ count, side, place }: { count: number; side: TalkSide; place: string }) =>
      `All ${toNumberWords(count)} ${FROM[side]} in ${place}`,
    nothing: 'No words are quoted for either round in these sources.',
    nothingOfTheirs: 'No words of theirs in these sources.',
  },
  outcomes: {
    title: 'What came of it',
    notStated: 'Outcome not stated in these sources.',
    truce: ({ day, lengthDays, daysLeft }: Record<'day' | 'lengthDays' | 'daysLeft', number>) =>
      `On its first day the truce was at day ${day} of ${lengthDays}, with ${daysLeft} left.`,
    terms: 'Terms of the truce',
    accusations: 'Accusations of breach',
  },
};
