/** The first page. Its title and description are the site's own. */
export const overviewPageWords = {
  /** Read out only: the page begins with the clock. */
  heading: 'The US–China trade talks',
  titleToShare: 'The US–China trade talks, fact by fact',
  /** What the masthead's button shares. */
  titleInMasthead: 'Truceline: the US–China trade talks',
};
