import { type Inner, phrase } from '../phrase';

/** The panel with a page's two addresses. These words go to the browser, so nothing else stands with them. */
export const shareWords = {
  button: 'Share',
  /** On the buttons of one address; which one it is, is read out only. */
  shareOne: <T>(choice: string, { hidden }: Inner<T, 'hidden'>) => phrase<T>`Share${hidden(`: ${choice}`)}`,
  copyOne: <T>(choice: string, { hidden }: Inner<T, 'hidden'>) => phrase<T>`Copy link${hidden(`: ${choice}`)}`,
  field: (choice: string) => `Link: ${choice}`,
  /** What became of it. */
  shared: 'Shared.',
  notShared: 'Nothing shared.',
  copied: 'Link copied.',
  refused: 'The browser did not allow copying. The link is selected: copy it with Ctrl+C or from the menu.',
};
