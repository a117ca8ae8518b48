import { existsSync, readFileSync } from 'node:fs';
import { CORRECTIONS_FILE, type Correction, parseCorrections } from '@/lib/pipeline/corrections';
import { applyCorrections } from '@/lib/pipeline/corrections-apply';
import type { Store } from '@/lib/store/client';
import { saveCorrections } from '@/lib/store/corrections';
import { listLoads } from '@/lib/store/loads';

export const CORRECTIONS_PATH = `seeds/${CORRECTIONS_FILE}`;

/** The corrections on disk; none where there is no file. @throws LoadRefusedError with all that is wrong with them */
export function readCorrections(path = CORRECTIONS_PATH): Correction[] {
  return existsSync(path) ? parseCorrections(readFileSync(path, 'utf8')) : [];
}

/** Puts the corrections on what the store holds by now, and reports those that found nothing to correct. */
export async function loadCorrections(
  store: Store,
  corrections: readonly Correction[],
  log: (line: string) => void,
): Promise<void> {
  const { claimCount, problems } = await applyCorrections(
    { listLoads: () => listLoads(store), saveCorrections: (change) => saveCorrections(store, change) },
    corrections,
  );
  if (corrections.length > 0) log(`corrections: ${corrections.length} read, ${claimCount} facts checked by a person`);
  for (const { id, message } of problems) log(`${CORRECTIONS_FILE}, correction ${id}: ${message}`);
}
