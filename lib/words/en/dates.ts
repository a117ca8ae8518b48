/** What stands in the place of a date that no source states. */
export const datesWords = {
  notStated: 'date not stated',
  /** At the beginning of a line. */
  notStatedAlone: 'Date not stated',
  published: (day: string) => `published ${day}`,
  notStatedButPublished: (day: string) => `date not stated, published ${day}`,
};
