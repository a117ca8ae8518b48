/** The drawn cards of shared links: a picture of a page with few words, in large type. */
export const drawnCardsWords = {
  asOf: (day: string) => `As of ${day}`,
  tariffs: {
    eyebrow: 'Headline added tariffs · truce windows shaded',
    /** In the place of a rate. */
    noRate: 'not stated',
  },
  truce: {
    eyebrow: 'Tariff truce between the US and China',
    /** "Runs to 10 January 2027, hour not published." */
    end: ({ verb, end, note }: { verb: string; end: string; note: string | null }) =>
      `${verb} ${end}${note ? `, ${note}` : ''}.`,
  },
  /** Answers an address that has no card. */
  nothing: 'Nothing of this name was known on that day.',
};
