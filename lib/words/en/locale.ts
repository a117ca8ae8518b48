/** The language of this edition, as BCP 47 writes it: for Intl, for the pages' `lang` and for the feeds. */
export const LOCALE = 'en-GB';

/** Stands between the items of a plain list. */
export const LIST_SEPARATOR = ', ';
