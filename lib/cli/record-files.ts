import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordFile } from '@/lib/record/record-load';

/** The JSON files of seeds/record, without those in folders below. */
export async function readRecordFiles(folder: string): Promise<RecordFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return await Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
}
