/** The page of rare earths. */
export const rareEarthsPageWords = {
  title: 'Rare earths',
  titleToShare: 'Rare earths in the US–China trade talks',
  description:
    'Curbs, licences, suspensions, pledges and complaints over rare earths between the US and China, with the elements covered, their instruments and their deadlines.',
  nothing: 'No source known by this day speaks of rare earths.',
  deadlines: 'Deadlines',
  figures: 'Figures, and what they count',
};
