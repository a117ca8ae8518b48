/** The page of all rounds. */
export const roundsPageWords = {
  title: 'Rounds',
  titleToShare: 'Rounds of the US–China trade talks',
  description: 'The rounds of the US–China trade talks with dates, places and both delegations, each with its sources.',
  lead: 'Delegations facing each other, newest first. Working meetings, calls and summits stand apart from the rounds of talks.',
  compare: 'Compare two rounds',
  /** Headings over the rounds themselves, and over other meetings. */
  talks: 'Talks',
  otherMeetings: 'Working meetings, calls and summits',
  /** On the page of one round. */
  share: 'Share this round',
  compareWith: (place: string) => `Compare with ${place}`,
};
