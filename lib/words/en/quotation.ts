import { listPlain } from '../list';

/** How words of others are quoted, cut and copied. */
export const quotationWords = {
  /** Words on a page, on one line. */
  quoted: (words: string) => `“${words}”`,
  /** What quotation marks within quoted words become. */
  innerMarks: { open: '‘', close: '’' },
  /** Between the parts of what a speaker said, where the article interrupts them. */
  interruption: ' […] ',
  /** A part of a longer text. */
  cut: (words: string, { before, after }: Record<'before' | 'after', boolean>) =>
    `${before ? '… ' : ''}${words}${after ? ' …' : ''}`,
  /** A quote to be pasted elsewhere: its words, who said them in what office and where, and the source. */
  copied: ({ words, speaker, source }: { words: string; speaker: readonly string[]; source: readonly string[] }) =>
    `“${words}” ${listPlain(speaker)}. ${listPlain(source)}.`,
  titleOfPage: (title: string) => `“${title}”`,
};
