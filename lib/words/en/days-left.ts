import { plural } from '../plural';

const DAY = { one: 'day', other: 'days' };

/** What the truce clock and the deadlines beside it count, and when the truce ends. */
export const daysLeftWords = {
  /** Where only the month of an end is known: "52–82". */
  between: (fewest: number, most: number) => `${fewest}–${most}`,
  /** Behind a figure, which stands in large type over it or before it. */
  caption: {
    noTruce: 'No truce is known of on this day',
    untilBegin: (days: number | null) => `${days === null ? DAY.other : plural(days, DAY)} until the truce begins`,
    sinceEnd: (days: number) => `${plural(days, DAY)} since the truce ended`,
    lapsesToday: 'days left: the truce lapses today',
    untilLapse: (days: number) => `${plural(days, DAY)} left until the truce lapses`,
    runs: 'The truce runs',
    runsWithoutEnd: 'A truce runs; its end is not stated in these sources',
  },
  /** Behind the number of days of a deadline. */
  ago: (days: number) => `${plural(days, DAY)} ago`,
  left: (days: number) => `${plural(days, DAY)} left`,
  /** A line of its own: "In 49 days." */
  inDays: (days: number) => `In ${days} ${plural(days, DAY)}.`,
  /** Before the end of a truce. */
  verb: { lapsed: 'Ended', running: 'Runs to' },
  /** The hour of an end in both capitals; the day in Beijing where it is another. */
  hours: ({
    washington,
    beijing,
    beijingDay,
  }: Record<'washington' | 'beijing', string> & { beijingDay: string | null }) =>
    `${washington} in Washington, ${beijing} in Beijing${beijingDay ? ` on ${beijingDay}` : ''}`,
  dayOf: (day: number, length: number) => `Day ${day} of ${length}`,
  /** How long a window of the truce is. */
  length: (days: number) => `${days} days`,
  /** A truce as articles alone tell it. */
  asArticlesTellIt: ({ days, start }: { days: number | null; start: string | null }) =>
    `${days ? `${days} days` : 'Length not stated'}${start ? ` from ${start}` : ''}, as articles tell it.`,
  /** On the page that tells how days are counted. */
  howCounted: ({
    asOf,
    start,
    day,
    length,
    left,
  }: Record<'asOf' | 'start', string> & Record<'day' | 'length' | 'left', number>) =>
    `On ${asOf} it is day ${day} of ${length}, with ${left} left: ${start} is day 0.`,
  /** Names of ends, in the calendar and the lists of deadlines. */
  truceWithoutName: 'The truce',
  truceEnds: (name: string) => `${name} ends`,
  ends: (title: string) => `Ends: ${title}`,
  dueToEnd: (title: string) => `Due to end: ${title}`,
};
