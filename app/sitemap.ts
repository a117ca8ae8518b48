import type { MetadataRoute } from 'next';
import { openDatabase } from '@/lib/queries/database';
import { type ListedArticle, listArticles } from '@/lib/queries/load-articles';
import { listFacts } from '@/lib/queries/load-facts';
import {
  aboutPath,
  articlePath,
  comparePath,
  dataPath,
  delegatePath,
  delegatesPath,
  disagreementsPath,
  entryPath,
  glossaryPath,
  issuePath,
  issuesPath,
  type LinkContext,
  methodPath,
  overviewPath,
  rareEarthsPath,
  roundPath,
  roundsPath,
  searchPath,
  sourcesPath,
  tariffsPath,
  timelinePath,
  trucePath,
} from '@/lib/url/links';
import { listDelegates, toRoundsByKey } from '@/lib/view/delegate-list';
import { listIssueSummaries } from '@/lib/view/issue-list';
import { today } from './clock';
import { readOrigin } from './page-frame';

type Facts = Awaited<ReturnType<typeof listFacts>>;

const TODAY = { asOfParam: null };
const PLACES = [
  overviewPath,
  timelinePath,
  roundsPath,
  (on: LinkContext) => comparePath(on),
  delegatesPath,
  issuesPath,
  tariffsPath,
  trucePath,
  rareEarthsPath,
  disagreementsPath,
  sourcesPath,
  glossaryPath,
  searchPath,
  dataPath,
  methodPath,
  aboutPath,
];

/** The canonical address of every page: what it says of an earlier day is the same page. */
function listPaths(facts: Facts, articles: readonly ListedArticle[]): string[] {
  return [
    ...PLACES.map((toPlace) => toPlace(TODAY)),
    ...[...toRoundsByKey(facts).keys()].map((round) => roundPath(round, TODAY)),
    ...listDelegates(facts).map(({ slug }) => delegatePath(slug, TODAY)),
    ...listIssueSummaries(facts).map(({ topic }) => issuePath(topic, TODAY)),
    ...articles.map(({ id }) => articlePath(id, TODAY)),
    ...facts.map(({ id }) => entryPath(id, TODAY)),
  ];
}

/** Every address of the site, as of today. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [origin, database] = [await readOrigin(), await openDatabase()];
  const asOf = today();
  const [facts, articles] = await Promise.all([listFacts(database, { asOf }), listArticles(database, asOf)]);
  return listPaths(facts, articles).map((path) => ({ url: origin + path }));
}
