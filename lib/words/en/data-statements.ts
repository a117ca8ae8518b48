/** The data sets of statements, of issues and of people. */
export const dataStatementsWords = {
  statements: {
    title: 'Statements',
    holds: 'Who said what, to the letter where a source quotes them, one statement a row.',
    columns: {
      speaker: 'Who said it.',
      role: 'The speaker’s office, as the sources give it.',
      side: 'Whom they speak for.',
      quote: 'The very words, interruptions as […]; empty for indirect speech.',
      sentences: 'The sentences of articles that carry it.',
      venue: 'Where or to whom.',
      date: 'When, as precise as the sources; empty where none says.',
      round: 'Key of the round it belongs to.',
      issues: 'Issues that its words name.',
    },
  },
  issues: {
    title: 'Issues',
    holds: 'What was on the table at which round, one issue at one round a row; issues without a round have one row.',
    columns: {
      issue: 'Key of the issue.',
      label: 'Its name.',
      address: 'Its page.',
      round: 'Key of the round at which it came up; empty where it never did.',
      stance: 'on_table, background or agreed: the strongest that a source says.',
      entries: 'How many facts are about the issue at all.',
      statements: 'How many of them are statements.',
      last_known_on: 'The last day on which a source spoke of it.',
    },
  },
  people: {
    title: 'People',
    holds: 'Everybody who sat at a round or spoke, one person a row.',
    columns: {
      person: 'Key of the person, as in addresses and in the filter `delegate`.',
      name: 'Full name.',
      native_name: 'The name in Chinese script, where we know it.',
      address: 'Their page; for those who never sat at a round, what the timeline has of them.',
      side: 'Whom they speak for.',
      role: 'The office as the source known last gives it.',
      attended: 'Rounds and meetings at which they sat.',
      missed: 'Those from which a source says they were absent.',
      statements: 'How many statements of theirs are known.',
    },
  },
};
