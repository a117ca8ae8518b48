/**
 * Many rows in one statement whose words do not depend on their number. Prisma's `createMany` plans each number of rows anew and
 * keeps every plan: with many articles that costs more than the writing itself, in time and in memory.
 */
import type { StoreTransaction } from './client';

type Cell = string | number | boolean | null | undefined;

/** SQLite's JSON takes a gigabyte; so many of our rows are a few megabytes. */
const ROWS_PER_STATEMENT = 2000;

/** Writes rows into a table by its name in the schema. A column that a row lacks is empty. */
export async function insertRows(
  tx: StoreTransaction,
  table: string,
  rows: readonly Readonly<Record<string, Cell>>[],
): Promise<void> {
  const columns = [...new Set(rows.flatMap(Object.keys))].sort();
  const names = columns.map((name) => `"${name}"`).join(', ');
  const cells = columns.map((_, index) => `json_extract("value", '$[${index}]')`).join(', ');
  const statement = `INSERT INTO "${table}" (${names}) SELECT ${cells} FROM json_each(?)`;
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) {
    const chunk = rows.slice(at, at + ROWS_PER_STATEMENT).map((row) => columns.map((name) => row[name] ?? null));
    await tx.$executeRawUnsafe(statement, JSON.stringify(chunk));
  }
}
