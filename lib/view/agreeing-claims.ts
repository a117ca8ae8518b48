/** Sentences of articles that say what a step or window of the record says: further sources of the same number. */
import type { AnyFact, Claim } from '@/lib/domain/fact';
import type { Party } from '@/lib/domain/vocabulary';
import type { TruceWindow } from './truce-windows';

const fromArticles = (fact: AnyFact): Claim[] =>
  fact.claims.filter((claim): claim is Claim<never> => claim.sourceType === 'article');

/** Claims of articles that state this very rate for a side; parts of a sum and narrower goods say something else. */
export function listRateSentences(facts: readonly AnyFact[], party: Party, ratePercent: number): Claim[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'tariff_rate') return [];
    const { imposer, ratePct, qualifier, status } = fact.value;
    const isSame = imposer === party && ratePct === ratePercent && qualifier === 'exact' && status !== 'component';
    return isSame ? fromArticles(fact) : [];
  });
}

/** Claims of articles on the truce that a window begins: its agreement, length and end. */
export function listTruceSentences(facts: readonly AnyFact[], window: TruceWindow): Claim[] {
  const round = facts.find((fact) => fact.id === window.factId)?.round;
  if (!round) return [];
  return facts.flatMap((fact) => {
    if (fact.kind !== 'truce_term' || fact.value.round !== round) return [];
    return ['agreed', 'length', 'expiry', 'extension'].includes(fact.value.aspect) ? fromArticles(fact) : [];
  });
}
