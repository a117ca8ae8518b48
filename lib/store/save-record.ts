import type { CivilDay, DateText } from '@/lib/domain/civil-date';
import type { CitedEvidence, UnfiledClaim } from '@/lib/domain/fact';
import type { Store, StoreTransaction } from './client';
import { type FactRules, listBuckets } from './filing';
import { saveLoad } from './loads';
import { saveClaims } from './save-claims';
import { inTransaction } from './transaction';

/** A page that rows cite, with the day from which it may be shown. */
export interface StoredDocument extends CitedEvidence {
  knownOn: CivilDay;
}

/** What a row says of itself from a day on, until its next version. */
interface StoredVersion {
  knownOn: CivilDay;
  title: string;
  notes: string[];
  instrument: string | null;
  documentIds: string[];
}

interface StoredRow {
  id: string;
  kind: string;
  theme: string;
  date: DateText;
  knownOn: CivilDay;
  knownGround: string;
  weakness: string | null;
  unsourced: string[];
  versions: StoredVersion[];
}

/** The cited record, read and validated (lib/record). */
interface RecordLoad {
  rows: readonly StoredRow[];
  claims: readonly UnfiledClaim[];
  documents: readonly StoredDocument[];
  /** The last day the record was brought up to. */
  currentTo: CivilDay;
}

interface RecordSave {
  record: RecordLoad;
  /** What each row says, by its id. */
  digests: ReadonlyMap<string, string>;
  fingerprint: string;
  rules: FactRules;
}

/** Digest of each stored row by its id. */
export async function listRecordDigests(store: Store): Promise<Map<string, string>> {
  const rows = await store.recordRow.findMany({ select: { id: true, digest: true } });
  return new Map(rows.map(({ id, digest }) => [id, digest]));
}

/** Stores the cited record in place of what the store had of it: all in one transaction, or nothing. */
export async function saveRecord(store: Store, { record, digests, fingerprint, rules }: RecordSave): Promise<void> {
  await inTransaction(store, async (tx, turn) => {
    const oldBuckets = await listBuckets(tx, 'record');
    await tx.recordRow.deleteMany();
    await tx.document.deleteMany();
    await saveRows(tx, record, digests);
    await saveClaims(tx, { claims: record.claims, oldBuckets, rules, turn });
    await saveLoad(tx, { source: 'record', fingerprint, claimCount: record.claims.length });
    await tx.storeState.updateMany({ data: { recordCurrentTo: record.currentTo } });
  });
}

async function saveRows(
  tx: StoreTransaction,
  { rows, documents }: RecordLoad,
  digests: ReadonlyMap<string, string>,
): Promise<void> {
  await tx.document.createMany({ data: documents.map(({ type: _, ...document }) => document) });
  await tx.recordRow.createMany({
    data: rows.map(({ versions: _, unsourced, ...row }) => ({
      ...row,
      unsourced: JSON.stringify(unsourced),
      digest: digests.get(row.id) ?? '',
    })),
  });
  const versions = rows.flatMap((row) => row.versions.map((version) => ({ rowId: row.id, ...version })));
  await tx.recordRowVersion.createMany({
    data: versions.map(({ documentIds: _, notes, ...version }) => ({ ...version, notes: JSON.stringify(notes) })),
  });
  await tx.recordCitation.createMany({
    data: versions.flatMap(({ rowId, knownOn, documentIds }) =>
      documentIds.map((documentId, position) => ({ rowId, knownOn, position, documentId })),
    ),
  });
}
