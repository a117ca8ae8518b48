/** What stands in the place of a rate that no source states. */
export const ratesWords = {
  notStated: 'not stated for this day in these sources',
};
