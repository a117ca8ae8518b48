/** What a disagreement is about: the sections of its page, from numbers to words. */

export const THEMES = ['rates', 'truce', 'rounds', 'rare_earths', 'leaders', 'other'] as const;
export type Theme = (typeof THEMES)[number];

/** The names of questions (the part of a key before its first bar) by theme. */
const QUESTIONS: Record<Exclude<Theme, 'other'>, readonly string[]> = {
  rates: ['peak-rate', 'rate-since', 'applied-rate', 'average-rate'],
  truce: ['truce-end', 'what-expires', 'deal-date', 'record'],
  rounds: ['round-place', 'round-start', 'round-end', 'ordinal', 'lead', 'who-attended', 'name'],
  rare_earths: ['rare-earth-share', 'rare-earths-after', 'licences'],
  leaders: ['call-date', 'meeting-date', 'first-contact', 'words-on-call', 'quote-wording', 'office', 'role'],
};

const inOrder = Object.values(QUESTIONS).flat();

/** The place of a question on the page: by theme, then as the names stand above, then by key. */
export function compareQuestions(a: string, b: string): number {
  const place = (key: string) => {
    const index = inOrder.indexOf(key.split('|')[0] ?? '');
    return index < 0 ? inOrder.length : index;
  };
  return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The theme of a question by its key, as in `peak-rate|US|China`. */
export function findTheme(key: string): Theme {
  const [name = ''] = key.split('|');
  return THEMES.find((theme) => theme !== 'other' && QUESTIONS[theme].includes(name)) ?? 'other';
}
