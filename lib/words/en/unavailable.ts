/** The page that stands for every page while the store cannot be read. */
export const unavailableWords = {
  windowTitle: 'The store cannot be read · Truceline',
  title: 'The store cannot be read',
  text: 'What the site knows could not be read just now. It may be missing or under repair; nothing you did caused it, and nothing is lost by trying again.',
  again: 'Try again',
  toOperators: 'If you run this site: the terminal it was started from says what is wrong and what to do.',
};
