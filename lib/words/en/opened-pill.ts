/** What the opened pill after a number says of its sources. */
export const openedPillWords = {
  weak: 'weak evidence',
  weakBecause: (reason: string) => `Weak or secondary evidence: ${reason}.`,
  entry: {
    sentence: (article: string, sentence: number) => `Article ${article}, sentence ${sentence}`,
    rule: (rule: string, confidence: string) => `read by rule “${rule}”, ${confidence} confidence`,
    review: { auto: null, confirmed: 'checked by a person', amended: 'corrected by a person', rejected: null },
    weakBecause: (reason: string) => `Weak evidence: ${reason}.`,
  },
  row: {
    record: (id: string) => `Record ${id}`,
    noPage: (id: string) => `record ${id} · no page that cites it was out by this day`,
  },
};
