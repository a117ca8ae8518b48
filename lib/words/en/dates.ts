/** The two ends of a stretch of days, each in words with its year and without, and as a day of its month. */
interface RangeEnds {
  start: string;
  startNoYear: string;
  startDay: number;
  end: string;
}

/** What stands round dates that Intl has written, and how this edition differs from it. It goes to the browser, so it is small. */
export const datesWords = {
  /** Intl writes "Sept" in British English; the site writes three letters, as in its tables. */
  tidy: (formatted: string) => formatted.replace(/\bSept\b/, 'Sep'),
  /** "2–8 Jun 2025". */
  rangeInMonth: ({ startDay, end }: RangeEnds) => `${startDay}–${end}`,
  /** "30 May – 2 Jun 2025". */
  rangeInYear: ({ startNoYear, end }: RangeEnds) => `${startNoYear} – ${end}`,
  /** "30 Dec 2025 – 2 Jan 2026". */
  range: ({ start, end }: Pick<RangeEnds, 'start' | 'end'>) => `${start} – ${end}`,
  /** Months of one year: "April to June 2025". */
  months: ({ startNoYear, end }: Pick<RangeEnds, 'startNoYear' | 'end'>) => `${startNoYear} to ${end}`,
  /** All that lies before a month: "before January 2025". */
  before: (month: string) => `before ${month}`,
  since: (date: string) => `since ${date}`,
  /** The time that a figure is of: "in May 2025", "on 9 Jun 2025". */
  during: (date: string) => (/^\d+ /.test(date) ? `on ${date}` : `in ${date}`),
  /** How exact a date is. */
  precision: { day: 'to the day', month: 'to the month', range: 'between two days' },
  /** What stands in the place of a date that no source states. */
  notStated: 'date not stated',
  /** At the beginning of a line. */
  notStatedAlone: 'Date not stated',
  notInText: 'no date in the text',
  dayNotStated: 'day not stated',
  /** After a month or a rate of which the day is open: "August 2025, day not stated". */
  withoutDay: (words: string) => `${words}, day not stated`,
  hourNotPublished: 'hour not published',
  published: (day: string) => `published ${day}`,
  notStatedButPublished: (day: string) => `date not stated, published ${day}`,
};
