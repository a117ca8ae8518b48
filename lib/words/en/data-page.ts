/** The page of files. */
export const dataPageWords = {
  title: 'Data',
  titleToShare: 'Data on the US–China trade talks',
  description:
    'Rounds, tariffs, truce windows, rare-earth events, statements and sources of the US–China trade talks as CSV, JSON, feeds and calendar, as of any day.',
  lead: (day: string) =>
    `Everything these pages show, as files. The counts and rows below are those of ${day}: what was known by then, and nothing later.`,
  /** What a citation of the data calls them. */
  citedTitle: 'Tariff steps (data set)',
  feeds: {
    atom: { label: 'Atom feed', meaning: 'the newest entries; takes the timeline’s filters' },
    json: { label: 'JSON Feed', meaning: 'the same' },
    calendar: { label: 'Calendar', meaning: 'every deadline, to subscribe to' },
    chart: { label: 'Chart as SVG', meaning: 'with heading, day and source line' },
  },
};
