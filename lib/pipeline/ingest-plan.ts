/** What is to be done with a file: its article, and whether it is new, a corrected text, or known. */
import type { Article } from '@/lib/domain/fact';
import { type GivenDetails, toArticle, toIndexOrder, withGivenDetails } from './ingest-article';
import type { Match, StoredArticle } from './ingest-catalogue';
import type { InputText } from './read-input';

/**
 * - `added`: an article that was not there;
 * - `corrected`: another text of one that was;
 * - `details`: the same text, about which the person now says something else;
 * - `kept`: the same, now to lie with the seeds;
 * - `again`: the same, read anew because the reader has changed since;
 * - `unchanged`: nothing to do.
 */
export type IngestChange = 'added' | 'corrected' | 'details' | 'kept' | 'again' | 'unchanged';

export interface IngestPlan {
  article: Article;
  change: IngestChange;
  origin: StoredArticle['origin'];
}

export interface PlanContext {
  input: InputText;
  /** Name of the file, without its folder. */
  file: string;
  match: Match | null;
  given: GivenDetails;
  /** Whether text and entry are to lie under seeds/articles. */
  isKept: boolean;
  /** Whether the store has the article as today's reader reads it. */
  isCurrent(article: Article): boolean;
}

const NO_DAY = 'does not say when it was published; give the day with --published YYYY-MM-DD';

/** The plan, or what stands against it. */
export function planArticle(context: PlanContext): { plan: IngestPlan } | { problem: string } {
  const { match, isKept } = context;
  const article = toPlanned(context);
  if (!article) return { problem: NO_DAY };
  const change = toChange(context, article);
  const isSeedChanged = match?.article.origin === 'seeds' && (change === 'corrected' || change === 'details');
  if (isSeedChanged && !isKept) return { problem: toSeedProblem(match.article) };
  return { plan: { article, change, origin: isKept ? 'seeds' : (match?.article.origin ?? 'ingest') } };
}

function toPlanned({ input, file, match, given, isKept }: PlanContext): Article | null {
  const before = match && toIndexOrder(match.article);
  const article =
    before && match.isSameText ? withGivenDetails(before, given) : toArticle(input, { given, before, file });
  const movesToSeeds = isKept && match?.article.origin !== 'seeds';
  return article && movesToSeeds ? { ...article, file: `${article.id}.txt` } : article;
}

function toChange({ match, isKept, isCurrent }: PlanContext, article: Article): IngestChange {
  if (!match) return 'added';
  if (!match.isSameText) return 'corrected';
  const { file, ...details } = article;
  const { file: _, ...before } = toIndexOrder(match.article);
  if (JSON.stringify(details) !== JSON.stringify(before)) return 'details';
  if (isKept && match.article.origin === 'ingest') return 'kept';
  return isCurrent(article) ? 'unchanged' : 'again';
}

const toSeedProblem = ({ id, file }: StoredArticle): string =>
  `would change article ${id}, which lies in seeds/articles as ${file}; add --keep to change it there`;
