/** The hour of an end in the reader's own zone. These words go to the browser. */
export const readerZoneWords = {
  /** Goes on after the hours in both capitals. */
  local: (time: string) => `, ${time} where you are`,
};
