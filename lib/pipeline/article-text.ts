/** Bytes to text, or why not. */

export const MAX_ARTICLE_BYTES = 1_000_000;

/** The text of an article's file, or what is wrong with it. */
export type Decoded = { text: string } | { problem: string };

// Controls that no text has: all but tab, line feed, form feed and carriage return.
// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F]/;

/** Reads an article's file: UTF-8 text of at most 1 MB that is not blank. */
export function decodeArticle(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_ARTICLE_BYTES) return { problem: `is larger than 1 MB (${bytes.length} bytes)` };
  const text = decodeUtf8(bytes);
  if (text === null) return { problem: bytes.includes(0) ? 'is binary, not text' : 'is not UTF-8' };
  if (CONTROL.test(text)) return { problem: 'is binary, not text' };
  return text.trim() === '' ? { problem: 'is empty' } : { text };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
