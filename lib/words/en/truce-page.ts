/** The page of the truce. */
export const trucePageWords = {
  title: 'Truce',
  heading: 'The truce',
  titleToShare: 'The tariff truce between the US and China',
  description:
    'How long the tariff truce still runs, every window of it, what lapses with it, and the deadlines beside it.',
  calendar: 'Calendar of deadlines',
  windows: { title: 'All windows', nothing: 'No window with its days is known on this day.' },
  lapses: 'What lapses with it',
  besides: 'Deadlines beside it',
};
