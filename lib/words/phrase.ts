/**
 * A sentence with something in it that is more than text: a link, a mark, a date that is an element of its own.
 *
 * The words give its order and its text, the page gives what stands around the inner words, so a translation may move both:
 * `sources: <T>({ all }: Inner<T, 'all'>) => phrase<T>\`Two articles (${all('both of them')}).\``
 */
export type Phrase<T> = readonly (string | T)[];

/** What a page makes of inner words, each by its name: usually a link. */
export type Inner<T, Name extends string> = { readonly [name in Name]: (words: string) => T };

/** Puts the pieces of a sentence in a row; empty ones are left out. Values stay values: no text is read as markup. */
export function phrase<T>(texts: TemplateStringsArray, ...values: readonly (string | T)[]): Phrase<T> {
  return texts.flatMap((text, place) => [text, ...values.slice(place, place + 1)]).filter((piece) => piece !== '');
}
