/** The page of both sides' tariffs, and the chart that other sites frame. */
export const tariffsPageWords = {
  title: 'Tariffs',
  titleToShare: 'Tariffs between the US and China',
  description:
    'Both sides’ tariffs step by step: rate, instrument, first day, state and sources, and a look-up for any day.',
  inForce: (day: string) => `In force on ${day}, and why`,
  lookUp: 'Look up a day',
  threats: {
    title: 'Threatened or proposed, not charged',
    caption: 'Tariffs that were threatened, proposed or announced and are not charged',
  },
  steps: { title: 'Every step', caption: 'Every tariff step known on the day' },
  whatCounts: 'What counts',
  /** The chart's figures as a data set, for search engines. */
  dataset: {
    name: 'Headline added tariffs between the US and China',
    description: (summary: string) =>
      `Each step of both sides’ added tariffs since January 2025 with its day of effect, instrument and sources. ${summary}`,
    measures: [
      'US headline added tariff on Chinese goods, percent',
      'China’s headline added tariff on US goods, percent',
    ],
  },
};
