/** The page of terms. */
export const glossaryPageWords = {
  title: 'Glossary',
  titleToShare: 'Glossary of the US–China trade talks',
  description: 'What the words of tariffs, truces and export controls mean, with the law that each comes from.',
  lead: 'In our own words; the acts themselves are the law. Under a term stand the newest acts of the record that name it.',
};
