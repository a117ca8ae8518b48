import 'server-only';
import { isStoreUnavailable } from '@/lib/queries/database';
import { getArticlePage } from '@/lib/queries/get-article-page';
import { getDelegate } from '@/lib/queries/get-delegate';
import { getEntry } from '@/lib/queries/get-entry';
import { getRound } from '@/lib/queries/get-round';
import { listIssues } from '@/lib/queries/list-issues';
import { parseAsOf } from '@/lib/url/as-of';
import { findIssueSummary, parseIssueTopic } from '@/lib/view/issue-list';
import { today } from './clock';

/** Pages about one thing each, by the first part of their path: whether the thing was known on a day. */
const LOOK_UPS: Record<string, (key: string, asOf: string) => Promise<unknown>> = {
  rounds: getRound,
  sources: getArticlePage,
  delegates: getDelegate,
  entries: getEntry,
  issues: async (key, asOf) => {
    const topic = parseIssueTopic(key);
    return topic && findIssueSummary((await listIssues(asOf)).facts, topic);
  },
};

/** Pages that stand where a thing's key would. */
const PLACES_OF_THEIR_OWN = new Set(['rounds/compare']);

/**
 * Whether an address names a page that exists. Next draws a page's own not-found answer only with JavaScript
 * (next.js #62228); the proxy therefore asks here first and sends unknown addresses to one that no route has.
 */
export async function isKnownAddress(url: URL): Promise<boolean> {
  const [, place = '', key = '', ...rest] = url.pathname.split('/');
  const lookUp = LOOK_UPS[place];
  if (!lookUp || !key || rest.length > 0 || PLACES_OF_THEIR_OWN.has(`${place}/${key}`)) return true;
  const { asOf } = parseAsOf(url.searchParams.get('asOf') ?? undefined, today());
  try {
    return Boolean(await lookUp(decodeURIComponent(key), asOf));
  } catch (error) {
    // A key that is no text names nothing; an unreadable store is for the page itself to say.
    if (error instanceof URIError) return false;
    if (isStoreUnavailable(error)) return true;
    throw error;
  }
}
