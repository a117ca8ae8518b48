/** What a button that copies says after it was pressed. These words go to the browser. */
export const copyButtonWords = {
  copied: 'Copied.',
  refused: 'The browser did not allow copying.',
};
