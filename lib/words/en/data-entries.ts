/** The data set of all entries: what its columns hold. Names in code marks are the same in every language. */
export const dataEntriesWords = {
  title: 'Entries',
  holds: 'Every fact of whatever kind, one a row, in the order of the timeline. Takes the timeline’s filters.',
  /** Columns, by what they are about. */
  text: {
    kind: 'Kind of fact; decides what `value` holds.',
    title: 'The fact in a few words, ours.',
    text: 'One line on it: the speaker’s or the source’s own words where there are any.',
    is_quoted: 'Whether `text` is quoted from a source.',
  },
  dates: {
    date: 'When it was or holds, as precise as the sources; empty where none says.',
    date_precision: 'day, month or range.',
    first_day: 'First day that `date` allows.',
    last_day: 'Last day that `date` allows.',
  },
  subjects: {
    round: 'Key of the round it belongs to.',
    people: 'People whom it names.',
    issues: 'Issues that it is about.',
    sides: 'Who acts or speaks: us, china, others.',
    definition: 'What its number counts, where a number could mislead: headline rate, a sector, world refining.',
    value: 'All fields of the fact, by its kind; in CSV as JSON text.',
  },
  trust: {
    confidence: 'high, medium or low, of its surest source.',
    stated: 'Fields of `value` that a source states.',
    implied: 'Fields of `value` that were inferred and that no source states.',
    rules: 'The rules that read it in articles, or the row of the record.',
    is_checked: 'Whether a person has checked it.',
    origins: 'How many independent origins say so; reprints and texts of one agency count once.',
    disagreements: 'Questions on which the sources differ and that it is part of.',
    quotes: 'The sentences of articles that carry it.',
    timeline_entry: 'The entry of the timeline that shows it.',
  },
};
