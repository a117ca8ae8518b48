/** Matches that begin with a capital letter, looked for only where one may stand. */
import { askFirst } from './cue-pattern';

const CAPITAL_FIRST = 65;
const CAPITAL_LAST = 90;
const ASCII = 128;

/**
 * All matches of a sticky pattern (`/…/uy`) that begins with `\p{Lu}`, in order, none overlapping another: what a global one finds,
 * without trying it at every small letter.
 */
export function listAtCapitals(text: string, pattern: RegExp): RegExpExecArray[] {
  const plain = askFirst(text, pattern);
  if (!plain) return [];
  const matches: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!mayBeCapital(text.charCodeAt(at)) || isPlainLetter(text.charCodeAt(at - 1))) continue;
    plain.lastIndex = at;
    const match = plain.exec(text);
    if (!match) continue;
    matches.push(match);
    at = match.index + match[0].length - 1;
  }
  return matches;
}

/** The second half of a letter outside the basic plane begins nothing. */
const mayBeCapital = (code: number): boolean =>
  (code >= CAPITAL_FIRST && code <= CAPITAL_LAST) || (code >= ASCII && (code < 0xdc00 || code > 0xdfff));

const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
