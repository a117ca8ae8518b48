/** The page that says how facts are read. */
export const methodPageWords = {
  title: 'Method',
  titleToShare: 'How Truceline reads the US–China trade talks',
  description:
    'How facts are read from articles, what confidence means, how “as of” works, how disagreements are found, and what is left out.',
  lead: 'Facts are read from articles by rules that anyone can look up, and taken from a record of cited documents. Nothing is shown without its source.',
  steps: {
    title: 'How a fact is read, step by step',
    nothing: 'No article was out by this day: choose a later one to see an example from the store.',
  },
};
