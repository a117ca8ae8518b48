/** The data sets of truce windows and of deadlines. */
export const dataTruceWords = {
  windows: {
    title: 'Truce windows',
    holds: 'The windows of the tariff truce, one a row, by first day, chained by extension.',
    columns: {
      title: 'The window in a few words.',
      agreed_on: 'The day it was agreed or ordered.',
      starts_on: 'Its first day, day 0 of the count.',
      starts_at: 'The hour of the start in UTC, where published.',
      ends_on: 'The day on which it lapses.',
      ends_at: 'The hour of the lapse in UTC, where published.',
      length_days: 'Civil days from the first day to the day of the lapse.',
      extends: 'Record id of the window that it prolongs.',
      extended_by: 'Record id of the window that prolongs it, as far as known.',
      instrument: 'The order, notice or statement.',
      note: 'What else there is to know.',
    },
  },
  deadlines: {
    title: 'Deadlines',
    holds: 'When the truce, what lapses with it and the measures beside it end, one end a row. Also as a calendar.',
    columns: {
      title: 'What ends.',
      kind: 'truce: a window of the truce; with_truce: lapses with it; other: has an end of its own.',
      date: 'When it ends, as precise as the sources.',
      date_precision: 'day, month, year or range.',
      instant: 'The hour of the end in UTC, where published.',
      is_put_off: 'Whether the end was put off by an extension.',
      instrument: 'The order, notice or law.',
    },
  },
};
