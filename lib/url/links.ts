/**
 * Every address of the site, made in one place. A page as of a fixed day carries that day on all its links, so that a
 * reader who looks at 9 June 2025 stays there; today is the default and stays out of the address.
 */
import type { CivilDay } from '@/lib/domain/civil-date';
import type { DisputeMarks } from '@/lib/domain/disagreement';
import type { QuotedEvidence } from '@/lib/domain/fact';
import type { IssueTopic } from '@/lib/domain/vocabulary';

/** What links depend on: the day fixed in the address (null for today), and which facts the sources tell differently. */
export interface LinkContext {
  asOfParam: CivilDay | null;
  disputes?: DisputeMarks;
}

type Query = Record<string, string | null | undefined>;

/** A path with its query (keys in the order given, empty ones left out) and the as-of day last. */
export function toPath(path: string, context: LinkContext, query: Query = {}, hash = ''): string {
  const entries = [...Object.entries(query), ['asOf', context.asOfParam] as const];
  const parts = entries.flatMap(([key, value]) =>
    value ? [`${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`] : [],
  );
  return path + (parts.length ? `?${parts.join('&')}` : '') + (hash ? `#${hash}` : '');
}

export const overviewPath = (context: LinkContext) => toPath('/', context);
export const roundsPath = (context: LinkContext) => toPath('/rounds', context);
/** @param round a round key such as `london-2025-06` */
export const roundPath = (round: string, context: LinkContext) => toPath(`/rounds/${round}`, context);
/** Two rounds side by side; the page that lets them be chosen when a key is left out. */
export const comparePath = (context: LinkContext, a: string | null = null, b: string | null = null) =>
  toPath('/rounds/compare', context, { a, b });
/** The drawn card of a comparison. */
export const compareCardPath = (context: LinkContext, a: string | null = null, b: string | null = null) =>
  toPath('/rounds/compare/card.png', context, { a, b });
export const sourcesPath = (context: LinkContext) => toPath('/sources', context);
/** The article reader, at one marked sentence when evidence is given. */
export const articlePath = (articleId: string, context: LinkContext, evidenceId = '') =>
  toPath(`/sources/${articleId}`, context, {}, evidenceId);
export const articleCardPath = (articleId: string, context: LinkContext) =>
  toPath(`/sources/${articleId}/card.png`, context);
export const evidencePath = (evidence: QuotedEvidence, context: LinkContext) =>
  articlePath(evidence.articleId, context, evidence.id);
/** @param query the filters, from toFilterQuery */
export const timelinePath = (context: LinkContext, query: Readonly<Record<string, string>> = {}) =>
  toPath('/timeline', context, query);
/** The round's page with only one side's words; all of them when `side` is null. */
export const roundSaidPath = (round: string, side: string | null, context: LinkContext) =>
  toPath(`/rounds/${round}`, context, { said: side }, 'said');
/** The social card of a round: a drawn image. */
export const roundCardPath = (round: string, context: LinkContext) => toPath(`/rounds/${round}/card.png`, context);
export const delegatesPath = (context: LinkContext) => toPath('/delegates', context);
/** A delegate's own page. @param slug as in toSlug(name) */
export const delegatePath = (slug: string, context: LinkContext) => toPath(`/delegates/${slug}`, context);
export const delegateCardPath = (slug: string, context: LinkContext) => toPath(`/delegates/${slug}/card.png`, context);
export const issuesPath = (context: LinkContext) => toPath('/issues', context);
/** @param topic a word of the vocabulary: `rare_earths` stands in its address as `rare-earths` */
export const issuePath = (topic: IssueTopic, context: LinkContext) =>
  toPath(`/issues/${topic.replaceAll('_', '-')}`, context);
export const issueCardPath = (topic: IssueTopic, context: LinkContext) =>
  toPath(`/issues/${topic.replaceAll('_', '-')}/card.png`, context);
/** @param query the words, then kind, side and page */
export const searchPath = (context: LinkContext, query: Readonly<Record<string, string | null>> = {}) =>
  toPath('/search', context, query);
/** @param query the chart's range, or the day that is looked up */
export const tariffsPath = (context: LinkContext, query: Readonly<Record<string, string | null>> = {}, hash = '') =>
  toPath('/tariffs', context, query, hash);
/** The chart alone, for other sites to frame. @param query the chart's range and stack */
export const embeddedChartPath = (context: LinkContext, query: Readonly<Record<string, string | null>> = {}) =>
  toPath('/embed/tariffs', context, query);
export const trucePath = (context: LinkContext) => toPath('/truce', context);
/** @param query the reason to filter by @param anchor of one question, from toDisagreementAnchor */
export const disagreementsPath = (
  context: LinkContext,
  query: Readonly<Record<string, string | null>> = {},
  anchor = '',
) => toPath('/disagreements', context, query, anchor);
export const rareEarthsPath = (context: LinkContext, anchor = '') => toPath('/rare-earths', context, {}, anchor);
/** @param anchor of one term, as in `s301` */
export const glossaryPath = (context: LinkContext, anchor = '') => toPath('/glossary', context, {}, anchor);
/** A row of the cited record in the list of sources. @param rowId as in `US-05` */
export const recordRowPath = (rowId: string, context: LinkContext) =>
  toPath('/sources', context, {}, `record-${rowId.toLowerCase()}`);
/** A drawn card of a page about many things. @param name as in `tariffs` (app/cards) */
export const siteCardPath = (name: string, context: LinkContext) => toPath(`/cards/${name}.png`, context);
/** The permanent page of one fact. @param id of the fact, or of anything that ever named it (see lib/resolve/fact-names) */
export const entryPath = (id: string, context: LinkContext) => toPath(`/entries/${encodeURIComponent(id)}`, context);
/** The drawn card of a fact. */
export const entryCardPath = (id: string, context: LinkContext) => toPath(`/entries/${id}/card.png`, context);
/** The page about the data sets. @param anchor of one data set, from its key */
export const dataPath = (context: LinkContext, anchor = '') => toPath('/data', context, {}, anchor);
/** A data set as a file. @param file its key and format, as in `entries.csv` @param query the filters, from toFilterQuery */
export const dataFilePath = (file: string, context: LinkContext, query: Readonly<Record<string, string>> = {}) =>
  toPath(`/data/${file}`, context, query);
export const methodPath = (context: LinkContext, anchor = '') => toPath('/method', context, {}, anchor);
export const aboutPath = (context: LinkContext, anchor = '') => toPath('/about', context, {}, anchor);
