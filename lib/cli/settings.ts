/** What the environment says, checked: every bad value is named. */
import { DEFAULT_DATABASE_URL, parseDatabaseUrl } from '@/lib/store/database-url';

export interface Settings {
  port: number;
  databaseUrl: string;
}

/** A command can't do what it was asked to, for a reason it can name: shown without a stack, exit code 1. */
export class CommandError extends Error {
  override name = 'CommandError';
}

const DEFAULT_PORT = 3000;
const MAX_PORT = 65_535;

/** @throws CommandError naming each variable that has a value of no use */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const problems: string[] = [];
  const port = parsePort(env.PORT);
  if (port === null) problems.push(`PORT is "${env.PORT}", but must be a whole number from 1 to ${MAX_PORT}`);
  const databaseUrl = parseDatabaseUrl(env.DATABASE_URL || DEFAULT_DATABASE_URL);
  if (databaseUrl === null) {
    problems.push(`DATABASE_URL is "${env.DATABASE_URL}", but must be file:PATH, libsql://HOST or http://HOST`);
  }
  if (port === null || databaseUrl === null) throw new CommandError(problems.join('\n'));
  return { port, databaseUrl };
}

function parsePort(value: string | undefined): number | null {
  if (!value) return DEFAULT_PORT;
  const port = Number(value);
  return /^\d+$/.test(value) && port >= 1 && port <= MAX_PORT ? port : null;
}
