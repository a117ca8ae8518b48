/** Cities and countries as places. A capital counts only after a preposition or in a dateline, otherwise it is a government. */
import { CITIES, findCity, OTHER_COUNTRIES } from '@/lib/domain/places';
import type { Sentence } from '@/lib/text/sentences';
import { findAt } from '@/lib/text/span';
import type { PlaceMention } from './reading';

const CAPITALS = new Set(['Washington', 'Beijing', ...OTHER_COUNTRIES.flatMap((country) => country.capitals)]);
/** Capitals that have hosted talks or summits: as a government they hardly come up in this beat. */
const HOSTS = new Set(['London', 'Paris', 'Madrid', 'Stockholm', 'Singapore', 'Hong Kong']);
const escaped = (name: string): string => name.replaceAll('.', '\\.');
const byLength = (a: string, b: string): number => b.length - a.length;
const COUNTRY_NAMES = new Map(
  OTHER_COUNTRIES.flatMap((country) => country.names.map((name) => [name, country.name] as const)),
);

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${CITIES.map((city) => city.name)
    .sort(byLength)
    .map(escaped)
    .join(
      '|',
    )})|((?:(?<=\\b(?:in|to|at|from)\\s(?:the\\s)?))(?:${[...COUNTRY_NAMES.keys()].sort(byLength).map(escaped).join('|')})))(?![\\p{L}\\p{N}])`,
  'gu',
);
const AT_PLACE =
  /(?:\b(?:in|at|to|from|near|outside|around|for|leaves?|left|via|visit(?:ed|s|ing)?|hosted by|toward|towards)\s(?:the\s)?(?:\p{Ll}+\s(?:city|capital)\sof\s)?|\[)$/u;
/** Names that hold a city's name. */
const REFUSED_AFTER = /^\s(?:Post|Times|Stock|School|University|Club|Metal|Consensus|Exchange|Agreement on)\b/;

/** All places of the text, in order. */
export function findPlaces(text: string, sentences: readonly Sentence[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const sentence = findAt(sentences, match.index);
    const end = match.index + match[0].length;
    if (!sentence || REFUSED_AFTER.test(text.slice(end, end + 14))) continue;
    const [, cityName, countryName] = match;
    const city = cityName ? findCity(cityName) : null;
    if (
      cityName &&
      CAPITALS.has(cityName) &&
      !HOSTS.has(cityName) &&
      !AT_PLACE.test(text.slice(Math.max(0, match.index - 24), match.index))
    )
      continue;
    const country = city?.country ?? COUNTRY_NAMES.get(countryName ?? '');
    if (country) found.push({ start: match.index, end, city: city?.name ?? null, country, sentence: sentence.index });
  }
  return found;
}
