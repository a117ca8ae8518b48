/** Reads the files of seeds/record: everything checked, every problem listed at once, or rows, claims and documents. */
import type { CivilDay } from '@/lib/domain/civil-date';
import { checkRow } from './checks';
import { type DatedRow, toRowVersions } from './dated-row';
import { toDocument, toUniqueDocuments } from './documents';
import { toKnown } from './known-on';
import { ABOUT_FILE, type PlacedRow, parseFile } from './parse-file';
import { RecordError } from './problem';
import type { RecordFile, RecordLoad, RecordProblem, RecordRow } from './record-load';
import { toClaims } from './to-claims';
import { toWeakness } from './weakness';

interface PlacedDatedRow {
  file: string;
  row: DatedRow;
}

function findDoubles(rows: readonly PlacedRow[]): RecordProblem[] {
  const firstFile = new Map<string, string>();
  return rows.flatMap(({ file, row: { id } }) => {
    const other = firstFile.get(id);
    if (other === undefined) firstFile.set(id, file);
    return other === undefined ? [] : [{ file, id, field: 'id', message: `is taken already, in ${other}` }];
  });
}

/** A window that prolongs one nobody knows would start a chain from nowhere. */
function findLooseWindows(rows: readonly PlacedRow[]): RecordProblem[] {
  const windows = new Set(rows.filter(({ row }) => row.kind === 'truce-window').map(({ row }) => row.id));
  return rows.flatMap(({ file, row }) => {
    if (row.kind !== 'truce-window' || !row.window.extends || windows.has(row.window.extends)) return [];
    const message = `there is no truce window ${row.window.extends}`;
    return [{ file, id: row.id, field: 'window.extends', message }];
  });
}

function findLateDays(rows: readonly PlacedDatedRow[], currentTo: CivilDay): RecordProblem[] {
  return rows.flatMap(({ file, row }) =>
    toRowVersions(row)
      .filter((version) => version.knownOn > currentTo)
      .map(({ knownOn }) => ({
        file,
        id: row.input.id,
        field: 'knownOn',
        message: `${knownOn} is after currentTo of ${ABOUT_FILE}, ${currentTo}`,
      })),
  );
}

function toDatedRow({ file, row }: PlacedRow, currentTo: CivilDay): PlacedDatedRow[] {
  const known = toKnown(row, currentTo);
  if (!known) return [];
  const documents = row.sources.map((source) => toDocument(source, currentTo));
  return [{ file, row: { input: row, ...known, documents } }];
}

function toRecordRow({ file, row }: PlacedDatedRow): RecordRow {
  const { id, kind, date, unsourced = [] } = row.input;
  return {
    id,
    kind,
    theme: file.replace(/\.json$/, ''),
    date,
    knownOn: row.knownOn,
    knownGround: row.knownGround,
    weakness: toWeakness(row.input),
    unsourced,
    versions: toRowVersions(row),
  };
}

const NO_ABOUT: RecordProblem = { file: ABOUT_FILE, id: null, field: '', message: 'is missing: it says currentTo' };

/**
 * The cited record from the contents of its files. Pure: the caller reads the disk.
 * @param files of seeds/record, without the schema folder, in any order
 * @throws RecordError that lists every problem of every file
 */
export function readRecord(files: readonly RecordFile[]): RecordLoad {
  const parsed = [...files].sort((a, b) => (a.name < b.name ? -1 : 1)).map(parseFile);
  const placed = parsed.flatMap((file) => file.rows);
  const problems = [...parsed.flatMap((file) => file.problems), ...findDoubles(placed), ...findLooseWindows(placed)];
  const currentTo = parsed.find((file) => file.currentTo)?.currentTo;
  if (!files.some((file) => file.name === ABOUT_FILE)) problems.push(NO_ABOUT);
  const limit = currentTo ?? '9999-12-31';
  for (const { file, row } of placed) {
    const findings = checkRow(row, toKnown(row, limit)?.knownOn ?? null);
    problems.push(...findings.map((finding) => ({ file, id: row.id, ...finding })));
  }
  const dated = placed.flatMap((row) => toDatedRow(row, limit));
  problems.push(...findLateDays(dated, limit));
  if (problems.length > 0 || !currentTo) throw new RecordError(problems);
  const rows = dated.map(({ row }) => row);
  return {
    rows: dated.map(toRecordRow),
    claims: toClaims(rows),
    documents: toUniqueDocuments(rows.flatMap((row) => row.documents)),
    currentTo,
  };
}
