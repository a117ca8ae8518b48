import type { CivilDay } from '@/lib/domain/civil-date';
import { ask, type Database } from './database';

/** What the store holds as a whole, whatever day a page speaks of. */
export interface Coverage {
  articleCount: number;
  recordRowCount: number;
  factCount: number;
  /** Publication days of the first and the last article; null when there is none. */
  firstArticleDay: CivilDay | null;
  lastArticleDay: CivilDay | null;
  /** The last day the cited record was brought up to; null when no record is loaded. */
  recordCurrentTo: CivilDay | null;
  /** The first day any source of ours spoke; null in an empty store. */
  firstKnownOn: CivilDay | null;
}

export async function getCoverage(database: Database): Promise<Coverage> {
  const [articles, recordRowCount, factCount, claims, state] = await ask(database, (store) =>
    Promise.all([
      store.article.aggregate({ _count: true, _min: { publishedOn: true }, _max: { publishedOn: true } }),
      store.recordRow.count(),
      store.fact.count(),
      store.claim.aggregate({ _min: { knownOn: true } }),
      store.storeState.findFirst(),
    ]),
  );
  return {
    articleCount: articles._count,
    recordRowCount,
    factCount,
    firstArticleDay: articles._min.publishedOn,
    lastArticleDay: articles._max.publishedOn,
    recordCurrentTo: state?.recordCurrentTo ?? null,
    firstKnownOn: claims._min.knownOn,
  };
}
