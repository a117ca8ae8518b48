/** Comparing persons and offices by name: an article may give the surname only, or a title before it. */
import { toWords } from './words';

const TITLES = new Set('mr mrs ms dr sir madam president premier vice secretary minister'.split(' '));
const UNNAMED = /\b(?:spokes(?:person|man|woman|people)|official|officials|source|sources)\b/i;

/** The words of a name, titles aside: `['scott', 'bessent']`. */
export function toNameWords(name: string): string[] {
  const words = toWords(name);
  const bare = words.filter((word) => !TITLES.has(word));
  return bare.length ? bare : words;
}

/** Whether one name is the other or a part of it: "Bessent" and "Scott Bessent". */
export function isNamePart(a: string, b: string): boolean {
  const [small, large] = [toNameWords(a), toNameWords(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return small.length > 0 && small.every((word) => large.includes(word));
}

/**
 * Key under which statements of one speaker meet, whether the source gives the full name or the surname.
 * Western names meet by surname (the last word); Chinese names, whose surname stands first and is shared by many, by the
 * full name; unnamed spokespersons by the side they speak for.
 */
export function toSpeakerKey(speaker: string, side: string): string {
  if (UNNAMED.test(speaker)) return `${side}:unnamed`;
  const words = toNameWords(speaker.replace(/\([^)]*\)|\b(?:state )?news agency\b/gi, ''));
  return `${side}:${side === 'China' ? words.join(' ') : words.at(-1)}`;
}
