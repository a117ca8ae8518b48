/** Claims before they are filed under a fact: what the pipeline and the record bring. */
import type { Claim, UnfiledClaim } from '@/lib/domain/fact';
import type { Kind } from '@/lib/domain/vocabulary';

export type UnfiledClaimOf<K extends Kind> = Omit<Claim<K>, 'factId'>;

/** The words of the source: quotes of its sentences, or titles of the documents it cites. */
export function evidenceWordsOf(claim: UnfiledClaim): string {
  return claim.evidence.map((item) => (item.type === 'quote' ? item.quote : item.title)).join(' ');
}
