/** The page of all entries by month. */
export const timelinePageWords = {
  title: 'Timeline',
  titleToShare: 'Timeline of the US–China trade talks',
  description:
    'Every round, rate, rare-earth event and statement of the US–China trade talks, by month, each with its sentence. Filter by delegate, issue, kind and side.',
  share: 'Share this timeline',
};
