/** seeds/corrections.json: what people found when they checked facts against their sentences. */
import { z } from 'zod';
import { parseCivilDay, parseDateSpan } from '@/lib/domain/civil-date';
import { FACT_VALUES } from '@/lib/domain/fact-values';
import { KINDS } from '@/lib/domain/vocabulary';
import { type LoadProblem, LoadRefusedError } from './load-problem';

export const CORRECTIONS_FILE = 'corrections.json';

const said = z.string().trim().min(1, 'is empty');

const base = {
  id: said.describe(
    'The id of a claim (what one source says) or of a fact (then all claims of it), as `npm run review` shows it',
  ),
  reason: said.describe('What the person who checked it found'),
  by: said.describe('Who checked it'),
  on: z
    .string()
    .refine((day) => parseCivilDay(day) !== null, 'is no day (YYYY-MM-DD)')
    .describe('When, YYYY-MM-DD'),
};

const DATE_OR_NULL = z
  .string()
  .refine((date) => parseDateSpan(date) !== null, 'is no date (YYYY-MM-DD, YYYY-MM or day/day)')
  .nullable();

/** An amendment per kind, so that its fields are checked like those of the fact: some of them, and no others. */
const AMENDMENTS = KINDS.map((kind) =>
  z.strictObject({
    ...base,
    action: z.literal('amend'),
    kind: z.literal(kind),
    value: (FACT_VALUES[kind] as z.ZodObject)
      .partial()
      .strict()
      .describe('The fields that change, with what they should be'),
    resolvedDate: DATE_OR_NULL.optional().describe('When it holds, if that changes; null when the text allows no date'),
  }),
);

const correction = z.union([
  z.strictObject({ ...base, action: z.literal('confirm') }),
  z.strictObject({ ...base, action: z.literal('reject') }),
  ...AMENDMENTS,
]);

const correctionsFile = z.strictObject({ $schema: z.string().optional(), corrections: z.array(correction) });

type Base = { id: string; reason: string; by: string; on: string };

/** A person's finding about a claim, or about all claims of a fact. */
export type Correction =
  | (Base & { action: 'confirm' | 'reject' })
  | (Base & {
      action: 'amend';
      kind: (typeof KINDS)[number];
      value: Record<string, unknown>;
      resolvedDate?: string | null | undefined;
    });

/** JSON Schema of the file, for editors. */
export const toCorrectionsSchema = (): object => z.toJSONSchema(correctionsFile, { io: 'input' });

/**
 * Reads the file.
 * @throws LoadRefusedError with everything that is wrong with it
 */
export function parseCorrections(json: string): Correction[] {
  const rows = parseRows(json);
  const problems: LoadProblem[] = [];
  const corrections = rows.flatMap((row, index) => {
    const read = readRow(row, index);
    problems.push(...read.problems);
    return read.correction ? [read.correction] : [];
  });
  problems.push(...findRepeated(corrections));
  if (problems.length > 0) throw new LoadRefusedError(problems);
  return corrections;
}

function parseRows(json: string): unknown[] {
  const refuse = (message: string) => new LoadRefusedError([{ file: CORRECTIONS_FILE, field: null, message }]);
  try {
    const parsed: unknown = JSON.parse(json);
    const rows = typeof parsed === 'object' && parsed !== null && 'corrections' in parsed ? parsed.corrections : null;
    if (Array.isArray(rows)) return rows;
  } catch (error) {
    if (error instanceof SyntaxError) throw refuse(`is not JSON: ${error.message}`);
    throw error;
  }
  throw refuse('has no list "corrections"');
}

/** The schema that fits the row's action and kind, so that problems name fields and not all shapes a row may have. */
function readRow(row: unknown, index: number): { correction: Correction | null; problems: LoadProblem[] } {
  const { id, action, kind } = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>;
  const name = typeof id === 'string' && id ? `correction ${id}` : `correction #${index + 1}`;
  const toProblem = (field: string, message: string): LoadProblem => ({
    file: CORRECTIONS_FILE,
    field: `${name}${field && ` ${field}`}`,
    message,
  });
  const schema = correction.options.find(({ shape }) => {
    const isKind = !('kind' in shape) || shape.kind.value === kind;
    return shape.action.value === action && isKind;
  });
  if (!schema) {
    const field = ['confirm', 'amend', 'reject'].includes(String(action)) ? 'kind' : 'action';
    const words = field === 'kind' ? `has to be one of ${KINDS.join(', ')}` : 'has to be confirm, amend or reject';
    return { correction: null, problems: [toProblem(field, words)] };
  }
  const read = schema.safeParse(row);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => toProblem(issue.path.join('.'), issue.message));
    return { correction: null, problems };
  }
  const found = read.data as Correction;
  const isEmpty = found.action === 'amend' && Object.keys(found.value).length === 0 && found.resolvedDate === undefined;
  return isEmpty
    ? { correction: null, problems: [toProblem('value', 'changes nothing')] }
    : { correction: found, problems: [] };
}

/** One correction, or what is wrong with it in words. */
export function parseFinding(row: unknown): { correction: Correction } | { problems: string[] } {
  const { correction: found, problems } = readRow(row, 0);
  return found ? { correction: found } : { problems: problems.map(({ field, message }) => `${field}: ${message}`) };
}

function findRepeated(corrections: readonly Correction[]): LoadProblem[] {
  const seen = new Set<string>();
  return corrections.flatMap(({ id }) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated
      ? [{ file: CORRECTIONS_FILE, field: `correction ${id}`, message: 'stands there more than once' }]
      : [];
  });
}
