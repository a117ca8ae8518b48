import { type Inner, type Phrase, phrase } from '../phrase';

interface Ending<T> {
  /** "Runs to" or "Ended". */
  verb: string;
  /** The end that an extension replaced, struck through. */
  replaced: T | null;
  end: T;
  /** The hours in both capitals, or that none is published. */
  note: string | null;
  /** The reader's own hour, and the hours left: the browser fills them in. */
  further: T;
  /** A sentence on the window. */
  window: string | null;
}

interface Deadline {
  isOver: boolean;
  end: string;
  note: string;
  instrument: string | null;
}

/** The truce clock, the windows of the truce and the deadlines beside it. */
export const truceClockWords = {
  /** "Runs to 10 January 2027, hour not published. Second extension, 61 days." */
  ending: <T>({ verb, replaced, end, note, further, window }: Ending<T>): Phrase<T> => [
    `${verb} `,
    ...(replaced === null ? [] : [replaced, ' ']),
    end,
    note ? `, ${note}` : '',
    further,
    `. ${window ?? ''}`,
  ],
  replaced: <T>(end: string, { hidden }: Inner<T, 'hidden'>) => phrase<T>`${hidden('no longer ')}${end}`,
  deadline: ({ isOver, end, note, instrument }: Deadline) =>
    `${isOver ? 'Ended' : 'Ends'} ${end}, ${note}.${instrument ? ` ${instrument}.` : ''}`,
  windowState: { past: 'over', current: 'running', next: 'agreed, not begun' },
};
