/** A value of schema.org's vocabulary. */
export type JsonLd = { [key: string]: JsonLdValue };
type JsonLdValue = string | number | boolean | null | undefined | readonly JsonLdValue[] | JsonLd;

/** Signs that could end a script element, open a comment in it, or break a line of old JavaScript. */
const UNSAFE: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** Leaves out what is not known: schema.org has no word for "not stated". */
function withoutGaps(_key: string, value: unknown): unknown {
  if (value === null || (Array.isArray(value) && value.length === 0)) return undefined;
  return value;
}

/** The JSON of a thing, safe to stand inside a script element whatever its strings hold. */
export function toJsonLdText(thing: JsonLd): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...thing }, withoutGaps);
  return json.replace(/[<>&\u2028\u2029]/g, (sign) => UNSAFE[sign] ?? sign);
}
