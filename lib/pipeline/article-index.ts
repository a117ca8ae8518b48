/** seeds/articles/index.json: what we hold of each article beside its text. */
import { z } from 'zod';
import { parseCivilDay } from '@/lib/domain/civil-date';
import type { LoadProblem } from './load-problem';

const said = z.string().trim().min(1, 'is empty');

const articleEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no id (lower-case letters, digits and hyphens)'),
  file: z.string().regex(/^[^/\\]+\.txt$/, 'is no name of a .txt file in this folder'),
  publishedOn: z.string().refine((day) => parseCivilDay(day) !== null, 'is no day (YYYY-MM-DD)'),
  publishedGround: said,
  publisher: said.nullable(),
  headline: said,
  headlineIsOurs: z.boolean(),
  url: z.url({ protocol: /^https?$/, error: 'is no http(s) address' }).nullable(),
});

/** An entry of the index. */
type ArticleEntry = z.infer<typeof articleEntry>;

export const INDEX_FILE = 'index.json';

export interface ParsedIndex {
  /** Entries that are right, in the order of the index. */
  entries: ArticleEntry[];
  /** The files that any entry names, right or not. */
  files: string[];
  /** All that is wrong with the index. */
  problems: LoadProblem[];
}

/** Reads the index. Never throws on its content: what is wrong is in `problems`. */
export function parseArticleIndex(json: string): ParsedIndex {
  const rows = parseRows(json);
  if (typeof rows === 'string') {
    return { entries: [], files: [], problems: [{ file: INDEX_FILE, field: null, message: rows }] };
  }
  const results = rows.map((row) => articleEntry.safeParse(row));
  const problems = results.flatMap((result, index) =>
    (result.error?.issues ?? []).map((issue) => toProblem(rows[index], index, issue)),
  );
  const entries = results.flatMap((result) => (result.success ? [result.data] : []));
  const files = [...new Set(rows.flatMap((row) => getString(row, 'file') ?? []))];
  return { entries, files, problems: [...problems, ...findRepeated(entries, 'id'), ...findRepeated(entries, 'file')] };
}

function parseRows(json: string): unknown[] | string {
  try {
    const rows: unknown = JSON.parse(json);
    return Array.isArray(rows) ? rows : 'is not a list of entries';
  } catch (error) {
    if (error instanceof SyntaxError) return `is not JSON: ${error.message}`;
    throw error;
  }
}

function getString(row: unknown, field: string): string | null {
  const value = typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[field] : null;
  return typeof value === 'string' ? value : null;
}

function toProblem(row: unknown, index: number, issue: z.core.$ZodIssue): LoadProblem {
  const id = getString(row, 'id');
  const entry = id ? `entry ${id}` : `entry #${index + 1}`;
  const unknownKeys = issue.code === 'unrecognized_keys' ? ` ${issue.keys.join(', ')}` : '';
  const field = [entry, ...issue.path.map(String)].join(' ') + unknownKeys;
  return { file: INDEX_FILE, field, message: unknownKeys ? 'is no field of an entry' : issue.message };
}

function findRepeated(entries: ArticleEntry[], field: 'id' | 'file'): LoadProblem[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const value = entry[field];
    const isRepeated = seen.has(value);
    seen.add(value);
    const message = `"${value}" stands in more than one entry`;
    return isRepeated ? [{ file: INDEX_FILE, field: `entry ${entry.id} ${field}`, message }] : [];
  });
}
