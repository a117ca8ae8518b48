import { articlePath, delegatePath, entryPath, type LinkContext, timelinePath } from '@/lib/url/links';
import type { SearchResult } from '@/lib/view/search-results';

/** Where a result leads: to the page of its own, which every fact has; a speaker who never sat at a round has the timeline. */
export function toResultHref(result: SearchResult, context: LinkContext): string {
  if (result.type === 'article') return articlePath(result.article.id, context);
  if (result.type === 'fact') return entryPath(result.fact.id, context);
  return result.isDelegate ? delegatePath(result.slug, context) : timelinePath(context, { delegate: result.slug });
}
