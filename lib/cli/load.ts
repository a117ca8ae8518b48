/** `npm run load`: reads the articles of seeds/ and the cited record, and stores what has changed. */
import { ensureClient } from '@/prisma/generate';
import { runCommand } from './run-command';
import { readSettings } from './settings';

await runCommand(async () => {
  const { databaseUrl } = readSettings(process.env);
  ensureClient();
  // Only now: these need the generated client.
  const { prepareStore } = await import('./prepare-store');
  const { loadSeeds } = await import('./load-seeds');
  await prepareStore(databaseUrl, console.log);
  console.log(await loadSeeds(databaseUrl, console.log));
});
