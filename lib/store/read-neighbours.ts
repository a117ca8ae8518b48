/**
 * The claims of some buckets, as much of them as filing goes by. SQLite joins thousands of them into one JSON text: row by row
 * and relation by relation, with all the articles of a year in a bucket, reading them was what loading spent its time on.
 */
import type { ClaimToFile, Evidence, EvidenceWords, UnfiledClaim } from '@/lib/domain/fact';
import type { ValueOf } from '@/lib/domain/fact-values';
import type { Kind } from '@/lib/domain/vocabulary';
import type { StoreTransaction } from './client';
import { fromValueCells, listValueColumns, toTableName, type ValueRow } from './value-columns';

export interface Neighbour {
  claim: ClaimToFile;
  /** The fact it is filed under so far. */
  factId: string;
}

/** So many claims are read at a time: a few megabytes, however large a bucket has grown. */
const SLICE_SIZE = 2000;

/** Where lib/resolve goes by the words of a source. They are the longest part of a claim, so of others they stay unread. */
const WORDS_MATTER: { [K in Kind]?: { inRow: string; inValue(value: ValueOf<K>): boolean } } = {
  statement: { inRow: `v."quoteParts" = '[]'`, inValue: ({ quoteParts }) => quoteParts.length === 0 },
  rare_earth_event: { inRow: `v."type" = 'licence_approval'`, inValue: ({ type }) => type === 'licence_approval' },
};

/**
 * A new claim as it would be read. A true copy: its words are cut from the article's text, and the whole text would be held with
 * them.
 */
export function toOutline({ id, kind, value, knownOn, resolvedDate, round, evidence }: UnfiledClaim): ClaimToFile {
  const matter = WORDS_MATTER[kind]?.inValue as ((value: UnfiledClaim['value']) => boolean) | undefined;
  const words = matter?.(value) ? evidence.map(toEvidenceWords) : [];
  return JSON.parse(JSON.stringify({ id, kind, knownOn, resolvedDate, round, value, evidence: words }));
}

const toEvidenceWords = (item: Evidence): EvidenceWords =>
  item.type === 'quote' ? { type: item.type, quote: item.quote } : { type: item.type, title: item.title };

/** The claims of each bucket that has any, a bucket held at a time. */
export async function* readNeighbours(
  tx: StoreTransaction,
  buckets: readonly string[],
): AsyncGenerator<[bucket: string, neighbours: Neighbour[]]> {
  const kinds = await tx.$queryRawUnsafe<{ kind: string }[]>(
    'SELECT DISTINCT "kind" FROM "Fact" WHERE "bucket" IN (SELECT "value" FROM json_each(?))',
    JSON.stringify(buckets),
  );
  for (const { kind } of kinds) yield* byBucket(readKind(tx, kind as Kind, buckets));
}

async function* byBucket(rows: AsyncGenerator<FilingRow>): AsyncGenerator<[string, Neighbour[]]> {
  let held: [string, Neighbour[]] | null = null;
  for await (const { bucket, ...neighbour } of rows) {
    if (held && held[0] !== bucket) yield held;
    if (held?.[0] !== bucket) held = [bucket, []];
    held[1].push(neighbour);
  }
  if (held) yield held;
}

interface FilingRow extends Neighbour {
  bucket: string;
}

type Cells = [
  bucket: string,
  id: string,
  factId: string,
  knownOn: string,
  resolvedDate: string | null,
  round: string | null,
  words: EvidenceWords[] | null,
  ...values: ValueRow[string][],
];

/** In order of bucket and claim. */
async function* readKind(tx: StoreTransaction, kind: Kind, buckets: readonly string[]): AsyncGenerator<FilingRow> {
  const columns = listValueColumns(kind);
  const statement = toStatement(kind, columns);
  for (let after = ['', '']; ; ) {
    const parameters = [JSON.stringify(buckets), ...after];
    const [slice] = await tx.$queryRawUnsafe<{ rows: string }[]>(statement, ...parameters);
    const rows = JSON.parse(slice?.rows ?? '[]') as Cells[];
    for (const cells of rows) yield toFilingRow(kind, columns, cells);
    const last = rows.at(-1);
    if (!last || rows.length < SLICE_SIZE) return;
    after = [last[0], last[1]];
  }
}

function toFilingRow(kind: Kind, columns: readonly string[], cells: Cells): FilingRow {
  const [bucket, id, factId, knownOn, resolvedDate, round, words, ...values] = cells;
  const value = fromValueCells(kind, columns, values);
  const claim = { id, kind, knownOn, resolvedDate, round, value, evidence: words ?? [] };
  return { bucket, factId, claim: claim as ClaimToFile };
}

function toStatement(kind: Kind, columns: readonly string[]): string {
  const matter = WORDS_MATTER[kind]?.inRow;
  const words = matter ? `CASE WHEN ${matter} THEN ${WORDS} END` : 'NULL';
  const values = columns.map((column) => `v."${column}"`);
  const claim = ['id', 'factId', 'knownOn', 'resolvedDate', 'round'].map((column) => `c."${column}"`);
  const cells = ['f."bucket"', ...claim, `json(${words})`, ...values].join(', ');
  return `SELECT json_group_array(json("cells")) AS "rows" FROM (
    SELECT json_array(${cells}) AS "cells"
    FROM "Fact" f JOIN "Claim" c ON c."factId" = f."id" JOIN "${toTableName(kind)}" v ON v."claimId" = c."id"
    WHERE f."bucket" IN (SELECT "value" FROM json_each(?)) AND (f."bucket", c."id") > (?, ?)
    ORDER BY f."bucket", c."id" LIMIT ${SLICE_SIZE})`;
}

const WORDS = `(SELECT json_group_array(CASE WHEN d."id" IS NULL
    THEN json_object('type', 'quote', 'quote', e."quote") ELSE json_object('type', 'citation', 'title', d."title") END)
  FROM (SELECT * FROM "Evidence" WHERE "claimId" = c."id" ORDER BY "position") e
    LEFT JOIN "Document" d ON d."id" = e."documentId")`;
