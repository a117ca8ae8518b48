/** The page of search results. */
export const searchPageWords = {
  title: 'Search',
  titleOf: (text: string) => `Search: ${text}`,
  description:
    'Search the facts, people, quotes and articles of the US–China trade talks; every result opens its source.',
};
