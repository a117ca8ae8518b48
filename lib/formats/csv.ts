/**
 * CSV as RFC 4180 has it: a header line, CRLF, quotation marks doubled. UTF-8 without a byte order mark.
 *
 * A spreadsheet runs a cell that begins with = + - or @ as a formula, and an article's words may begin so: such texts get an
 * apostrophe in front, which spreadsheets take for "this is text" (OWASP, CSV Injection). Numbers are never touched.
 */
import type { Cell, Column, Row } from './table';

const LINE_END = '\r\n';
/** Between the values of a list; a value that holds one itself is better read from the JSON. */
const LIST_MARK = ' | ';
/** White space before the sign does not stop every spreadsheet; the wide forms count for it in East Asian ones. */
const RUNS_AS_FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/u;

const guard = (text: string): string => (RUNS_AS_FORMULA.test(text) ? `'${text}` : text);

function quote(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function toField(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'string') return quote(guard(cell));
  if (Array.isArray(cell)) return quote(guard(cell.join(LIST_MARK)));
  return quote(guard(JSON.stringify(cell)));
}

/** The table as CSV text, one line per row after the header. */
export function toCsv(columns: readonly Column[], rows: readonly Row[]): string {
  const header = columns.map(({ key }) => quote(key));
  const lines = rows.map((row) => columns.map(({ key }) => toField(row[key] ?? null)));
  return [header, ...lines].map((fields) => fields.join(',') + LINE_END).join('');
}
