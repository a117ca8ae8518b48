/** Names that filters need and only the data knows: people by slug, sources by id. */
import { sourcePillsWords } from '@words/source-pills';
import type { AnyFact } from '@/lib/domain/fact';
import { KNOWN_PEOPLE } from '@/lib/domain/people';
import { toSlug } from '@/lib/domain/slug';
import { toPeopleOf } from './entry-subjects';

export interface FilterNames {
  people: Map<string, string>;
  sources: Map<string, string>;
}

/**
 * People are those whom the facts name and those whom everybody knows of: a link to a delegate stays good on an early day on
 * which no source had named them yet.
 */
export function toFilterNames(facts: readonly AnyFact[]): FilterNames {
  const { article, record } = sourcePillsWords;
  const people = new Map(KNOWN_PEOPLE.map(({ name }) => [toSlug(name), name]));
  const sources = new Map<string, string>();
  for (const fact of facts) {
    for (const name of toPeopleOf(fact)) if (!people.has(toSlug(name))) people.set(toSlug(name), name);
    for (const { sourceId, sourceType } of fact.claims) {
      sources.set(sourceId, sourceType === 'article' ? article(sourceId) : record(sourceId));
    }
  }
  people.delete('');
  return { people, sources };
}
