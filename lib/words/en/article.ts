import { countOf } from '../count';
import { type Inner, phrase } from '../phrase';

/** A field of a reading and its value, where that can be shown in a few words. */
interface Field {
  field: string;
  value: string | null;
}

const listFields = (fields: readonly Field[]): string =>
  fields.map(({ field, value }) => (value ? `${field} (${value})` : field)).join(', ') || 'nothing';

/** The page of one article: its text, and beside it what was read from each sentence. */
export const articleWords = {
  /** For search engines and shared links. */
  description: ({ id, publisher, day }: { id: string; publisher: string | null; day: string }) =>
    `Article ${id}${publisher ? `, ${publisher}` : ''}, ${day}: the text with every sentence that carries a fact marked, and what was read from it.`,
  titleToShare: ({ id, headline }: { id: string; headline: string }) =>
    `${headline}: the facts read from article ${id}`,
  noPublisher: 'publisher not named',
  howMuch: ({ readings, stretches }: { readings: number; stretches: number }) =>
    `${countOf(readings, { one: 'reading', other: 'readings' })} from ${countOf(stretches, { one: 'marked stretch', other: 'marked stretches' })} of text.`,
  headlineIsOurs: 'The headline is ours; the text came without one.',
  itsEntries: 'Its entries on the timeline',
  publicationDay: (ground: string) => `Publication day: ${ground}`,
  originalPage: 'Original page',
  notYetOut: {
    title: (id: string) => `Article ${id} was not out yet`,
    description: (id: string) => `Article ${id} was not out on the day this page speaks of.`,
    text: <T>({ day }: { day: string }, { thatDay, today }: Inner<T, 'thatDay' | 'today'>) =>
      phrase<T>`It was published on ${day}, after the day that this page speaks of. ${thatDay('Read it as of that day')}, or ${today('as of today')}.`,
  },
  notes: {
    /** Read out before the notes of a paragraph. */
    label: 'Read from this paragraph',
    /** The small number in the text, which leads to its note. */
    number: <T>({ number }: { number: number }, { hidden }: Inner<T, 'hidden'>) =>
      phrase<T>`${hidden('Note ')}${String(number)}`,
    /** The way from a note back to its sentence. */
    sentence: <T>({ number, sentence }: Record<'number' | 'sentence', number>, { hidden }: Inner<T, 'hidden'>) =>
      phrase<T>`${hidden('Note ')}${String(number)} · sentence ${String(sentence)}`,
    kind: (kind: string) => `${kind}:`,
    copy: 'Copy',
    /** Read out after `copy`. */
    copyWhat: (sentence: number) => `sentence ${sentence} with its source`,
  },
  howRead: {
    stated: (fields: readonly Field[]) => `Stated in the text: ${listFields(fields)}.`,
    inferred: (fields: readonly Field[]) => `Inferred by us: ${listFields(fields)}.`,
    date: (date: string) => `Date: ${date}.`,
    rule: ({ rule, confidence, review }: Record<'rule' | 'confidence' | 'review', string>) =>
      `Rule “${rule}”, ${confidence} confidence; ${review}.`,
  },
};
