/** The command line of `npm run ingest`. */
import { parseArgs } from 'node:util';
import { parseCivilDay } from '@/lib/domain/civil-date';
import type { GivenDetails } from '@/lib/pipeline/ingest-article';
import { CommandError } from './settings';

export const INGEST_USAGE =
  'usage: npm run ingest -- FILE|DIR|- [--published YYYY-MM-DD] [--title T] [--publisher P] [--url U] [--dry-run] [--keep] [--json]';

export interface IngestOptions {
  /** Files, folders, or `-` for standard input. */
  paths: string[];
  given: GivenDetails;
  isDryRun: boolean;
  isKept: boolean;
  isJson: boolean;
}

/** @throws CommandError naming what is wrong */
export function parseIngestOptions(args: string[]): IngestOptions {
  const { values, positionals } = parseCommandLine(args);
  if (positionals.length === 0) throw new CommandError(`ingest: no file given\n${INGEST_USAGE}`);
  const { published, url } = values;
  if (published !== undefined && parseCivilDay(published) === null) {
    throw new CommandError(`ingest: --published is "${published}", which is no day; write it as YYYY-MM-DD`);
  }
  if (url !== undefined && !/^https?:\/\/[^\s]+$/i.test(url)) {
    throw new CommandError(`ingest: --url is "${url}", which is no http(s) address`);
  }
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' && value.trim() === '') throw new CommandError(`ingest: --${name} is empty`);
  }
  return {
    paths: positionals,
    given: {
      publishedOn: published ?? null,
      title: values.title?.trim() ?? null,
      publisher: values.publisher?.trim() ?? null,
      url: url ?? null,
    },
    isDryRun: values['dry-run'] ?? false,
    isKept: values.keep ?? false,
    isJson: values.json ?? false,
  };
}

/** @param fileCount how many files the paths stand for @throws CommandError when a detail of one article is given for several */
export function checkGivenFor(given: GivenDetails, fileCount: number): void {
  if (fileCount === 1) return;
  const ofOne = [given.title && '--title', given.url && '--url'].filter(Boolean);
  if (ofOne.length > 0) {
    throw new CommandError(
      `ingest: ${ofOne.join(' and ')} can be said of one article only, and here are ${fileCount} files`,
    );
  }
}

function parseCommandLine(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        title: { type: 'string' },
        publisher: { type: 'string' },
        url: { type: 'string' },
        'dry-run': { type: 'boolean' },
        keep: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    // parseArgs names the option in its message; what follows the first sentence is advice on positionals.
    if (error instanceof TypeError) throw new CommandError(`ingest: ${error.message.split('. ')[0]}\n${INGEST_USAGE}`);
    throw error;
  }
}
