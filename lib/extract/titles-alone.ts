/** Titles that mean a person without naming one: "the US president", "the Chinese leader", "the treasury secretary". */

import { holdsOfficeOn, KNOWN_PEOPLE } from '@/lib/domain/people';
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import { leaderOn, toPerson } from './known-leaders';
import type { PeopleInput } from './name-parts';
import type { Person, PersonMention } from './reading';

const LEADER = cuePattern(
  /\b(?:[Tt]he\s)(?:(US|U\.S\.|American|Chinese)\s)?([Pp]resident|leader)\b(?!\s(?:\p{Lu}|of|and))/gu,
);
const OFFICE = cuePattern(
  /\b[Tt]he\s(?:(?:US|U\.S\.|American|Chinese)\s)?((?:[Tt]reasury|[Cc]ommerce)\s(?:[Ss]ecretary|[Mm]inister|[Cc]hief)|[Vv]ice[ -][Pp]remier|[Tt]rade\s[Rr]epresentative|[Pp]ress\s[Ss]ecretary)\b(?!\s\p{Lu})/gu,
);

/** Mentions by title alone. "The president" without a country is the one the article has named, on either side only if sole. */
export function findTitleMentions(input: PeopleInput, people: Map<string, Person>): PersonMention[] {
  const found: PersonMention[] = [];
  for (const sentence of input.sentences) {
    const body = input.text.slice(sentence.start, sentence.end);
    if (!/\b[Tt]he\s/.test(body)) continue;
    for (const match of listMatches(body, LEADER)) {
      const person = leaderOf(match[1], match[2] ?? '', input, people);
      if (person) found.push(toMention(person, sentence.start + match.index, match[0], sentence.index));
    }
    for (const match of listMatches(body, OFFICE)) {
      const person = [...people.values()].find((one) =>
        one.role?.toLowerCase().includes((match[1] ?? '').toLowerCase()),
      );
      const holder =
        person ?? knownHere(match[0], match[1] ?? '', people) ?? holderOf(match[0], match[1] ?? '', input, people);
      if (holder) found.push(toMention(holder, sentence.start + match.index, match[0], sentence.index));
    }
  }
  return found;
}

/** "the Chinese vice premier", of several: the one whom the article names by name alone. */
const knownHere = (words: string, title: string, people: ReadonlyMap<string, Person>): Person | null =>
  [...people.values()].find(
    ({ side, known }) =>
      side === (/chinese/i.test(words) ? 'China' : 'US') &&
      known?.roles.some((role) => role.title.toLowerCase() === title.toLowerCase().replace('-', ' ')),
  ) ?? null;

/** Offices that only one of the two sides has under the name, or with its country before it. */
const OF_ONE_SIDE =
  /^the\s(?:(?:US|U\.S\.|American)\s)?(?:treasury|commerce)\ssecretary$|trade\srepresentative$|^the\schinese\s/i;

/** The listed holder of an office on the day of the report, where the article does not name them. */
function holderOf(words: string, title: string, input: PeopleInput, people: Map<string, Person>): Person | null {
  if (!OF_ONE_SIDE.test(words)) return null;
  const holders = KNOWN_PEOPLE.filter(
    (one) =>
      one.side === (/chinese/i.test(words) ? 'China' : 'US') &&
      one.roles.some((role) => role.title.toLowerCase() === title.toLowerCase() && role.from !== null) &&
      holdsOfficeOn(one, input.publishedOn),
  );
  const [holder] = holders;
  if (!holder || holders.length > 1) return null;
  const person = { ...toPerson(holder), role: title };
  people.set(person.name.toLowerCase(), person);
  return person;
}

function leaderOf(
  country: string | undefined,
  noun: string,
  input: PeopleInput,
  people: Map<string, Person>,
): Person | null {
  if (!country && noun.toLowerCase() !== 'president') return null;
  const leaders = [...people.values()].filter((person) => person.known?.isLeader);
  if (!country) {
    const presidents = leaders.filter((person) => person.side === 'US');
    return presidents.length === 1 ? (presidents[0] ?? null) : null;
  }
  const side = country === 'Chinese' ? 'China' : 'US';
  const here = leaders.find((person) => person.side === side);
  if (here) return here;
  const leader = leaderOn(side, input.publishedOn);
  if (leader) people.set(leader.name.toLowerCase(), leader);
  return leader;
}

const toMention = (person: Person, start: number, words: string, sentence: number): PersonMention => ({
  person,
  form: 'title',
  role: null,
  phrase: { start, end: start + words.length },
  start,
  end: start + words.length,
  sentence,
});
