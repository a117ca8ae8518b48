import { LOCALE } from '@words/locale';

/** The forms a word takes by number: `other` always, and those that the edition's language tells apart (CLDR's plural categories). */
export type PluralForms = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

const RULES = new Intl.PluralRules(LOCALE);

/** The form for a count: `plural(1, { one: 'day', other: 'days' })` is "day". The count itself is not written. */
export function plural(count: number, forms: PluralForms): string {
  return forms[RULES.select(count)] ?? forms.other;
}
