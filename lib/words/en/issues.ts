import { countOf } from '../count';
import { type Inner, phrase } from '../phrase';
import { plural } from '../plural';

const STANCE = { agreed: 'agreed on', on_table: 'on the table', background: 'in the background' };

/** Issues of the talks: their rows, and the page of one. */
export const issuesWords = {
  row: {
    noRound: 'At no round that can be named',
    /** The year is empty where the round has no date. */
    round: ({ place, year }: Record<'place' | 'year', string>) => `${place} ${year}`,
    stance: (stance: keyof typeof STANCE) => ` (${STANCE[stance]})`,
    counts: ({ facts, statements }: Record<'facts' | 'statements', number>, lastDay: string | null) =>
      `${countOf(facts, { one: 'fact', other: 'facts' })}, ${countOf(statements, { one: 'statement', other: 'statements' })}${lastDay ? `; last named by a source of ${lastDay}` : ''}`,
  },
  /** How an issue came up at a round, as a tag. */
  stance: STANCE,
  rounds: {
    title: 'At which rounds',
    nothing: 'No source names it for a round that can be told.',
    noDate: 'date not stated',
    onlyInRecord: 'Named in the cited record.',
  },
  record: { title: 'In the cited record', nothing: 'The cited record holds nothing on it by this day.' },
  said: {
    title: 'Who says what',
    /** A bare number; its unit is read out only. */
    count: <T>(count: number, { unit }: Inner<T, 'unit'>) =>
      phrase<T>`${String(count)}${unit(plural(count, { one: ' statement', other: ' statements' }))}`,
    nothing: 'No words of this side on the issue in these sources.',
  },
  articles: 'In the articles',
  /** Folded away under the newest. */
  earlier: (count: number) => `${count} earlier`,
};
