import { dataCommonWords } from './data-common';

/** The data sets of tariff steps and of the two headline series. */
export const dataTariffsWords = {
  steps: {
    title: 'Tariff steps',
    holds:
      'Every duty that either side threatened, announced, charged, suspended or ended, one step a row, oldest first.',
    columns: {
      title: 'The step in a few words.',
      imposer: 'Who levies it.',
      target: 'Whose goods; empty where it is not on one country’s.',
      state: 'Its state on the as-of day.',
      definition:
        'What the rate counts. Only “headline” steps add up to the headline series; the others are never mixed into it.',
      definition_words: 'The same for readers; the glossary explains it.',
      rate_percent:
        'Rate after the step, percent ad valorem; for headline steps the sum of duties added since January 2025.',
      added_percent: 'The duty as the act states it, where that is not the rate after the step.',
      suspended_points: 'Percentage points laid aside while the step holds.',
      scope: 'What it is levied on, where that is not all goods.',
      announced_on: 'When it was announced.',
      effective_on: 'First day in force.',
      ends_on: 'Last day in force, or the day on which it lapses.',
      ends_at: 'The hour of the end in UTC, where published.',
      instrument: 'The order, notice or law.',
      components: 'What a headline rate is made of, percent by name; in CSV as JSON text.',
    },
  },
  rates: {
    title: 'Headline tariff rates',
    holds:
      'The two series of the chart, US on Chinese goods and China on US goods, one change a row: the sum of duties added since January 2025. Also as a drawing.',
    columns: {
      id: 'Id of the fact that set the rate.',
      address: dataCommonWords.fact.address,
      imposer: 'Whose duties: US on Chinese goods, China on US goods.',
      from_day: 'First day on which the rate can have begun; it holds until the next row of its side.',
      to_day: 'Last day on which it can have begun: another day only where no source names the day.',
      rate_percent: 'Percent ad valorem; empty where no source gives a number.',
      missing: 'Why there is no number.',
      title: 'What set it.',
      instrument: 'The order, notice or law; articles name none.',
      components: 'What the rate is made of, percent by name; in CSV as JSON text.',
      definition: 'What the rate counts.',
    },
  },
};
