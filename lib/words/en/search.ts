import { countOf } from '../count';
import { type Inner, phrase } from '../phrase';

/** The search field of every page, and the page of its results. */
export const searchWords = {
  box: {
    label: 'Search from any page',
    field: 'Search facts, people, quotes and articles',
    /** The stroke is the key that leads here. */
    placeholder: 'Search  /',
  },
  form: { field: 'Words to search for', button: 'Search' },
  /** Before anything is asked. */
  hints: {
    text: 'Searches every fact in words, the sentences and documents that carry it, everybody named (in English and Chinese, by name or title), and the full text of the articles. Quotation marks keep words together; a slip of the keyboard is forgiven.',
    title: 'For example',
    examples: ['rare-earth licences', 'He Lifeng', '何立峰', '"critical minerals"', '145%'],
  },
  /** How what was typed was understood. */
  notes: {
    corrected: ({ typed, taken }: { typed: string; taken: readonly string[] }) =>
      `No source has “${typed}”: searched for ${taken.map((words) => `“${words}”`).join(' or ')} instead.`,
    isPartial: 'Nothing has all of this as it stands: the results have some of the words, or have them apart.',
  },
  results: {
    count: (count: number) => countOf(count, { one: 'result', other: 'results' }),
    /** Where they fill several pages. */
    shown: <T>({ count, first, last }: { count: T } & Record<'first' | 'last', number>) =>
      phrase<T>`${count}, ${String(first)}–${String(last)} shown`,
    pages: { label: 'Pages of results', previous: 'Previous', next: 'Next' },
  },
  facets: { kind: 'Kind of result', side: 'Side that acts or speaks', all: 'All' },
  nothing: {
    title: (text: string) => `Nothing found for “${text}”`,
    knownBy: (day: string) => `Only what was known by ${day} is searched.`,
    showAll: (count: number) => `Show all ${countOf(count, { one: 'result', other: 'results' })} of any kind and side`,
    today: 'Ask the same as of today',
    elsewhere: <T>({ timeline, delegates, issues }: Inner<T, 'timeline' | 'delegates' | 'issues'>) =>
      phrase<T>`Or look through the ${timeline('timeline')}, the ${delegates('delegates')} and the ${issues('issues')}.`,
  },
};
