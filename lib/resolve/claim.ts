/** Claims before they are filed under a fact: what the pipeline and the record bring. */
import type { Claim, ClaimToFile } from '@/lib/domain/fact';
import type { Kind } from '@/lib/domain/vocabulary';

export type UnfiledClaimOf<K extends Kind> = Omit<Claim<K>, 'factId'>;
/** As much of a claim of the kind as tells of which fact it speaks. */
export type ClaimToFileOf<K extends Kind> = Extract<ClaimToFile, { kind: K }>;

/** The words of the source: quotes of its sentences, or titles of the documents it cites. */
export function evidenceWordsOf({ evidence }: Pick<ClaimToFile, 'evidence'>): string {
  return evidence.map((item) => (item.type === 'quote' ? item.quote : item.title)).join(' ');
}
