/** Loads the cited record: the rows that lib/record has read and found right, in place of what the store had. */
import { createHash } from 'node:crypto';
import { readRecord } from '@/lib/record/read-record';
import type { RecordFile } from '@/lib/record/record-load';
import { bucketOf } from '@/lib/resolve/bucket';
import { identifyFacts } from '@/lib/resolve/identify';
import { toChangeWords, toRowDigests } from './record-changes';
import type { PipelineStore } from './store-port';

export interface RecordEffects {
  /** The files of seeds/record, in any order. */
  files: readonly RecordFile[];
  store: PipelineStore;
  /** Changes with the reader's code. */
  readerVersion: string;
  /** One line per step. */
  log(line: string): void;
}

const RULES = { bucketOf, identifyFacts };

/**
 * Reads and checks the record, so that the caller can hear of problems before anything is written.
 * @returns what stores it, null when the store has it as it is
 * @throws RecordError that lists every problem
 */
export async function planRecordLoad(effects: RecordEffects): Promise<(() => Promise<void>) | null> {
  const { files, store, readerVersion, log } = effects;
  const content = [readerVersion, files.map((file) => [file.name, file.text]).sort()];
  const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  if ((await store.listLoads()).get('record') === fingerprint) return null;
  const record = readRecord(files);
  return async () => {
    const digests = toRowDigests(record);
    const changes = toChangeWords(await store.listRecordDigests(), digests);
    await store.saveRecord({ record, digests, fingerprint, rules: RULES });
    const counts = `${record.rows.length} rows, ${record.claims.length} facts read, up to ${record.currentTo}`;
    log(`record: ${counts}${changes ? `; ${changes}` : ''}`);
  };
}
