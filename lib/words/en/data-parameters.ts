/** What each parameter of a data file asks for. Names in code marks are the same in every language. */
export const dataParametersWords = {
  asOf: 'What was known, and what held, on that day. Today where it is left out. Every file takes it.',
  delegate: 'Entries that name one of these people: the column `person` of “People”.',
  issue: 'Entries about one of these issues: the column `issue` of “Issues”, with hyphens.',
  kind: 'Entries of one of these kinds.',
  side: 'Entries in which one of these acts or speaks: us, china, others.',
  source: 'Entries that one of these sources carries: the column `id` of “Sources”.',
  days: 'Entries that can lie on or after, on or before a day.',
  text: 'Entries that contain these words.',
  order: 'newest or oldest first.',
  range: 'Of the drawn chart: all, truce or spring-2025.',
};
