/** Loads the cited record: the rows that lib/record has read and found right, in place of what the store had. */
import { createHash } from 'node:crypto';
import type { RecordFile, RecordLoad } from '@/lib/record/record-load';
import { bucketOf } from '@/lib/resolve/bucket';
import { identifyFacts } from '@/lib/resolve/identify';
import type { PipelineStore } from './store-port';

export interface RecordEffects {
  files: readonly RecordFile[];
  /** lib/record's reader. @throws its own error, which lists every problem, when a row is wrong */
  readRecord(files: readonly RecordFile[]): RecordLoad;
  store: PipelineStore;
  readerVersion: string;
  log(line: string): void;
}

const RULES = { bucketOf, identifyFacts };

/** @returns false when the record is in the store as it is */
export async function loadRecord({ files, readRecord, store, readerVersion, log }: RecordEffects): Promise<boolean> {
  const content = [readerVersion, files.map((file) => [file.name, file.text]).sort()];
  const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  if ((await store.listLoads()).get('record') === fingerprint) return false;
  const record = readRecord(files);
  await store.saveRecord({ record, fingerprint, rules: RULES });
  log(`record: ${record.rows.length} rows, ${record.claims.length} facts, up to ${record.currentTo}`);
  return true;
}
