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
  return input.sentences.flatMap((sentence) => {
    const body = input.text.slice(sentence.start, sentence.end);
    if (!/\b[Tt]he\s/.test(body)) return [];
    const mentions = (pattern: RegExp, personOf: (match: RegExpExecArray) => Person | null): PersonMention[] =>
      listMatches(body, pattern).flatMap((match) => {
        const person = personOf(match);
        return person ? [toMention(person, sentence.start + match.index, match[0], sentence.index)] : [];
      });
    return [
      ...mentions(LEADER, ([, country, noun = '']) => leaderOf(country, noun, input, people)),
      ...mentions(HEAD_OF, ([, house = '']) => headOf(house, people)),
      ...mentions(RANK, ([, rank = '']) => soleOf(rank, people)),
      ...mentions(OFFICE, ([words, title = '']) => officeOf(words, title, input, people)),
    ];
  });
}

function officeOf(words: string, title: string, input: PeopleInput, people: Map<string, Person>): Person | null {
  const here = [...people.values()].find(({ role }) => role?.toLowerCase().includes(title.toLowerCase()));
  return here ?? knownHere(words, title, people) ?? holderOf(words, title, input, people);
}

/** "the Chinese vice premier", of several: the one whom the article names by name alone. */
const knownHere = (words: string, title: string, people: ReadonlyMap<string, Person>): Person | null =>
  [...people.values()].find(
    ({ side, known }) =>
      side === (/chinese/i.test(words) ? 'China' : 'US') &&
      known?.roles.some((role) => role.title.toLowerCase() === title.toLowerCase().replace('-', ' ')),
  ) ?? null;

/** "the secretary said": where the article knows only one. */
const RANK = cuePattern(
  /\b[Tt]he\s(secretary|minister|ambassador)(?=\s(?:said|says|told|added|wrote|explained|called)\b)/g,
);

function soleOf(rank: string, people: ReadonlyMap<string, Person>): Person | null {
  const holders = [...people.values()].filter(({ role }) => role?.toLowerCase().split(/\W+/).includes(rank));
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** "the director of the National Economic Council": the one with that house in their role. */
const HEAD_OF = cuePattern(
  /\b[Tt]he\s(?:director|head|president|chief|chair(?:man|woman)?)\sof\s(?:the\s)?(\p{Lu}\p{L}+(?:\s(?:(?:of|for|and)\s)?\p{Lu}\p{L}+){1,4})(?![\p{L}]|,?\s\p{Lu})/gu,
);

function headOf(house: string, people: ReadonlyMap<string, Person>): Person | null {
  const words = house
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 3);
  const has = (role: string | null): boolean => words.every((word) => role?.toLowerCase().includes(word));
  return (
    [...people.values()].find(
      ({ role, known }) => has(role) || (known?.roles.some(({ title }) => has(title)) ?? false),
    ) ?? null
  );
}

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
