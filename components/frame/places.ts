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
  { key: 'overview', label: 'Overview', href: overviewPath },
  { key: 'timeline', label: 'Timeline', href: timelinePath },
  { key: 'rounds', label: 'Rounds', href: roundsPath },
  { key: 'delegates', label: 'Delegates', href: delegatesPath },
  { key: 'issues', label: 'Issues', href: issuesPath },
  { key: 'tariffs', label: 'Tariffs', href: tariffsPath },
  { key: 'truce', label: 'Truce', href: trucePath },
  { key: 'sources', label: 'Sources', href: sourcesPath },
] as const;

/** Those that stand folded away in the masthead, and open in the footer. */
export const MORE_PLACES = [
  { key: 'rare-earths', label: 'Rare earths', href: rareEarthsPath },
  { key: 'disagreements', label: 'Disagreements', href: disagreementsPath },
  { key: 'glossary', label: 'Glossary', href: glossaryPath },
  { key: 'data', label: 'Data', href: dataPath },
  { key: 'method', label: 'Method', href: methodPath },
  { key: 'about', label: 'About', href: aboutPath },
] as const;

export type PlaceKey = (typeof PLACES | typeof MORE_PLACES)[number]['key'];
