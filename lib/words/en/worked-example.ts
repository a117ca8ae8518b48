import { type Inner, phrase } from '../phrase';
import { plural } from '../plural';

/** The way of one fact from its sentence to this site, on the page on the method. */
export const workedExampleWords = {
  sentence: {
    title: '1. The text is cut into sentences',
    place: <T>(
      { sentence, article, start, end }: Record<'sentence' | 'start' | 'end', number> & { article: string },
      { link }: Inner<T, 'link'>,
    ) =>
      phrase<T>`Sentence ${String(sentence)} of ${link(`article ${article}`)}, characters ${String(start)} to ${String(end)} of its stored text:`,
    checked: 'Every load checks that these characters are still this sentence; if not, nothing is loaded.',
  },
  rule: {
    title: '2. A rule reads it',
    /** `kind` as within a sentence: "tariff rate". */
    takes: ({ rule, kind, confidence }: Record<'rule' | 'kind' | 'confidence', string>) =>
      `The rule “${rule}” reads it as “${kind}”, with ${confidence} confidence. What the sentence states and what was inferred stay apart:`,
    field: <T>(label: string, value: T) => phrase<T>`${label}: ${value}`,
    basis: { stated: 'stated', implied: 'inferred' },
  },
  fact: {
    title: '3. What one source says becomes a claim, claims of the same thing a fact',
    /** `others` is a list of links: "article 002, record US-05". */
    saidBy: <T>(others: T, origins: string) => phrase<T>`The same is said by ${others}: together ${origins}.`,
    article: (id: string) => `article ${id}`,
    record: (id: string) => `record ${id}`,
    saidByNobody: 'No other source says the same so far.',
  },
  settled: {
    title: '4. The fact is settled from the claims of the day',
    says: <T>({ title, knownOn }: { title: T; knownOn: string }) =>
      phrase<T>`A finding by a person comes first, then the most exact value, then what most sources say, then the best source. As of the day of this page it says: ${title}. It was first known on ${knownOn}; on any day before, this site does not show it.`,
  },
  compared: {
    title: '5. Answers to one question are compared',
    differ: (count: number) =>
      `The sources differ on ${plural(count, { one: 'a question', other: `${count} questions` })} that this fact is part of: its page shows every answer.`,
    agree: 'No source answers the questions that this fact is part of differently.',
  },
};
