import { countOf, toNumberWords } from '../count';
import { type Inner, phrase } from '../phrase';
import { plural } from '../plural';

const COLUMNS = { one: 'column', other: 'columns' };

/** The data sets, how to ask for them and what may be done with them. */
export const openDataWords = {
  set: {
    /** `of` is read out only. */
    file: <T>(label: string, title: string, { of }: Inner<T, 'of'>) => phrase<T>`${label}${of(` of ${title}`)}`,
    page: <T>(title: string, { of }: Inner<T, 'of'>) => phrase<T>`See the page${of(` of ${title}`)}`,
    columns: <T>(count: number, title: string, { strong, of }: Inner<T, 'strong' | 'of'>) =>
      phrase<T>`${strong(String(count))} ${plural(count, COLUMNS)} and what they mean${of(`: ${title}`)}`,
    /** `first` is how many rows are shown below; null where all of them are. */
    size: <T>(
      { rows, columns, first }: Record<'rows' | 'columns', number> & { first: number | null },
      { strong }: Inner<T, 'strong'>,
    ) =>
      phrase<T>`${strong(toNumberWords(rows))} ${plural(rows, { one: 'row', other: 'rows' })}, ${countOf(columns, COLUMNS)}${first === null ? '' : `; the first ${first} rows:`}`,
    firstRows: (title: string) => `${title}: first rows`,
  },
  ask: {
    title: 'How to ask',
    text: <T>({ code }: Inner<T, 'code'>) =>
      phrase<T>`Each file has one address; parameters narrow it. Any site may read it, ${code('HEAD')} works, and an ${code('ETag')} spares what you have already.`,
    parameters: <T>(count: number, { strong }: Inner<T, 'strong'>) =>
      phrase<T>`${strong(String(count))} ${plural(count, { one: 'parameter', other: 'parameters' })}`,
    refused: <T>({ code }: Inner<T, 'code'>) =>
      phrase<T>`A parameter that does not fit is refused with status 400 and says what would fit (${code('application/problem+json')}, RFC 9457): data never leave a filter out silently. Files are UTF-8; days are ${code('YYYY-MM-DD')}; in CSV an empty cell means that the sources do not say, lists are parted by a bar, and a text that a spreadsheet would run as a formula has an apostrophe in front.`,
  },
  feeds: 'Feeds and calendar',
  reuse: {
    title: 'What may be reused',
    licence: <T>({ name, scope }: Record<'name' | 'scope', string>, { strong }: Inner<T, 'strong'>) =>
      phrase<T>`${strong(`${name} licence.`)} ${scope}`,
  },
  cite: {
    title: 'How to cite',
    text: 'Name the data set and the day; every JSON file holds its own citation and an address fixed to its day.',
  },
};
