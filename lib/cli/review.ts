/**
 * `npm run review -- ARTICLE [--by NAME]`: walks the facts of an article that nobody has checked, in the terminal: its sentence, the
 * fact, y (right), n (wrong), e (edit), s (skip), q (stop). Each answer is written to seeds/corrections.json at once.
 */
import { execFileSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { ensureClient } from '@/prisma/generate';
import { runCommand } from './run-command';
import { CommandError, readSettings } from './settings';

const USAGE = 'usage: npm run review -- ARTICLE [--by NAME]';

function parseOptions(args: string[]): { id: string; by: string | null } {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { by: { type: 'string' } } });
    const [id, ...others] = positionals;
    if (id === undefined || others.length > 0) throw new CommandError(`review: name one article\n${USAGE}`);
    return { id, by: values.by?.trim() || null };
  } catch (error) {
    if (error instanceof TypeError) throw new CommandError(`review: ${error.message.split('. ')[0]}\n${USAGE}`);
    throw error;
  }
}

/** The name that the person signs commits with; null where git knows none. */
function findOwnName(): string | null {
  try {
    return (
      execFileSync('git', ['config', 'user.name'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() ||
      null
    );
  } catch {
    // Without git, or without a name in it, the person is asked.
    return null;
  }
}

await runCommand(async () => {
  const { id, by } = parseOptions(process.argv.slice(2));
  const { databaseUrl } = readSettings(process.env);
  ensureClient();
  const { runReview } = await import('./review-run');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  try {
    await runReview({
      id,
      by: by ?? findOwnName(),
      databaseUrl,
      today: new Date().toISOString().slice(0, 10),
      print: (line) => process.stdout.write(`${line}\n`),
      ask: async (question) => {
        process.stdout.write(question);
        const { value, done } = await lines.next();
        return done ? null : value;
      },
    });
  } finally {
    terminal.close();
  }
});
