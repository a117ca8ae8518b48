import { listAnd } from '../list';

/** Where sources disagree: the parts of the page, and why answers differ beyond the reason's own line. */
export const disagreementThemesWords = {
  titles: {
    rates: 'Rates',
    truce: 'The truce and its days',
    rounds: 'Rounds and delegations',
    rare_earths: 'Rare earths',
    leaders: 'Leaders, titles and words',
    other: 'Other questions',
  },
  announcedOrDone: 'One tells what was announced, the other what took effect.',
  countedApart: (counted: readonly string[]) => `They count different things: ${listAnd(counted)}.`,
};
