/** From a file's text to rows that fit their kind, or to what is wrong with it. */
import type { z } from 'zod';
import type { RecordFile, RecordProblem } from './record-load';
import { aboutFileSchema, type RowInput, recordFileFrame, rowSchema } from './schema';

export const ABOUT_FILE = 'about.json';

/** A row with the file it stands in. */
export interface PlacedRow {
  file: string;
  row: RowInput;
}

export interface ParsedFile {
  rows: PlacedRow[];
  /** Only from about.json. */
  currentTo: string | null;
  problems: RecordProblem[];
}

type Issue = z.core.$ZodIssue;

function toMessage(issue: Issue, input: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    return `unknown field${issue.keys.length > 1 ? 's' : ''} ${issue.keys.join(', ')}`;
  }
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'kind') {
    return `unknown kind ${JSON.stringify((input as { kind?: unknown } | null)?.kind)}`;
  }
  return issue.message.replace(/^Invalid input: /, '');
}

function toProblems(error: z.ZodError, input: unknown, place: Pick<RecordProblem, 'file' | 'id'>): RecordProblem[] {
  return error.issues.map((issue) => ({ ...place, field: issue.path.join('.'), message: toMessage(issue, input) }));
}

/** The row's id as written, or its place in the file. */
function toId(row: unknown, index: number): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : null;
  return typeof id === 'string' && id ? id : `#${index + 1}`;
}

function parseRows(file: string, rows: readonly unknown[]): ParsedFile {
  const parsed: ParsedFile = { rows: [], currentTo: null, problems: [] };
  for (const [index, input] of rows.entries()) {
    const result = rowSchema.safeParse(input);
    if (result.success) parsed.rows.push({ file, row: result.data });
    else parsed.problems.push(...toProblems(result.error, input, { file, id: toId(input, index) }));
  }
  return parsed;
}

function parseJson({ name, text }: RecordFile): { json: unknown } | { problem: RecordProblem } {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: { file: name, id: null, field: '', message: `is no JSON: ${error.message}` } };
  }
}

/** Reads one file of the record. Rows that are wrong are left out and reported, the others kept. */
export function parseFile(file: RecordFile): ParsedFile {
  const empty: ParsedFile = { rows: [], currentTo: null, problems: [] };
  const parsed = parseJson(file);
  if ('problem' in parsed) return { ...empty, problems: [parsed.problem] };
  const place = { file: file.name, id: null };
  if (file.name === ABOUT_FILE) {
    const about = aboutFileSchema.safeParse(parsed.json);
    if (about.success) return { ...empty, currentTo: about.data.currentTo };
    return { ...empty, problems: toProblems(about.error, parsed.json, place) };
  }
  const frame = recordFileFrame.safeParse(parsed.json);
  if (!frame.success) return { ...empty, problems: toProblems(frame.error, parsed.json, place) };
  return parseRows(file.name, frame.data.rows);
}
