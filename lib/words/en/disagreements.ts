import { listPlain } from '../list';
import { type Inner, phrase } from '../phrase';
import { plural } from '../plural';

/** Questions that sources answer differently, wherever they are shown. */
export const disagreementsWords = {
  answer: {
    /** A person's finding for one answer. */
    preferred: <T>(
      { reason, by, on }: { reason: string | null; by: string | null; on: string | null },
      { lead }: Inner<T, 'lead'>,
    ) =>
      phrase<T>`${lead('Preferred after a check:')} ${reason ?? ''}${by ? ` (${listPlain(on ? [by, on] : [by])})` : ''}`,
    /** What its number counts: "headline rate". */
    counts: (counted: string) => `Counts: ${counted}.`,
  },
  reasons: {
    title: 'Why they differ',
    all: <T>(count: T) => phrase<T>`All ${count}`,
  },
  nothing: {
    withReason: 'No disagreement known by this day has this reason.',
    atAll: 'No two sources known by this day answer one question differently.',
    showAll: 'Show all',
    today: 'Ask as of today',
  },
  /** The one question on the overview. */
  excerpt: {
    title: 'Where sources disagree',
    all: (count: number) => plural(count, { one: 'Open it', other: `All ${count}` }),
    more: (count: number) => `${count} more ${plural(count, { one: 'answer', other: 'answers' })}`,
    inFull: 'All answers in full',
  },
  /** The mark beside a number that sources tell differently. `hidden` is read out only. */
  mark: {
    one: <T>(question: string, { shown, hidden }: Inner<T, 'shown' | 'hidden'>) =>
      phrase<T>`${shown('Sources differ')}${hidden(`: ${question}`)}`,
    several: (count: number) => `Sources differ on ${count} questions`,
  },
};
