/** The page of all issues, and the head of one issue's page. */
export const issuesPageWords = {
  title: 'Issues',
  titleToShare: 'Issues of the US–China trade talks',
  description:
    'What the US–China trade talks are about: each issue with the rounds at which it was on the table, what both sides say of it, and its sources.',
  lead: 'What the talks are about, by the number of rounds at which a source names it. Statements count for every issue their words speak of.',
  nothing: 'No source of ours had named an issue by this day.',
  one: {
    eyebrow: 'Issue',
    titleToShare: (issue: string) => `${issue} in the US–China trade talks`,
    onTimeline: 'On the timeline',
  },
};
