/** The two addresses of a page: one that follows the calendar, one that stays on the day shown. */
export const shareChoicesWords = {
  now: { label: 'As it is now', meaning: 'follows new facts' },
  /** The day itself stands beside it. */
  fixed: { label: 'Fixed to this day' },
};
