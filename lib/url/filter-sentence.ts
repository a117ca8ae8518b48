/** The filters in words: "9 entries that name He Lifeng and are about rare earths". */
import { filtersWords } from '@words/filters';
import { listOr } from '@/lib/words/list';
import type { Phrase } from '@/lib/words/phrase';
import type { FilterState } from './filter-state';
import { FILTER_KEYS, FILTERS, type FilterKey, type FilterNames } from './filters';

/** A piece of the sentence; `strong` pieces are what the reader chose. */
export interface SentencePart {
  text: string;
  strong: boolean;
}

const toStrong = (text: string): SentencePart => ({ text, strong: true });

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
  const nameOf = (key: FilterKey, value: string) =>
    key === 'from' || key === 'to' ? dayWords(value) : FILTERS[key].nameOf(value, names);
  const conditions = FILTER_KEYS.filter((key) => state.chosen[key].length > 0).map((key): Phrase<SentencePart> => {
    const chosen = listOr(state.chosen[key].map((value) => nameOf(key, value)));
    return filtersWords.condition[key](toStrong(chosen), count);
  });
  const sentence = filtersWords.result(toStrong(filtersWords.entries(count)), conditions);
  return sentence.map((part) => (typeof part === 'string' ? { text: part, strong: false } : part));
}
