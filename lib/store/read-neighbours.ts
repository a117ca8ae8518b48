/**
 * The claims of some buckets, read for filing. They come as JSON text that SQLite makes, one statement per kind: with all the
 * articles of a year in a bucket, reading them row by row and relation by relation was what loading spent its time on.
 */
import type { AnyClaim } from '@/lib/domain/fact';
import type { Kind } from '@/lib/domain/vocabulary';
import { Prisma } from '@/prisma/generated/client';
import { type ClaimRow, toClaim } from './claim-rows';
import type { StoreTransaction } from './client';
import { toTableName, VALUE_TABLES } from './value-columns';

export interface Neighbour {
  bucket: string;
  claim: AnyClaim;
}

const CLAIM_COLUMNS = Object.keys(Prisma.ClaimScalarFieldEnum);
const EVIDENCE_COLUMNS = Object.keys(Prisma.EvidenceScalarFieldEnum);
const DOCUMENT_COLUMNS = Object.keys(Prisma.DocumentScalarFieldEnum);

const toJsonObject = (alias: string, columns: readonly string[]): string =>
  `json_object(${columns.map((column) => `'${column}', ${alias}."${column}"`).join(', ')})`;

/** All claims in the buckets with their evidence, in no particular order. */
export async function readNeighbours(tx: StoreTransaction, buckets: readonly string[]): Promise<Neighbour[]> {
  const kinds = await tx.$queryRawUnsafe<{ kind: string }[]>(
    'SELECT DISTINCT "kind" FROM "Fact" WHERE "bucket" IN (SELECT "value" FROM json_each(?))',
    JSON.stringify(buckets),
  );
  const neighbours: Neighbour[] = [];
  for (const { kind } of kinds) neighbours.push(...(await readKind(tx, kind as Kind, buckets)));
  return neighbours;
}

async function readKind(tx: StoreTransaction, kind: Kind, buckets: readonly string[]): Promise<Neighbour[]> {
  const rows = await tx.$queryRawUnsafe<{ bucket: string; claim: string; value: string; evidence: string }[]>(
    toStatement(kind),
    JSON.stringify(buckets),
    kind,
  );
  return rows.map(({ bucket, claim, value, evidence }) => {
    const items = JSON.parse(evidence) as { document: Columns | null }[];
    for (const { document } of items) if (document) withBooleans(document);
    const row = { ...JSON.parse(claim), [VALUE_TABLES[kind]]: withBooleans(JSON.parse(value)), evidence: items };
    return { bucket, claim: toClaim(row as ClaimRow) };
  });
}

type Columns = Record<string, string | number | boolean | null>;

/** SQLite has no booleans of its own: these columns come as 0 and 1. */
const BOOLEANS = ['attended', 'official', 'weak'];

function withBooleans(row: Columns): Columns {
  for (const name of BOOLEANS) if (typeof row[name] === 'number') row[name] = row[name] === 1;
  return row;
}

function toStatement(kind: Kind): string {
  const table = toTableName(kind);
  const values = Object.keys(Prisma[`${table}ScalarFieldEnum`]);
  const document = `CASE WHEN d."id" IS NULL THEN NULL ELSE ${toJsonObject('d', DOCUMENT_COLUMNS)} END`;
  const evidence = toJsonObject('e', EVIDENCE_COLUMNS).replace(/\)$/, `, 'document', ${document})`);
  return `SELECT f."bucket" AS "bucket", ${toJsonObject('c', CLAIM_COLUMNS)} AS "claim", ${toJsonObject('v', values)} AS "value",
      (SELECT json_group_array(${evidence}) FROM (SELECT * FROM "Evidence" WHERE "claimId" = c."id" ORDER BY "position") e
        LEFT JOIN "Document" d ON d."id" = e."documentId") AS "evidence"
    FROM "Fact" f JOIN "Claim" c ON c."factId" = f."id" JOIN "${table}" v ON v."claimId" = c."id"
    WHERE f."bucket" IN (SELECT "value" FROM json_each(?)) AND f."kind" = ?`;
}
