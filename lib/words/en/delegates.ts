import { type Inner, phrase } from '../phrase';

/** The page of all delegates, and the page of one. */
export const delegatesWords = {
  title: 'Delegates',
  titleToShare: 'Delegates of the US–China trade talks',
  description:
    'Who sat at the table of the US–China trade talks, on each side: names in both scripts, roles, rounds attended and missed, each with its sources.',
  lead: 'Everybody whom a source seats at a round, or says to have been absent; those who sat most often first. Roles are as the latest source writes them.',
  /** The number of people beside a side's name. */
  named: <T>(count: number, { hidden }: Inner<T, 'hidden'>) => phrase<T>`${String(count)}${hidden(' named')}`,
  nobody: 'Nobody of this side is named by this day in these sources.',
  roleNotStated: 'role not stated',
  /** Rounds and meetings counted: "Attended 9 rounds of talks, 2 other meetings". */
  attended: (count: string) => `Attended ${count}`,
  missed: (count: string) => `Said to have missed ${count}`,
  /** A count and then the rounds themselves. */
  withRounds: <T>({ count, rounds }: Record<'count' | 'rounds', T>) => phrase<T>`${count}: ${rounds}`,
  one: {
    eyebrow: 'Delegate',
    titleToShare: (name: string) => `${name} at the US–China trade talks`,
    onTimeline: 'On the timeline',
    roleNotStated: 'Role not stated.',
    attended: <T>(count: string, { strong }: Inner<T, 'strong'>) => phrase<T>`Attended ${strong(count)}.`,
    attendedAndMissed: <T>(
      { attended, missed }: Record<'attended' | 'missed', string>,
      { strong }: Inner<T, 'strong'>,
    ) => phrase<T>`Attended ${strong(attended)}, said to have missed ${strong(missed)}.`,
  },
  seats: {
    title: 'Rounds attended',
    nothing: 'No source seats them at a round that can be named.',
    isLead: 'lead',
  },
  absences: {
    title: 'Missed, or not named',
    nothing: 'No source says that they were absent from a round.',
    isAbsent: 'Said to be absent.',
    isUnnamed: 'Others of their side are named, they are not.',
  },
  roles: {
    title: 'Roles, as sources write them',
    nothing: 'No source states a role.',
    /** The days on which sources write a role so. */
    writtenOn: (day: string) => `written ${day}`,
    writtenFromTo: (first: string, last: string) => `written ${first} to ${last}`,
  },
  opposite: {
    title: 'Sat opposite',
    nothing: 'No source seats anyone of the other side at the same round.',
  },
  said: {
    title: 'What they said',
    nothing: 'No words of theirs in these sources by this day.',
  },
};
