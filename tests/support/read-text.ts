import type { ExtractedFact } from '@/lib/domain/fact';
import type { ValueOf } from '@/lib/domain/fact-values';
import type { ArticleKind } from '@/lib/domain/vocabulary';
import { extractArticle } from '@/lib/pipeline/extract-article';

/** What the whole pipeline reads of one kind out of a short text. */
export function factsIn<K extends ArticleKind>(kind: K, text: string, publishedOn: string): ExtractedFact<K>[] {
  const { facts } = extractArticle({ source: 'test', text, publishedOn });
  return facts.filter((fact): fact is ExtractedFact<K> => fact.kind === kind);
}

export const valuesIn = <K extends ArticleKind>(kind: K, text: string, publishedOn: string): ValueOf<K>[] =>
  factsIn(kind, text, publishedOn).map((fact) => fact.value);
