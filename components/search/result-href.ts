import type { AnyFact } from '@/lib/domain/fact';
import { toSlug } from '@/lib/domain/slug';
import {
  articlePath,
  delegatePath,
  evidencePath,
  issuePath,
  type LinkContext,
  rareEarthsPath,
  roundPath,
  tariffsPath,
  timelinePath,
  trucePath,
} from '@/lib/url/links';
import { toRoundsByKey } from '@/lib/view/delegate-list';
import type { SearchResult } from '@/lib/view/search-results';

/** The sentence of an article that carries a fact; null where only documents do. */
function toSentencePath(fact: AnyFact, context: LinkContext): string | null {
  const evidence = fact.claims.flatMap((claim) => claim.evidence).find((one) => one.type === 'quote');
  return evidence?.type === 'quote' ? evidencePath(evidence, context) : null;
}

/** The page that shows a fact best, of those that show it at all. */
function toFactPath(fact: AnyFact, context: LinkContext): string {
  const round = toRoundsByKey([fact]).keys().next().value;
  switch (fact.kind) {
    case 'delegation':
      return delegatePath(toSlug(fact.value.person), context);
    case 'talk_round':
      return round ? roundPath(round, context) : timelinePath(context, { kind: 'talk-round' });
    case 'tariff_step':
      return tariffsPath(context);
    case 'truce_window':
      return trucePath(context);
    case 'rare_earth_event':
      return rareEarthsPath(context);
    case 'issue':
      return issuePath(fact.value.topic, context);
    case 'policy_event':
      return fact.value.topic ? issuePath(fact.value.topic, context) : timelinePath(context, { kind: 'policy' });
    default:
      return toSentencePath(fact, context) ?? timelinePath(context);
  }
}

/** Where a result leads. */
export function toResultHref(result: SearchResult, context: LinkContext): string {
  if (result.type === 'article') return articlePath(result.article.id, context);
  if (result.type === 'fact') return toFactPath(result.fact, context);
  return result.isDelegate ? delegatePath(result.slug, context) : timelinePath(context, { delegate: result.slug });
}
