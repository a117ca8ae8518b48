/** What somebody said, under the words. */
export const quoteWords = {
  reported: 'reported, not quoted',
  copy: 'Copy',
  /** Read out after `copy`. */
  copyWhat: (speaker: string) => `the quote of ${speaker} with its source`,
};
