import { LoadRefusedError } from '@/lib/pipeline/load-problem';
import { RecordError } from '@/lib/record/problem';
import { EvidenceMismatchError, StoreUnavailableError } from '@/lib/store/errors';
import { parseStoreFailure } from '@/lib/store/failures';
import { CommandError } from './settings';

const EXPECTED = [CommandError, LoadRefusedError, RecordError, StoreUnavailableError, EvidenceMismatchError];

/** Runs a command. What it can name goes to standard error as a plain message, and the exit code is 1; anything else is a bug and throws. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const named = EXPECTED.some((type) => error instanceof type)
      ? (error as Error)
      : parseStoreFailure(process.env.DATABASE_URL || 'file:./var/truceline.db', error);
    if (!named) throw error;
    console.error(named.message);
    process.exitCode = 1;
  }
}
