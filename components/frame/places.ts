import {
  aboutPath,
  dataPath,
  delegatesPath,
  disagreementsPath,
  glossaryPath,
  issuesPath,
  methodPath,
  overviewPath,
  rareEarthsPath,
  roundsPath,
  sourcesPath,
  tariffsPath,
  timelinePath,
  trucePath,
} from '@/lib/url/links';

/** The pages of the site that the masthead leads to, in its order. */
export const PLACES = [
  { key: 'overview', href: overviewPath },
  { key: 'timeline', href: timelinePath },
  { key: 'rounds', href: roundsPath },
  { key: 'delegates', href: delegatesPath },
  { key: 'issues', href: issuesPath },
  { key: 'tariffs', href: tariffsPath },
  { key: 'truce', href: trucePath },
  { key: 'sources', href: sourcesPath },
] as const;

/** Those that stand folded away in the masthead, and open in the footer. */
export const MORE_PLACES = [
  { key: 'rare-earths', href: rareEarthsPath },
  { key: 'disagreements', href: disagreementsPath },
  { key: 'glossary', href: glossaryPath },
  { key: 'data', href: dataPath },
  { key: 'method', href: methodPath },
  { key: 'about', href: aboutPath },
] as const;

export type PlaceKey = (typeof PLACES | typeof MORE_PLACES)[number]['key'];
