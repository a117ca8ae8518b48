/** The page of questions that sources answer differently. */
export const disagreementsPageWords = {
  title: 'Where sources disagree',
  titleToShare: 'Where sources on the US–China trade talks disagree',
  description:
    'Questions about the US–China trade talks that sources answer differently: each answer with its words, its sources and how many independent origins give it.',
  lead: 'Questions that two sources or more answer differently. Nothing is settled here: every answer keeps its words and its sources. An origin counts once, however often it was reprinted.',
};
