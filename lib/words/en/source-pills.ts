import { countOf, toNumberWords } from '../count';
import { listPlain } from '../list';

const DOCUMENTS = { one: 'document', other: 'documents' };

/** The small pill after a number: how many sources it has, which, and how far they can be trusted. Its first part stands out. */
export const sourcePillsWords = {
  sentence: (number: number) => `sentence ${number}`,
  /** A source within a sentence: "article 004", "record US-05". */
  article: (id: string) => `article ${id}`,
  record: (id: string) => `record ${id}`,
  articles: (count: number) => countOf(count, { one: 'article', other: 'articles' }),
  documents: (count: number) => countOf(count, DOCUMENTS),
  sources: (count: number) => countOf(count, { one: 'source', other: 'sources' }),
  /** "1 row of the record with 5 documents". */
  rows: ({ rows, documents }: Record<'rows' | 'documents', number>) => {
    const counted = countOf(rows, { one: 'row of the record', other: 'rows of the record' });
    return documents > 0 ? `${counted} with ${countOf(documents, DOCUMENTS)}` : counted;
  },
  /** The first publishers, where there are more of them. */
  publishers: (names: readonly string[], { areMore }: { areMore: boolean }) =>
    `${listPlain(names)}${areMore ? '…' : ''}`,
  /** Rows of the record where no page that cites them is out yet. */
  records: (count: number) => `${toNumberWords(count)} records`,
  recordAlone: (id: string) => `Record ${id}`,
  noPageYet: 'no page cited yet',
  copy: 'an aggregator or a copy',
  lowConfidence: 'read with low confidence',
  reasons: (reasons: readonly string[]) => reasons.join('; '),
  /** Both parts of the pill in running text. */
  inText: (strong: string, rest: string) => (rest ? `${strong}, ${rest}` : strong),
  none: 'none',
  /** "1 origin", "3 independent origins": sources that do not copy each other. */
  origins: (count: number) => countOf(count, { one: 'origin', other: 'independent origins' }),
};
