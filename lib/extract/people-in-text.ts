/**
 * Everyone the article names, and every place that means them: full name, surname alone, title alone, pronoun.
 *
 * "He" is a name where a pronoun would be small ("Bessent and He met") or after a title ("Vice Premier He"); at the start
 * of a sentence it is the pronoun.
 */

import type { CivilDay } from '@/lib/domain/civil-date';
import { findKnownPerson, holdsOfficeOn, type KnownPerson, listKnownBySurname } from '@/lib/domain/people';
import { cuePattern } from '@/lib/text/cue-pattern';
import type { Sentence } from '@/lib/text/sentences';
import { findAt, firstFrom, isWithin, type Span } from '@/lib/text/span';
import { findPronouns } from './coreference';
import { toPerson } from './known-leaders';
import type { PeopleInput } from './name-parts';
import { listWords, type Word } from './name-runs';
import { findNames, type NameFound } from './names-in-text';
import { sideOfNamed, sideOfRole } from './person-side';
import type { Person, PersonMention } from './reading';
import { CHINESE_SURNAMES } from './role-words';
import { type TitleFound, titleBefore } from './roles-beside';
import { findTitleMentions } from './titles-alone';

/** All mentions of people, in order. */
export function findPeople(input: PeopleInput): PersonMention[] {
  const names = input.sentences.flatMap((sentence) => findNames(input.text, sentence));
  const people = new Map<string, Person>();
  const full = names.map((name) => toFullMention(name, people));
  const named = [...full, ...findSurnames(input, people, full), ...findTitleMentions(input, people)].sort(
    (a, b) => a.start - b.start,
  );
  const phrases = full.map((mention) => mention.phrase);
  const mentions = withoutDoubles(named.filter((one) => one.form !== 'title' || !isInPhrase(phrases, one)));
  return [...mentions, ...findPronouns(input, mentions)].sort((a, b) => a.start - b.start);
}

/** "Howard Lutnick, the commerce secretary": the title belongs to the name and is no mention of its own. */
function isInPhrase(phrases: readonly Span[], mention: Span): boolean {
  const phrase = phrases[firstFrom(phrases, mention.start + 1) - 1];
  return phrase !== undefined && isWithin(mention, phrase);
}

function withoutDoubles(mentions: PersonMention[]): PersonMention[] {
  const kept: PersonMention[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
  }
  return kept;
}

function toFullMention(name: NameFound, people: Map<string, Person>): PersonMention {
  const key = name.name.toLowerCase();
  const side = sideOfNamed(name);
  const person = people.get(key) ?? {
    name: name.name,
    surname: name.known?.surname ?? surnameOf(name.name, side),
    side: name.known?.side ?? side,
    role: name.role,
    known: name.known,
    gender: name.gender,
  };
  person.role ??= name.role;
  person.side ??= side;
  people.set(key, person);
  return {
    person,
    form: 'full',
    role: name.role,
    phrase: name.phrase,
    start: name.start,
    end: name.end,
    sentence: name.sentence,
  };
}

/** Chinese names lead with the family name: two words, the first a Chinese family name, and no sign of another side. */
function surnameOf(name: string, side: Person['side']): string {
  const words = name.split(' ');
  const first = words[0] ?? name;
  const last = words.at(-1) ?? name;
  return words.length === 2 && CHINESE_SURNAMES.has(first) && (side === 'China' || !CHINESE_SURNAMES.has(last))
    ? first
    : last;
}

interface Roll {
  /** By full name in small letters. */
  people: Map<string, Person>;
  bySurname: Map<string, Person[]>;
}

function enrol(roll: Roll, person: Person): void {
  const key = person.name.toLowerCase();
  if (!roll.people.has(key)) roll.people.set(key, person);
  const namesakes = roll.bySurname.get(person.surname) ?? [];
  if (!namesakes.includes(person)) roll.bySurname.set(person.surname, [...namesakes, person]);
}

/** Family names standing alone: of people named in full anywhere in the article, after a title, or of listed office holders. */
function findSurnames(
  input: PeopleInput,
  people: Map<string, Person>,
  full: readonly PersonMention[],
): PersonMention[] {
  const roll: Roll = { people, bySurname: new Map() };
  for (const person of people.values()) enrol(roll, person);
  return input.sentences.flatMap((sentence) => surnamesIn(input, sentence, roll, full));
}

function surnamesIn(
  input: PeopleInput,
  sentence: Sentence,
  roll: Roll,
  full: readonly PersonMention[],
): PersonMention[] {
  const words = listWords(input.text, sentence);
  const found: PersonMention[] = [];
  for (const [i, word] of words.entries()) {
    if (!word.isCapital || findAt(full, word.start) || !isBareName(input.text, words, i)) continue;
    const title = titleBefore(input.text, words, i);
    const startsSentence = isSentenceStart(input.text, sentence.start, word.start);
    const person = personOfSurname({ word, title, startsSentence }, input, roll.bySurname);
    if (!person) continue;
    enrol(roll, person);
    const role = title?.hasHead ? title.role : null;
    person.role ??= role;
    const phrase = { start: title?.start ?? word.start, end: word.end };
    found.push({ person, form: 'surname', role, phrase, start: word.start, end: word.end, sentence: sentence.index });
  }
  return found;
}

