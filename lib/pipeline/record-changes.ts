/** Which rows of the record a load brings, changes or takes out. */
import { createHash } from 'node:crypto';
import type { UnfiledClaim } from '@/lib/domain/fact';
import type { RecordLoad } from '@/lib/record/record-load';

/** What each row says, with its claims, as a SHA-256 digest by row id. */
export function toRowDigests({ rows, claims }: Pick<RecordLoad, 'rows' | 'claims'>): Map<string, string> {
  const claimsOf = new Map<string, UnfiledClaim[]>();
  for (const claim of claims) claimsOf.set(claim.sourceId, [...(claimsOf.get(claim.sourceId) ?? []), claim]);
  return new Map(
    rows.map((row) => {
      const content = JSON.stringify([row, claimsOf.get(row.id) ?? []]);
      return [row.id, createHash('sha256').update(content).digest('hex')];
    }),
  );
}

/** So many ids are named; of more only their number is said. */
const NAMED = 8;

const toPart = (ids: readonly string[], word: string): string[] => {
  if (ids.length === 0) return [];
  return [ids.length > NAMED ? `${ids.length} ${word}` : `${word} ${ids.join(', ')}`];
};

/** "new US-20; changed TR-4, US-18; taken out OT-3", or null where nothing differs or nothing was there before. */
export function toChangeWords(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string | null {
  if (before.size === 0) return null;
  const ids = [...after.keys()].sort();
  const added = ids.filter((id) => !before.has(id));
  const changed = ids.filter((id) => before.has(id) && before.get(id) !== after.get(id));
  const gone = [...before.keys()].filter((id) => !after.has(id)).sort();
  const parts = [...toPart(added, 'new'), ...toPart(changed, 'changed'), ...toPart(gone, 'taken out')];
  return parts.length > 0 ? parts.join('; ') : null;
}
