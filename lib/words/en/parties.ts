import type { Party } from '@/lib/domain/vocabulary';

/** The two sides of the talks. */
export const partiesWords = {
  /** In tables, on buttons and beside numbers. */
  short: { US: 'US', China: 'China' } satisfies Record<Party, string>,
  /** As a heading over a side's people. */
  full: { US: 'United States', China: 'China' } satisfies Record<Party, string>,
  government: { US: 'Government of the United States', China: 'Government of China' } satisfies Record<Party, string>,
  /** Whose duties on whose goods: a heading over a rate. */
  levies: { US: 'US on Chinese goods', China: 'China on US goods' } satisfies Record<Party, string>,
};