const HOLDS_NAME = cuePattern(
  /^\s(?:[Aa]dministration|Tower|Organi[sz]ation|Media|University|Stores|Street|era\b|Group|Center|Foundation)/,
);
const BEFORE_CAPITAL = cuePattern(
  /^\s(?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}\p{Ll}/u,
);

/** Not part of a longer capitalised name ("Trump Tower", "Ross Stores") nor of an office ("Trump administration"). */
function isBareName(text: string, words: readonly Word[], i: number): boolean {
  const word = words[i];
  const after = word ? text.slice(word.end, word.end + 26) : '';
  return word !== undefined && !HOLDS_NAME.test(after) && !BEFORE_CAPITAL.test(after);
}

const isSentenceStart = (text: string, sentenceStart: number, at: number): boolean =>
  /^[\s"“‘'([—–•*-]*$/.test(text.slice(sentenceStart, at)) || /["“‘:]\s?$/.test(text.slice(Math.max(0, at - 2), at));

interface BareName {
  word: Word;
  title: TitleFound | null;
  startsSentence: boolean;
}

function personOfSurname(
  { word, title, startsSentence }: BareName,
  input: PeopleInput,
  bySurname: ReadonlyMap<string, Person[]>,
): Person | null {
  const hasTitle = title !== null && (title.hasHead || title.honorific);
  const isPronoun = word.text === 'He' && startsSentence && !hasTitle;
  if (isPronoun && !/^,\swho\b/.test(input.text.slice(word.end, word.end + 8))) return null;
  const here = bySurname.get(word.text) ?? [];
  const [only] = here;
  if (only && here.length === 1) return only;
  if (here.length > 1)
    return (title && here.find((person) => person.role && title.role.includes(person.role))) ?? only ?? null;
  const known = knownOfSurname(word.text, title, input.publishedOn);
  if (known) return toPerson(known);
  if (
    !title ||
    !hasTitle ||
    word.text.length < 2 ||
    (word.text.length > 2 && word.text === word.text.toUpperCase()) ||
    /^(?:He|She|The|In|On|At|And)$/.test(word.text) ||
    findKnownPerson(word.text)
  )
    return null;
  if (!title.honorific && !isPersonTitle(title)) return null;
  return {
    name: word.text,
    surname: word.text,
    side: sideOfRole(title.context),
    role: title.hasHead ? title.role : null,
    known: null,
    gender: title.gender,
  };
}

/** Titles that only people carry; "trade expert" or "market analyst" before one capitalised word may be anything. */
const isPersonTitle = (title: TitleFound): boolean =>
  /\b(?:President|Premier|Minister|Secretary|Representative|Ambassador|Chancellor|Governor|Commissioner|Senator)$/.test(
    title.role,
  );

/** The listed person a bare surname means: with a fitting title, or alone if unmistakable and in office that day. */
function knownOfSurname(surname: string, title: TitleFound | null, publishedOn: CivilDay): KnownPerson | null {
  const candidates = listKnownBySurname(surname);
  if (!candidates.length) return null;
  if (title && (title.hasHead || title.honorific)) {
    const fitting = candidates.filter((person) => person.roles.some((role) => sharesHead(role.title, title.role)));
    return (
      fitting.find((person) => holdsOfficeOn(person, publishedOn)) ??
      fitting[0] ??
      (candidates.length === 1 ? (candidates[0] ?? null) : null)
    );
  }
  const inOffice = candidates.filter((person) => holdsOfficeOn(person, publishedOn));
  const [only] = inOffice;
  if (inOffice.length !== 1 || !only) return null;
  return only.isLeader || (surname.length >= 5 && !CHINESE_SURNAMES.has(surname) && !COMMON_WORDS.has(surname))
    ? only
    : null;
}

/** Family names that are also words, places or other people's names. */
const COMMON_WORDS = new Set([
  'Burns',
  'Ross',
  'Vance',
  'Powell',
  'Harris',
  'Perdue',
  'Sanders',
  'Bruce',
  'Kaplan',
  'Sullivan',
  'Bolton',
  'Desai',
  'Huang',
  'Abe',
  'Reeves',
  'Kessler',
  'Rollins',
  'Wiles',
  'Cutler',
]);

const sharesHead = (a: string, b: string): boolean => {
  const words = new Set(a.toLowerCase().split(/\W+/));
  return b
    .toLowerCase()
    .split(/\W+/)
    .every((word) => words.has(word) || word === 'us' || word === '' || word === 'chinese');
};
