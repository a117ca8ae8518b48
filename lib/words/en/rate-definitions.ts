import type { RATE_DEFINITIONS } from '@/lib/domain/fact-values';

/** What a rate counts, as a label. */
export const rateDefinitionsWords = {
  headline: 'headline rate',
  partial_list: 'partial list',
  sector: 'sector duty',
  average: 'average',
  older_s301: 'older §301 duty',
  all_in: 'all-in figure',
  parcel: 'parcel duty',
} satisfies Record<(typeof RATE_DEFINITIONS)[number], string>;
