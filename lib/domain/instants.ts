/** Instants: points on the one time line, kept as UTC text (`2025-08-12T04:01:00Z`). */

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const MS_PER_SECOND = 1000;

/** The instant that `text` names, or null: another form, or a day or hour that does not exist. */
export function parseInstant(text: string): string | null {
  if (!INSTANT.test(text)) return null;
  const ms = Date.parse(text);
  return Number.isNaN(ms) || toInstant(ms) !== text ? null : text;
}

/** Milliseconds since 1970 as instant text, whole seconds. */
export function toInstant(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** Whole seconds from `from` to `to`; negative when `to` is earlier. */
export function secondsBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / MS_PER_SECOND);
}
