/** Claims for tests: the fields that matter, sensible values for the rest. */

import type { AnyClaim, UnfiledClaim } from '@/lib/domain/fact';
import type { ValueOf } from '@/lib/domain/fact-values';
import type { Kind } from '@/lib/domain/vocabulary';
import type { UnfiledClaimOf } from '@/lib/resolve/claim';
import { identifyAll } from '@/lib/resolve/identify';

type Given<K extends Kind> = Partial<UnfiledClaimOf<K>> & { kind: K; value: ValueOf<K> };

let count = 0;

/** A claim of an article of 9 June 2025 unless told otherwise; `quote` becomes its evidence. */
export function toClaim<K extends Kind>(given: Given<K>, quote = 'words of the article'): UnfiledClaim {
  count += 1;
  const sourceId = given.sourceId ?? '000';
  return {
    id: `c-${String(count).padStart(4, '0')}`,
    sourceId,
    sourceType: 'article',
    resolvedDate: null,
    datePrecision: null,
    knownOn: '2025-06-09',
    stated: [],
    implied: [],
    extractor: 'test',
    confidence: 'high',
    round: null,
    weakness: null,
    review: { state: 'auto', reason: null },
    evidence: [
      { type: 'quote', id: `e-${count}`, articleId: sourceId, sentence: 1, start: 0, end: quote.length, quote },
    ],
    ...given,
  } as UnfiledClaim;
}

/** The claims with the ids of the facts they make. */
export function fileClaims(claims: readonly UnfiledClaim[]): AnyClaim[] {
  return identifyAll(claims).flatMap(({ factId, claims: members }) =>
    members.map((claim) => ({ ...claim, factId }) as AnyClaim),
  );
}

export const statement = (speaker: string, quoteParts: string[], more: Partial<UnfiledClaimOf<'statement'>> = {}) =>
  toClaim({
    kind: 'statement',
    value: { speaker, role: null, side: 'US', quoteParts, venue: null },
    ...more,
  });

export const call = (resolvedDate: string | null, more: Partial<UnfiledClaimOf<'leader_contact'>> = {}) =>
  toClaim({
    kind: 'leader_contact',
    value: { mode: 'phone_call', participants: ['Donald Trump', 'Xi Jinping'], date: resolvedDate, place: null },
    resolvedDate,
    ...more,
  });
