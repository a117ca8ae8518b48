/** Columns that most data sets have. */
export const dataCommonWords = {
  /** First in a row. */
  fact: {
    id: 'The fact’s id, the same on every day and after every load.',
    address: 'Its permanent page.',
  },
  /** Last in a row. */
  sources: {
    sources: 'Ids of the articles (004) and rows of the cited record (US-05) that say so: see the data set “sources”.',
    evidence: 'Where it can be read: the marked sentence on this site, or the cited page.',
    weak_evidence: 'Why the evidence is weak; empty where at least one source stands on its own.',
  },
  as_of: 'The day that the row speaks of: what was known by then.',
  known_on: 'The first day on which a source of ours said so.',
};
