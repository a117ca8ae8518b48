/** The language of this edition, as BCP 47 writes it: for Intl, for the pages' `lang` and for the feeds. */
export const LOCALE = 'en-GB';

/** Stands between the items of a plain list. */
export const LIST_SEPARATOR = ', ';

/** Stands between two sentences. */
export const SENTENCE_SEPARATOR = ' ';

/** Ends a sentence. */
export const FULL_STOP = '.';
