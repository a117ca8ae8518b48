import { countOf } from '../count';
import { type Inner, phrase } from '../phrase';

/** The page of all articles and cited documents. */
export const sourcesWords = {
  title: 'Sources',
  titleToShare: 'Sources on the US–China trade talks',
  description:
    'The articles read sentence by sentence, and the documents cited, that every number on this site comes from.',
  lead: 'Articles are read sentence by sentence: open one to see what was read from it. Documents are cited by their address and open on their own sites.',
  articles: {
    title: 'Articles',
    nothing: 'None was published by this day.',
    noPublisher: 'Publisher not named in the text',
    facts: <T>({ count, id }: { count: number; id: string }, { hidden }: Inner<T, 'hidden'>) =>
      phrase<T>`${countOf(count, { one: 'fact', other: 'facts' })}${hidden(` of article ${id} on the timeline`)}`,
    someHeadlinesAreOurs: 'Headlines are ours where a text came without one.',
  },
  record: {
    title: 'The cited record',
    lead: (rows: number) =>
      `${countOf(rows, { one: 'row', other: 'rows' })} known by this day, in our own words. An act counts from its own day; the pages that cite it are listed from the day they were out.`,
  },
  documents: {
    title: 'Documents',
    nothing: 'None was cited by this day.',
    count: ({ documents, publishers }: Record<'documents' | 'publishers', number>) =>
      `${countOf(documents, { one: 'document', other: 'documents' })} by ${countOf(publishers, { one: 'publisher', other: 'publishers' })}, official ones first.`,
    weak: 'weak: an aggregator or a copy',
    official: 'official',
  },
};
