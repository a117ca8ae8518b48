import { LOCALE } from '@words/locale';
import { type PluralForms, plural } from './plural';

const COUNT = new Intl.NumberFormat(LOCALE);

/** A number as the edition writes it: "1,204". */
export function toNumberWords(count: number): string {
  return COUNT.format(count);
}

/** A number and its noun: "1 entry", "1,204 entries". */
export function countOf(count: number, forms: PluralForms): string {
  return `${toNumberWords(count)} ${plural(count, forms)}`;
}
