/** The terms of the glossary as a list. */
export const glossaryListWords = {
  /** Names the list of acts under a term. */
  acts: (term: string) => `In the record: ${term}`,
  /** @param words as in "Part of the headline rate" */
  headline: (words: string) => `${words}.`,
  law: (law: string) => `Source: ${law}.`,
};
