import {
  delegatesPath,
  issuesPath,
  overviewPath,
  roundsPath,
  sourcesPath,
  tariffsPath,
  timelinePath,
  trucePath,
} from '@/lib/url/links';

/** The pages of the site that the masthead leads to, in its order. */
export const PLACES = [
  { key: 'overview', label: 'Overview', href: overviewPath },
  { key: 'timeline', label: 'Timeline', href: timelinePath },
  { key: 'rounds', label: 'Rounds', href: roundsPath },
  { key: 'delegates', label: 'Delegates', href: delegatesPath },
  { key: 'issues', label: 'Issues', href: issuesPath },
  { key: 'tariffs', label: 'Tariffs', href: tariffsPath },
  { key: 'truce', label: 'Truce', href: trucePath },
  { key: 'sources', label: 'Sources', href: sourcesPath },
] as const;

export type PlaceKey = (typeof PLACES)[number]['key'];
