import { countOf } from '../count';

/** How often somebody sat at the table. Calls, summits and working meetings are no rounds of talks. */
export const attendanceWords = {
  /** "9 rounds of talks, 2 other meetings". */
  rounds: ({ talks, others }: Record<'talks' | 'others', number>) => {
    if (talks === 0 && others === 0) return 'no round that can be named';
    if (talks === 0) return countOf(others, { one: 'meeting', other: 'meetings' });
    const rounds = countOf(talks, { one: 'round of talks', other: 'rounds of talks' });
    return others > 0 ? `${rounds}, ${countOf(others, { one: 'other meeting', other: 'other meetings' })}` : rounds;
  },
};
