import { phrase } from '../phrase';

/** The cited documents behind a page, on paper. */
export const printSourcesWords = {
  title: 'Sources',
  document: <T>({ publisher, published, title }: Record<'publisher' | 'published', string> & { title: T }) =>
    phrase<T>`${publisher}, ${published}: ${title}`,
};
