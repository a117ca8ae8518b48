/**
 * Cities and countries as places.
 *
 * A capital counts after a preposition or in a list of places, otherwise it is a government ("Beijing said"). "The Swedish capital" is its
 * city, "here" and "the capital" that of the dateline. A city on no list counts where talks are said to be held in it.
 */

import { CITIES, findCity, OTHER_COUNTRIES, VENUE_CITIES } from '@/lib/domain/places';
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import type { Sentence } from '@/lib/text/sentences';
import { findAt, type Span } from '@/lib/text/span';
import type { Dateline } from './dateline';
import type { PlaceMention } from './reading';

const CAPITALS = new Set(['Washington', 'Beijing', ...OTHER_COUNTRIES.flatMap((country) => country.capitals)]);
/** Capitals that have hosted talks: as a government they hardly come up in this beat. */
const HOSTS = new Set(['London', 'Paris', 'Madrid', 'Stockholm', 'Singapore', 'Hong Kong']);
const escaped = (name: string): string => name.replaceAll('.', '\\.');
const oneOf = (names: Iterable<string>): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
const COUNTRY_NAMES = new Map(
  OTHER_COUNTRIES.flatMap((country) => country.names.map((name) => [name, country.name] as const)),
);
const COUNTRY_OF_ADJECTIVE = new Map([
  ['American', 'US'],
  ['US', 'US'],
  ['Chinese', 'China'],
  ...OTHER_COUNTRIES.flatMap((country) => country.adjectives.map((adjective) => [adjective, country.name] as const)),
]);
/** The seat of government where it is a city of the list. */
const SEATS = new Map(
  'US:Washington China:Beijing UK:London Switzerland:Bern Sweden:Stockholm Spain:Madrid Malaysia:Kuala Lumpur South Korea:Seoul Japan:Tokyo France:Paris Germany:Berlin Belgium:Brussels Argentina:Buenos Aires Thailand:Bangkok Austria:Vienna Finland:Helsinki Italy:Rome Canada:Ottawa India:New Delhi Vietnam:Hanoi Russia:Moscow Qatar:Doha'
    .split(cuePattern(/ (?=\p{Lu}[\p{L} ]*:)/u))
    .map((pair) => pair.split(':') as [string, string]),
);

const CITY_PATTERN = `(${oneOf([...CITIES.map((city) => city.name), ...Object.keys(VENUE_CITIES)])})`;
const COUNTRY_PATTERN = `(?<=\\b(?:[Ii]n|[Tt]o|at|from)\\s(?:the\\s)?)(${oneOf(COUNTRY_NAMES.keys())})`;
const CAPITAL_PATTERN = `[Tt]he\\s(${oneOf(COUNTRY_OF_ADJECTIVE.keys())})\\scapital|(${oneOf(COUNTRY_NAMES.keys())})(?:[’']s\\scapital|(?<=capital\\sof\\s[\\w ]{2,20}))`;
const OWN_PATTERN =
  "((?<=\\bin\\s)the\\s(?:nation[’']s\\s)?capital|(?<=[\\s])here(?=\\s(?:on|last|this|over|since|ended|began|opened|closed|broke|wound|wrapped|resumed)\\b|[.,]))";
const UNKNOWN_PATTERN =
  '(?<=\\b(?:[Tt]alks|[Nn]egotiations|[Cc]onsultations|met|meet|[Mm]eeting|[Mm]eetings|round|rounds)\\s(?:[a-z]+\\s){0,2}(?:between\\s(?:the\\s)?[A-Z][\\w.]+(?:\\sStates)?\\sand\\s(?:the\\s)?[A-Z][\\w.]+(?:\\sStates)?\\s)?in\\s)([A-Z][a-zà-ÿ]{2,}(?:\\s[A-Z][a-zà-ÿ]+)?)';
const PATTERN = cuePattern(
  new RegExp(
    `(?<![A-Za-z0-9])(?:${CITY_PATTERN}|${COUNTRY_PATTERN}|${CAPITAL_PATTERN}|${OWN_PATTERN}|${UNKNOWN_PATTERN})(?![A-Za-z0-9])`,
    'g',
  ),
);
const AT_PLACE = cuePattern(
  /(?:\b(?:in|at|to|from|near|outside|around|for|leaves?|left|via|visit(?:ed|s|ing)?|hosted by|towards?)\s(?:the\s)?(?:\p{Ll}+\s(?:city|capital)\sof\s|(?:central|downtown|nearby|suburban)\s)?|\[)$/iu,
);
const BEFORE_TALKS = cuePattern(/^\s(?:(?:trade|first|second|latest)\s)?(?:talks|round|meeting|negotiations)\b/);
/** Names that hold a city's name. */
const REFUSED_AFTER = cuePattern(
  /^(?:-based\b|\s(?:Post|Times|Stock|School|University|Club|Metal|Exchange|Agreement on|Composite|Economic|Clark)\b)/,
);
const NO_CITY = cuePattern(
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Congress|Parliament|China|America|Asia|English|Mandarin|Chinese|Republican|Democratic|Nvidia|Europe|Africa|Oct|Nov|Dec|Jan|Feb|Sept|Aug)/,
);

/** All places of the text, in order. */
export function findPlaces(text: string, sentences: readonly Sentence[], dateline: Dateline | null): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const match of listMatches(text, PATTERN)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = findAt(sentences, match.index);
    if (!sentence || REFUSED_AFTER.test(text.slice(span.end, span.end + 14))) continue;
    const place = placeOf(match, dateline);
    if (!place || (isCapitalName(match[1]) && !isAtPlace(text, span, found.at(-1)))) continue;
    found.push({
      ...span,
      ...place,
      sentence: sentence.index,
      isDateline: dateline !== null && span.start < dateline.end && span.start >= dateline.start,
    });
  }
  return found;
}

function placeOf(
  match: RegExpExecArray,
  dateline: Dateline | null,
): { city: string | null; country: string | null } | null {
  const [, city, country, adjective, owner, own, unknown] = match;
  if (city) {
    const seat = VENUE_CITIES[city] ?? city;
    return { city: seat, country: findCity(seat)?.country ?? null };
  }
  if (country) return { city: null, country: COUNTRY_NAMES.get(country) ?? null };
  if (owner) return seatOf(COUNTRY_NAMES.get(owner) ?? '');
  if (adjective) return seatOf(COUNTRY_OF_ADJECTIVE.get(adjective) ?? '');
  if (own) return dateline ? { city: dateline.city.name, country: dateline.city.country } : null;
  return unknown && !NO_CITY.test(unknown) && !COUNTRY_NAMES.has(unknown) ? { city: unknown, country: null } : null;
}

function seatOf(country: string): { city: string; country: string } | null {
  const city = SEATS.get(country);
  return city ? { city, country } : null;
}

const isCapitalName = (city: string | undefined): boolean =>
  city !== undefined && CAPITALS.has(city) && !HOSTS.has(city);

/** After a preposition, before "talks", or next in a list of places ("in Geneva, Beijing and Washington"). */
function isAtPlace(text: string, span: Span, last: PlaceMention | undefined): boolean {
  if (AT_PLACE.test(text.slice(Math.max(0, span.start - 24), span.start))) return true;
  if (BEFORE_TALKS.test(text.slice(span.end, span.end + 24))) return true;
  return last !== undefined && isListed(text, last, span);
}

/** Whether two places stand in one list: only a comma, "and" or "or" between them. */
export const isListed = (text: string, a: Span, b: Span): boolean =>
  /^(?:,|,? and|,? or|,? then)\s(?:in\s)?$/.test(text.slice(a.end, b.start));
