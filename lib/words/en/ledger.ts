import { listPlain } from '../list';

/** The ledger of acts and words on rare earths, and the figures under it. */
export const ledgerWords = {
  covered: 'Covered',
  /** Under the elements that an act covers. */
  notRareEarths: (names: readonly string[]) => `Not rare earths themselves: ${listPlain(names)}.`,
  /** How an act stands on the day; nothing for what is done. */
  state: { due: 'due', stands: 'stands', suspended: 'suspended', ended: 'ended', done: null },
  stateTo: (state: string, date: string) => `${state} to ${date}`,
  figure: {
    share: (whole: string) => `of ${whole}`,
    notCounted: 'The source does not say what it counts',
    /** What a number counts, and the time that it is of. */
    period: (counted: string, period: string) => `${counted}, ${period}`,
  },
};
