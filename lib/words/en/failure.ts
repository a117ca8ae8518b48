import { type Inner, phrase } from '../phrase';

/** Pages that failed. These words go to the browser with every page, so nothing else stands with them. */
export const failureWords = {
  title: 'This page could not be made',
  windowTitle: 'This page could not be made · Truceline',
  /** The name of the site; its end stands in a colour of its own. */
  name: <T>({ end }: Inner<T, 'end'>) => phrase<T>`Truce${end('line')}`,
  eyebrow: 'Error',
  text: 'What the site knows could not be read just now. It may be that the store is missing or being repaired; nothing you did caused it.',
  reference: (digest: string) => `Reference for the people who run this site: ${digest}`,
  again: 'Try again',
  overview: 'Overview',
  /** Where even the frame of the page failed: only plain words. */
  last: {
    name: 'Truceline',
    text: 'Something failed on our side. Please try again in a moment.',
  },
};
