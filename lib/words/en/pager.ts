/** Links to the pages of a long list. */
export const pagerWords = {
  /** @param list its title, as in "Timeline" */
  name: (list: string) => `${list}, pages`,
  previous: '← Previous',
  next: 'Next →',
  page: (number: number, count: number) => `Page ${number} of ${count}`,
};
