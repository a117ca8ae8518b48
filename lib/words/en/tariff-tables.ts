import { countOf } from '../count';
import { phrase } from '../phrase';

/** What is in force on a day, the look-up of a day, and the tables of tariff steps. */
export const tariffTablesWords = {
  /** Folded away under a headline rate. */
  besides: (count: number) =>
    `${countOf(count, { one: 'further duty', other: 'further duties' })} charged beside it, not in the sum`,
  dutyAndRate: (duty: string, rate: string) => `${duty}: ${rate}`,
  lookUp: {
    day: 'Day',
    button: 'Look up',
    /** Over both rates of the day. */
    found: <T>({ day, asOf }: { day: T; asOf: string }) => phrase<T>`On ${day}, as known on ${asOf}:`,
  },
  /** Columns of the chart's figures. */
  points: { from: 'From', who: 'Who', rate: 'Rate', by: 'By', source: 'Source' },
  /** Columns of all steps. */
  steps: { day: 'Day', who: 'Who', rate: 'Rate', state: 'State', what: 'What', source: 'Source' },
};
