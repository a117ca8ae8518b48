/**
 * `npm run ingest -- FILE|DIR|- [--published DAY] [--title T] [--publisher P] [--url U] [--dry-run] [--keep] [--json]`: reads articles,
 * shows what it read, stores it, and says what changed on the site.
 */
import { ensureClient } from '@/prisma/generate';
import { checkGivenFor, parseIngestOptions } from './ingest-options';
import { runCommand } from './run-command';
import { readSettings } from './settings';

await runCommand(async () => {
  const options = parseIngestOptions(process.argv.slice(2));
  const { databaseUrl } = readSettings(process.env);
  // Only now: these need the generated client, and a wrong command line should be refused at once.
  const { listIngestFiles } = await import('./ingest-files');
  const files = listIngestFiles(options.paths);
  checkGivenFor(options.given, files.length);
  ensureClient();
  const { runIngest } = await import('./ingest-run');
  await runIngest({ files, options, databaseUrl });
});
