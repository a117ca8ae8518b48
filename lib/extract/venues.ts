/**
 * Where something was said or printed, from the words around a quotation.
 *
 * Accepts: "told Fox News on Sunday", "during an interview on CBS’s Face the Nation", "on his Truth Social platform",
 *   "was quoted by state news agency Xinhua", "said in a statement", "he tweeted"
 * Refuses: "told reporters" (no place), "reported BBC" (who reports it, not where it was said), venues of other sentences
 */
import type { Frame } from './speech-frames';
import { VENUES } from './venue-words';

/**
 * The venue of a statement, or null.
 * @param text the article, for the words of a programme's title that `outside` blanks out
 */
export function findVenue(frame: Frame, text: string, near: { start: number; end: number }): string | null {
  const from = Math.max(0, near.start - frame.start - 90);
  const around = frame.outside.slice(from, near.end - frame.start + 140);
  for (const [pattern, name] of VENUES) {
    const match = pattern.exec(around);
    if (!match) continue;
    const found = match[1] ?? '';
    const at = frame.start + from + match.index + match[0].indexOf(found);
    return name.replace(
      '$1',
      text
        .slice(at, at + found.length)
        .replace(/^the\s/, '')
        .replace(/\s+/g, ' '),
    );
  }
  return null;
}
