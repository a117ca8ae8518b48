/** What is read from a sentence told after an opening that says what the article is about, in rows short enough to compare. */
import { valuesIn } from './read-text';

export function tellAfter(intro: string, day: string) {
  const told = (text: string): string => `${intro}\n\n${text}`;
  return {
    told,
    /** Everyone of whom is told that they sat at the talks or missed them; each once, by name. */
    seats: (text: string): string[] =>
      [...new Set(valuesIn('delegation', told(text), day).map(({ person }) => person))].sort(),
    /** Whose rate on whom, in percent, and how it stands. */
    rates: (text: string): unknown[][] =>
      valuesIn('tariff_rate', told(text), day).map(({ imposer, target, ratePct, status }) => [
        imposer,
        target,
        ratePct,
        status,
      ]),
  };
}
