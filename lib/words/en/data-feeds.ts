/** The feeds of newest entries, and the calendar of deadlines. */
export const dataFeedsWords = {
  title: (day: string | null) => `Truceline: newest entries${day ? `, as of ${day}` : ''}`,
  description: 'What became known last of the US–China trade talks, each entry with its sources.',
  /** Under the entry's own line. */
  about: ({ date, kind, knownOn }: Record<'date' | 'kind' | 'knownOn', string>) =>
    `${date}. ${kind}, known since ${knownOn}.`,
  /** Over the list of sources. */
  sources: 'Sources:',
  calendar: {
    title: 'Truceline: deadlines',
    description: ({ day, address }: Record<'day' | 'address', string>) =>
      `When the US–China tariff truce and the measures beside it end. Known as of ${day}. ${address}`,
    putOff: (title: string) => `${title} (put off)`,
    /** Lines under a deadline. */
    wasPutOff: 'Put off by an extension: see the later end.',
    dayNotStated: (date: string) => `${date}: day not stated.`,
    hourNotPublished: 'Hour not published.',
    instrument: (instrument: string) => `Instrument: ${instrument}.`,
    sources: (address: string) => `Sources: ${address}`,
  },
};
