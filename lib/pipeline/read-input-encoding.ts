/**
 * Bytes of an article that a person hands in, as text. Converted only where there is no doubt about the encoding: UTF-8, UTF-16 with its
 * mark, what an HTML page declares of itself, and Windows-1252 where its punctuation gives it away. All else is refused with the remedy.
 */
import { decodeArticle, MAX_ARTICLE_BYTES } from './article-text';

/** The text with the encoding it was read as, or what is wrong with the bytes. */
export type DecodedInput = { text: string; encoding: string } | { problem: string };

const REMEDY = 'save it as UTF-8 and try again';
/** An HTML page has to declare its encoding in its first 1,024 bytes (HTML Standard, 4.2.5.4). */
const DECLARATION_BYTES = 1024;
const DECLARED = /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;

/**
 * @param bytes of a text, Markdown or HTML file
 * @param isHtml whether to look for the encoding that the page declares
 */
export function decodeInput(bytes: Uint8Array, isHtml: boolean): DecodedInput {
  if (bytes.length > MAX_ARTICLE_BYTES) return { problem: 'is larger than 1 MB' };
  const marked = decodeMarked(bytes);
  if (marked) return checked(marked);
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== null) return checked({ text: utf8, encoding: 'UTF-8' });
  if (bytes.includes(0)) return { problem: 'is binary, not text' };
  const declared = isHtml ? decodeDeclared(bytes) : null;
  if (declared) return checked(declared);
  if (isWindows1252(bytes)) {
    return checked({ text: decodeAs('windows-1252', bytes) ?? '', encoding: 'Windows-1252' });
  }
  return { problem: `is not UTF-8, and its encoding can't be told for sure; ${REMEDY}` };
}

function checked(decoded: { text: string; encoding: string } | { problem: string }): DecodedInput {
  if ('problem' in decoded) return decoded;
  const read = decodeArticle(new TextEncoder().encode(decoded.text));
  return 'problem' in read ? read : decoded;
}

/** The text behind a byte-order mark; null where there is none. */
function decodeMarked(bytes: Uint8Array): DecodedInput | null {
  const [first, second] = bytes;
  const label = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (!label) return null;
  const text = bytes.length % 2 === 0 ? decodeAs(label, bytes) : null;
  if (text === null) return { problem: `has the mark of UTF-16 and is none; ${REMEDY}` };
  return { text, encoding: label === 'utf-16le' ? 'UTF-16 (little-endian)' : 'UTF-16 (big-endian)' };
}

function decodeDeclared(bytes: Uint8Array): DecodedInput | null {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  const label = DECLARED.exec(head)?.[1];
  if (!label || /^utf-?(?:8|16)/i.test(label)) return null;
  const text = decodeAs(label, bytes);
  if (text === null) return { problem: `declares the encoding ${label}, which its bytes are not; ${REMEDY}` };
  return { text, encoding: new TextDecoder(label).encoding };
}

/** What Windows-1252 has at 0x80 to 0x9F (WHATWG Encoding Standard); Node 20's decoder leaves controls there (nodejs/node#56542). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Null when the bytes are not of that encoding, or there is none of that name. The mark is taken off. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes);
    if (decoder.encoding !== 'windows-1252') return text;
    return text.replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Quotes, dashes and the ellipsis of Windows-1252 between ASCII: no other encoding in use puts text's punctuation there. */
const TELLING = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97]);
/** Marks and letters that the Windows encodings of other alphabets have in the same places: they can't be wrong either. */
const SHARED = new Set([
  ...TELLING,
  ...[0x80, 0x95, 0x99, 0xa0, 0xa3, 0xa7, 0xa9, 0xae, 0xb0],
  ...[0xc1, 0xc4, 0xc7, 0xc9, 0xd3, 0xd6, 0xdc, 0xdf, 0xe1, 0xe4, 0xe7, 0xe9, 0xed, 0xf3, 0xf4, 0xf6, 0xfa, 0xfc],
]);
/** Of more bytes above ASCII than this no English text consists, but for a line or two that are all quotes. */
const MOST_HIGH_SHARE = 0.05;
const FEW_HIGH = 12;

/** English text with the typographic marks of Windows-1252, and nothing above ASCII that could be read otherwise. */
function isWindows1252(bytes: Uint8Array): boolean {
  const high = bytes.filter((byte) => byte >= 0x80);
  if (high.length > Math.max(bytes.length * MOST_HIGH_SHARE, FEW_HIGH)) return false;
  return high.every((byte) => SHARED.has(byte)) && bytes.some((byte, index) => isPunctuationAt(bytes, byte, index));
}

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
const isGap = (byte: number | undefined): boolean => byte === undefined || byte <= 0x20;

/** Whether the byte stands where only a quote, a dash or an ellipsis can: in other encodings these are letters. */
function isPunctuationAt(bytes: Uint8Array, byte: number, index: number): boolean {
  const [before, after] = [bytes[index - 1], bytes[index + 1]];
  if (byte === 0x91 || byte === 0x93) return isGap(before) && isLetter(after);
  if (byte === 0x94) return !isGap(before) && isGap(after);
  if (byte === 0x92) return isLetter(before) && (after === 0x73 || isGap(after));
  return TELLING.has(byte) && isGap(before) === isGap(after);
}
