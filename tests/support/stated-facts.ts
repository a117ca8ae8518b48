/** Facts as articles would state them, for views that must do without the record. */
import type { AnyFact, Claim } from '@/lib/domain/fact';
import type { ValueOf } from '@/lib/domain/fact-values';
import type { Kind } from '@/lib/domain/vocabulary';

interface Stated<K extends Kind> {
  id: string;
  kind: K;
  value: ValueOf<K>;
  resolvedDate?: string | null;
  knownOn?: string;
  /** Article ids that say so. */
  sources?: string[];
}

export function toStatedFact<K extends Kind>(stated: Stated<K>): AnyFact {
  const { id, kind, value, resolvedDate = null, knownOn = '2025-06-09', sources = ['004'] } = stated;
  const shared = { kind, value, resolvedDate, datePrecision: null, knownOn, confidence: 'high' as const, round: null };
  const claims = sources.map(
    (sourceId): Claim<K> => ({
      ...shared,
      id: `${sourceId}-${id}`,
      factId: id,
      sourceId,
      sourceType: 'article',
      stated: [],
      implied: [],
      extractor: 'test',
      weakness: null,
      review: { state: 'auto', reason: null },
      evidence: [],
    }),
  );
  return { id, ...shared, claims } as unknown as AnyFact;
}
