/** Words of a text for comparing what two sources say: case, quotes, punctuation and the spelling of the two countries aside. */

/** Written forms that mean the same in any article; compared as one. */
const SAME_WORDS: [RegExp, string][] = [
  [/\bthe (?:united states|u\.s\.a?\.?|usa?)(?![\w.])/g, 'us'],
  [/\b(?:united states|u\.s\.a?\.?|usa)(?![\w.])/g, 'us'],
  [/\bu\.k\.(?!\w)|\bunited kingdom\b/g, 'uk'],
  [/\bper cent\b|%/g, ' percent'],
];

/** Lower-case words of `text` without accents and punctuation, in order. */
export function toWords(text: string): string[] {
  let plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [pattern, word] of SAME_WORDS) plain = plain.replace(pattern, word);
  return plain.replace(/['’]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

const FUNCTION_WORDS = new Set(
  'a an and are as at be but by for from had has have he her his in into is it its of on or our she so than that the their them they this to was we were which will with would you'.split(
    ' ',
  ),
);

/** The words of `text` that carry meaning, each once. */
export function toContentWords(text: string): Set<string> {
  return new Set(toWords(text).filter((word) => !FUNCTION_WORDS.has(word)));
}

/** Share of the smaller set that stands in the other too: 0 (nothing) to 1 (all of it); 0 when one is empty. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / small.size;
}
