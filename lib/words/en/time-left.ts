/** The last two days of the truce, to the minute. It goes to the browser, so it stands alone. */
export const timeLeftWords = {
  hours: (hours: number, minutes: number) => `${hours} h ${minutes} min left`,
  minutes: (minutes: number) => `${minutes} min left`,
};
