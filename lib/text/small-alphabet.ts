/**
 * The small alphabet in which texts and the words of patterns meet: Latin letters in small form, digits, and a blank for everything
 * else. A text counts as standing between two blanks.
 */

export const BLANK = ' ';
export const BLANK_CODE = 32;
const ASCII = 128;
const LETTER_A = 97;
const DIGIT_0 = 48;
const LETTERS = 26;

/** How many symbols there are: the blank, the letters, the digits. */
export const SYMBOLS = 1 + LETTERS + 10;
/** The blank's number; letters and digits follow. */
export const BLANK_SYMBOL = 0;

/** The character's code in the small alphabet. */
export function foldCode(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  return code >= 48 && code <= 57 ? code : BLANK_CODE;
}

/** Under `/iu`, `ſ` is an s and the Kelvin sign a k: letters that are Latin in one pattern and none in another. */
export const isDoubtful = (code: number): boolean => code === 0x17f || code === 0x212a;

const NUMBERED = Uint8Array.from({ length: ASCII }, (_, code) => {
  const folded = foldCode(code);
  if (folded === BLANK_CODE) return BLANK_SYMBOL;
  return folded >= LETTER_A ? folded - LETTER_A + 1 : folded - DIGIT_0 + LETTERS + 1;
});

/** The character's number in the small alphabet, from 0 to `SYMBOLS - 1`. */
export const toSymbolNumber = (code: number): number =>
  code < ASCII ? (NUMBERED[code] ?? BLANK_SYMBOL) : BLANK_SYMBOL;
