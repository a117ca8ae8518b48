import { type Inner, phrase } from '../phrase';

/** The tariff chart alone, which other sites frame. */
export const framedChartWords = {
  title: 'Headline tariffs between the US and China',
  description: 'The tariff chart alone, for other sites to frame.',
  lead: (day: string) =>
    `Headline added tariff rates, each step on the day it took effect, as of ${day}. Sums of the duties added since January 2025; sector duties, partial lists and averages are not in them.`,
  chart: 'Headline added tariffs between the US and China',
  origin: <T>({ hidden }: Inner<T, 'hidden'>) =>
    phrase<T>`Every step with its source: Truceline${hidden(' (opens a new tab)')}`,
};
