import { countOf, toNumberWords } from '../count';
import { type Inner, phrase } from '../phrase';
import { plural } from '../plural';

/** The page of one round, and its social card. */
export const roundWords = {
  /** "London, 9–10 June 2025". */
  heading: <T>(place: string, date: T) => phrase<T>`${place}, ${date}`,
  /** Under the name: where it was held and what came of it, as the sources have it. */
  lead: ({ venue, outcome }: Record<'venue' | 'outcome', string | null>) =>
    [venue ? `${venue}.` : 'Venue not stated in these sources.', outcome && `${outcome}.`].filter(Boolean).join(' '),
  neighbours: {
    label: 'Rounds before and after',
    previous: <T>(place: string, { hidden }: Inner<T, 'hidden'>) => phrase<T>`${hidden('Previous: ')}${place}`,
    next: <T>(place: string, { hidden }: Inner<T, 'hidden'>) => phrase<T>`${hidden('Next: ')}${place}`,
  },
  roster: { title: 'At the table' },
  issues: {
    title: 'On the table',
    nothing: 'No issue is named for this round in these sources.',
    columns: { issue: 'Issue', said: 'What is said' },
    /** How the issue came up; nothing where it was simply on the table. */
    stance: { on_table: null, background: 'in the background', agreed: 'agreed on' },
    onlyInRecord: 'Named in the cited record.',
  },
  rates: {
    title: 'Rates before and after',
    nothing: 'No rate is stated for these days in these sources.',
    stated: 'What the articles of this round state; they give no days.',
    /** Under the rate of the day before the round. */
    changed: ({ before, after, rate }: Record<'before' | 'after' | 'rate', string>) =>
      `in force on ${before}; ${rate} by ${after}`,
    unchanged: ({ before, after }: Record<'before' | 'after', string>) =>
      `in force on ${before}; unchanged by ${after}`,
    thenNotKnown: (before: string) => `in force on ${before}; what followed is not known yet`,
    truce: ({ day, lengthDays, daysLeft }: Record<'day' | 'lengthDays' | 'daysLeft', number>) =>
      `On its first day the truce was at day ${day} of ${lengthDays}; ${countOf(daysLeft, { one: 'day was', other: 'days were' })} left.`,
    sums: 'Sums of the duties added since January 2025; the sums are ours. A change after a round need not come from it.',
  },
  said: {
    title: 'What was said',
    whose: 'Whose words',
    all: 'All',
    nothing: 'No words are quoted for this round in these sources.',
    nothingOfSide: 'No words of this side in the sources of this round.',
  },
  accusations: { title: 'Accusations of breach' },
  sources: {
    title: 'Sources',
    /** Folded away under the first documents. */
    more: (count: number) => `${toNumberWords(count)} more ${plural(count, { one: 'document', other: 'documents' })}`,
  },
  card: {
    more: (count: number) => `and ${count} more`,
    nobody: 'nobody named in our sources',
  },
};
