import { LIST_SEPARATOR, LOCALE } from '@words/locale';

const AND = new Intl.ListFormat(LOCALE, { style: 'long', type: 'conjunction' });
const OR = new Intl.ListFormat(LOCALE, { style: 'long', type: 'disjunction' });

/** "a, b and c". */
export function listAnd(items: readonly string[]): string {
  return AND.format(items);
}

/** "a, b or c". */
export function listOr(items: readonly string[]): string {
  return OR.format(items);
}

/** "a, b, c": a list that ends in no "and", as behind a colon or in brackets. */
export function listPlain(items: readonly string[]): string {
  return items.join(LIST_SEPARATOR);
}
