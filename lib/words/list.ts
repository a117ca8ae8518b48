import { LOCALE } from '@words/locale';

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
