import { type LinkContext, overviewPath, roundsPath, sourcesPath, toPath } from '@/lib/url/links';

/** The pages of the site that the masthead leads to, in its order. */
export const PLACES = [
  { key: 'overview', label: 'Overview', href: overviewPath },
  { key: 'timeline', label: 'Timeline', href: (context: LinkContext) => toPath('/timeline', context) },
  { key: 'rounds', label: 'Rounds', href: roundsPath },
  { key: 'tariffs', label: 'Tariffs', href: (context: LinkContext) => toPath('/tariffs', context) },
  { key: 'truce', label: 'Truce', href: (context: LinkContext) => toPath('/truce', context) },
  { key: 'sources', label: 'Sources', href: sourcesPath },
] as const;

export type PlaceKey = (typeof PLACES)[number]['key'];
