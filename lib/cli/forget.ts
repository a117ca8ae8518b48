/**
 * `npm run forget -- ARTICLE [--files]`: takes an article out of the store, with what only it said. An article that lies with the seeds comes
 * back with the next start, unless --files takes its text and its index entry away too.
 */
import { parseArgs } from 'node:util';
import { ensureClient } from '@/prisma/generate';
import { runCommand } from './run-command';
import { CommandError, readSettings } from './settings';

const USAGE = 'usage: npm run forget -- ARTICLE [--files]';

function parseOptions(args: string[]): { id: string; isWithFiles: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { files: { type: 'boolean' } },
    });
    const [id, ...others] = positionals;
    if (id === undefined || others.length > 0) throw new CommandError(`forget: name one article\n${USAGE}`);
    return { id, isWithFiles: values.files ?? false };
  } catch (error) {
    if (error instanceof TypeError) throw new CommandError(`forget: ${error.message.split('. ')[0]}\n${USAGE}`);
    throw error;
  }
}

await runCommand(async () => {
  const options = parseOptions(process.argv.slice(2));
  const { databaseUrl } = readSettings(process.env);
  ensureClient();
  const { runForget } = await import('./forget-run');
  await runForget({ ...options, databaseUrl }, (line) => console.log(line));
});
