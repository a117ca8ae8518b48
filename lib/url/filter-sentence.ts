/** The filters in words: "9 entries that name He Lifeng and are about rare earths". */
import type { FilterState } from './filter-state';
import { FILTER_KEYS, FILTERS, type FilterNames } from './filters';

/** A piece of the sentence; `strong` pieces are what the reader chose. */
export interface SentencePart {
  text: string;
  strong: boolean;
}

const LIST = new Intl.ListFormat('en-GB', { style: 'long', type: 'disjunction' });

/** Parts of one condition: its words are plain, the chosen names strong. */
function toCondition(words: string, chosen: string): SentencePart[] {
  const at = words.indexOf(chosen);
  return [
    { text: words.slice(0, at), strong: false },
    { text: chosen, strong: true },
    { text: words.slice(at + chosen.length), strong: false },
  ].filter((part) => part.text !== '');
}

/**
 * The current filter as a sentence without its full stop.
 * @param count how many entries it leaves
 * @param dayWords how a day is written on the page
 */
export function toFilterSentence(
  count: number,
  state: FilterState,
  names: FilterNames,
  dayWords: (day: string) => string,
): SentencePart[] {
  const parts: SentencePart[] = [{ text: `${count} ${count === 1 ? 'entry' : 'entries'}`, strong: true }];
  let isFirst = true;
  for (const key of FILTER_KEYS) {
    const values = state.chosen[key];
    if (values.length === 0) continue;
    const isDay = key === 'from' || key === 'to';
    const chosen = LIST.format(values.map((value) => (isDay ? dayWords(value) : FILTERS[key].nameOf(value, names))));
    const words = FILTERS[key].sentence(chosen);
    const agreed = count === 1 ? toSingular(words) : words;
    parts.push({ text: isFirst ? ' that ' : ' and ', strong: false }, ...toCondition(agreed, chosen));
    isFirst = false;
  }
  return parts;
}

/** "name X" becomes "names X" for one entry, "are about" becomes "is about". */
function toSingular(words: string): string {
  const space = words.indexOf(' ');
  const verb = words.slice(0, space);
  return `${verb === 'are' ? 'is' : verb === 'lie' ? 'lies' : `${verb}s`}${words.slice(space)}`;
}
