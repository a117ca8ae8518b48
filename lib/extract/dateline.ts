/** The dateline of a report: "GENEVA, May 12 (Newswire) -", "LONDON:", "[WASHINGTON]", "WASHINGTON/NEW YORK, Aug 12 —". */

import { CITIES, type City } from '@/lib/domain/places';
import { cuePattern } from '@/lib/text/cue-pattern';
import type { Paragraph } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';

export interface Dateline extends Span {
  city: City;
}

const BY_CAPITALS = new Map(CITIES.map((city) => [city.name.toUpperCase(), city]));
const DATELINE = cuePattern(
  /^\[?(\p{Lu}[\p{L} .]{2,24}?)(?:\/\p{Lu}[\p{L} ]{2,20})?\]?(?:,\s[^—–:\n(-]{1,40}?)?(?:\s?\([^)\n]{1,40}\))?\s{0,2}(?:\]|:|—|–|--|-(?=\s))/u,
);
const MAX_PARAGRAPHS = 8;

/** The first dateline among the article's first paragraphs, or null. A city in small letters needs a date or an agency after it. */
export function findDateline(text: string, paragraphs: readonly Paragraph[]): Dateline | null {
  for (const paragraph of paragraphs.slice(0, MAX_PARAGRAPHS)) {
    const match = DATELINE.exec(text.slice(paragraph.start, paragraph.start + 120));
    const name = match?.[1]?.trim() ?? '';
    const city = BY_CAPITALS.get(name.toUpperCase());
    if (!match || !city) continue;
    if (name !== name.toUpperCase() && !/[,(]/.test(match[0])) continue;
    return { city, start: paragraph.start, end: paragraph.start + match[0].length };
  }
  return null;
}

/** Cities that report from their own desk: their dateline says nothing of where the talks are. */
const NEWSROOMS = new Set([
  'Washington',
  'Beijing',
  'New York',
  'Hong Kong',
  'Shanghai',
  'Tokyo',
  'Singapore',
  'Brussels',
  'London',
  'Seoul',
  'Palm Beach',
]);

export const isNewsroom = (city: City): boolean => NEWSROOMS.has(city.name);
