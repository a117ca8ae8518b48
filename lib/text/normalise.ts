/**
 * The text that offsets count in: the source without a byte-order mark and with `\n` as its only line end. Nothing else
 * is touched (quotes, hard spaces, line breaks stay), so that evidence is a verbatim piece of the source file.
 */
export function normaliseText(raw: string): string {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
