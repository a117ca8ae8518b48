/**
 * Who can be speaking in a frame: people, offices and capitals, unnamed officials and commentators, news agencies.
 *
 * Accepts: "White House spokesperson Karoline Leavitt", "he", "Beijing", "the commerce ministry", "a U.K. government
 *   spokesperson", "one trader in Shanghai", "state news agency Xinhua", "a commentary in the People's Daily", "they"
 * Refuses: "China’s" (an owner), "the talks", "the report" of a wire service, people inside quotations
 */

import type { SpeakerSide } from '@/lib/domain/vocabulary';
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import { findAt, firstFrom } from '@/lib/text/span';
import { ordersIn, outletsIn } from './outlet-speakers';
import { sideOfRole } from './person-side';
import type { PartyMention, PersonMention } from './reading';
import { ANALYST_HEADS, ROLE_HEADS, ROLE_MODIFIERS } from './role-words';
import type { Speaker, SpeakerMention } from './speaker';
import { findBareNames } from './speaker-names';
import { BLANK, type Frame } from './speech-frames';

const UNNAMED_HEAD = cuePattern(
  /\b(?:spokes(?:person|man|woman|people)|officials?|sources?|analysts?|economists?|diplomats?|executives?|traders?|negotiators?|experts?|investors?|strategists?|lawmakers?|ministry|embassy|commission|committee|bureau|commentary|editorial|statement|readout|newspaper|campaign|agency|department|administration|(?<=(?:Chinese|American|US|U\.S\.)\s)side|importers?|exporters?|farmers?|insiders?|advis[eo]rs?|aides?|envoys?|(?:people|person) familiar with (?:the )?\w+)\b/gi,
);
const COMPLEMENT = cuePattern(
  /^\s(?:for|at|of|from|with|in)\s(?:the\s|a\s)?(?:[\p{Lu}][\w.’'&-]*|foreign|commerce|finance|ministry|department|government|embassy)(?:\s(?:of\s|and\s|the\s)?(?:[\p{Lu}][\w.’'&-]*|foreign|commerce|finance|ministry|department|government|embassy)){0,5}/u,
);
const MODIFIER =
  /^(?:senior|unnamed|another|government|top|several|two|three|some|many|other|state-run|official|his|her|its|their|anonymous|one|an?|the|administration|defen[cs]e|industry|us|both|western|market|tariff|customs|trade)$/i;
/** "a Rotterdam importer", "two U.S. officials": a name before the head. */
const NAME = /^\p{Lu}[\w.’'&-]*$/u;
/** "China's commerce ministry": the side says whose it is. */
const OWNER = cuePattern(/^\p{Lu}[\p{L}.]*[’']s\s(?=\p{L}+\s)/u);
const DETERMINER = cuePattern(/^(?:an?|the|one|some|several|many|another|his|her|its|their|two|three)\s+/i);
/** "Analysts at a bank, including Ann Lee and Bo Dahl, …": a group with names. */
const MEMBERS = cuePattern(
  /^,?\s(?:including|such\sas|among\sthem)\s((?:\p{Lu}[\p{L}.’'-]+\s){1,2}\p{Lu}[\p{L}’'-]+(?:,?\s(?:and\s)?(?:\p{Lu}[\p{L}.’'-]+\s){1,2}\p{Lu}[\p{L}’'-]+){0,4})/u,
);
/** "ministry spokesperson": the last of the nouns is the head. */
const NEXT_HEAD = cuePattern(
  /^\s(?:spokes|official|source|analyst|economist|statement|executive|negotiator|newspaper)/,
);
/** Offices without a country or a name: whose they are was said before. */
const GENERIC = cuePattern(/^(?:(?:ministry|department|embassy|government|company)\s)?(?:spokes\w+|officials?)$/);
/** "a farmer in Iowa, Tim Hale, said": the name follows. */
const APPOSED_NAME = cuePattern(/^,\s((?:\p{Lu}[\p{L}.’'-]+\s){1,2}\p{Lu}[\p{L}’'-]+),/u);
const PLURAL = cuePattern(
  /\b(?:officials|sources|analysts|economists|diplomats|executives|traders|negotiators|experts|investors|strategists|lawmakers|people|importers|exporters|farmers|insiders)\b/i,
);

/** All speakers a frame could have, in order, none inside a quotation and none overlapping another. */
export function findSpeakers(frame: Frame, fullNames: ReadonlyMap<string, string>): SpeakerMention[] {
  const people = frame.sentences
    .flatMap((sentence) => sentence.people)
    .flatMap((mention) => toPersonSpeaker(frame, mention));
  const mentioned = frame.sentences.flatMap((sentence) => sentence.parties);
  const names = findBareNames(frame, fullNames).filter(({ start }) => findAt(mentioned, start) === null);
  const others = [...outletsIn(frame), ...ordersIn(frame), ...names, ...unnamedIn(frame), ...pronounsIn(frame)];
  const parties = mentioned.flatMap((mention) => toPartySpeaker(frame, mention));
  return withoutOverlaps(frame, [...people, ...others, ...parties]).sort((a, b) => a.start - b.start);
}

/** The first of those that share a character. */
function withoutOverlaps(frame: Frame, mentions: readonly SpeakerMention[]): SpeakerMention[] {
  const taken = new Uint8Array(frame.end - frame.start);
  return mentions.filter(({ start, end }) => {
    const [from, to] = [start - frame.start, end - frame.start];
    if (taken[from] || taken[to - 1]) return false;
    taken.fill(1, from, to);
    return true;
  });
}

/** People, parties and nouns outside the quoted words: what is blanked out was said, and says nothing itself. */
const isOutside = (frame: Frame, start: number, end: number): boolean =>
  start >= frame.start &&
  end <= frame.end &&
  frame.outside[start - frame.start] !== BLANK &&
  frame.outside[end - 1 - frame.start] !== BLANK;

const isOwner = (frame: Frame, end: number): boolean =>
  /^(?:[’']s\b|[’'](?=\s))/.test(frame.outside.slice(end - frame.start, end - frame.start + 3));

function toPersonSpeaker(frame: Frame, mention: PersonMention): SpeakerMention[] {
  if (!isOutside(frame, mention.start, mention.end) || isOwner(frame, mention.end)) return [];
  const { person } = mention;
  if (mention.form === 'pronoun' && isNamedInQuote(frame, mention)) return [];
  const role = mention.role ?? person.role;
  const side = person.side ?? sideOfRole(role ?? '') ?? 'other';
  const phrase = isOutside(frame, mention.phrase.start, mention.phrase.end) ? mention.phrase : mention;
  const speaker: Speaker = { speaker: person.name, role, side, kind: 'person', gender: person.gender };
  return [{ start: phrase.start, end: phrase.end, speaker, form: 'named', words: person.name }];
}

/** “… until we have spoken with the president,” he said: whoever the words name is not who says them. */
const isNamedInQuote = (frame: Frame, mention: PersonMention): boolean => {
  const sentence = frame.sentences.findLast(({ start }) => start <= mention.start);
  const here = sentence?.people ?? [];
  const before = here.slice(Math.max(0, firstFrom(here, mention.start) - NEAR), firstFrom(here, mention.start));
  const same = before.filter(({ person, form }) => person === mention.person && form !== 'pronoun');
  return same.length > 0 && same.every(({ start, end }) => !isOutside(frame, start, end));
};

/** How many mentions back a pronoun is compared with. */
const NEAR = 12;

const SIDES: Record<string, SpeakerSide> = { US: 'US', China: 'China', UK: 'UK', EU: 'EU', Japan: 'Japan' };

function toPartySpeaker(frame: Frame, mention: PartyMention): SpeakerMention[] {
  if (mention.form === 'adjective' || !isOutside(frame, mention.start, mention.end) || isOwner(frame, mention.end))
    return [];
  const words = frame.outside.slice(mention.start - frame.start, mention.end - frame.start);
  const role = mention.form === 'office' ? officeRole(words) : 'government';
  const speaker: Speaker = {
    speaker: toPlainCountry(words),
    role,
    side: SIDES[mention.party] ?? 'other',
    kind: 'office',
  };
  return [{ start: mention.start, end: mention.end, speaker, form: 'named', words }];
}

const officeRole = (words: string): string =>
  /ministry|department|administration/i.exec(words)?.[0].toLowerCase() ?? 'government';

/** "U.S." and "U.K." as "US" and "UK". */
export const toPlainCountry = (words: string): string =>
  words.replace(/\bU\.S\.?(?=\W|$)/g, 'US').replace(/\bU\.K\.?(?=\W|$)/g, 'UK');

/** Unnamed speakers: a head noun with the words that belong to it before and after. */
function unnamedIn(frame: Frame): SpeakerMention[] {
  return listMatches(frame.outside, UNNAMED_HEAD).flatMap((match) => {
    const start = phraseStart(frame.outside, match.index);
    const headEnd = match.index + match[0].length;
    const complement = COMPLEMENT.exec(frame.outside.slice(headEnd, headEnd + 120))?.[0] ?? '';
    const end = headEnd + complement.length;
    const whole = frame.outside.slice(start, end);
    if (NEXT_HEAD.test(frame.outside.slice(headEnd, headEnd + 16))) return [];
    if (
      /^[’']s\b/.test(frame.outside.slice(headEnd, headEnd + 3)) ||
      (whole === match[0].toLowerCase() && !PLURAL.test(whole))
    )
      return [];
    const bare = whole.replace(DETERMINER, '').replace(OWNER, '').trim();
    const mention = { start: frame.start + start, end: frame.start + end, words: bare };
    return [toUnnamed(frame, mention, match[0])];
  });
}

/** Where the noun phrase begins whose head stands at `head`: at most seven words back, and never over a comma or a verb. */
function phraseStart(text: string, head: number): number {
  let start = head;
  for (let count = 0; count < 7; count += 1) {
    const word = /(?:^|[\s(])([\p{L}\p{N}.’'&-]+)\s$/u.exec(text.slice(Math.max(0, start - 32), start))?.[1];
    if (
      !word ||
      !(
        MODIFIER.test(word) ||
        NAME.test(word) ||
        ROLE_MODIFIERS.has(word.toLowerCase()) ||
        ROLE_HEADS.has(word.toLowerCase())
      )
    )
      break;
    if (
      /^(?:said|told|says|added|but|yet|so|while|as|because|that|when|where|if|though|although|whereas|since|nor)$/i.test(
        word,
      )
    )
      break;
    start -= word.length + 1;
    if (DETERMINER.test(`${word} `)) break;
  }
  return start;
}

function toUnnamed(frame: Frame, at: { start: number; end: number; words: string }, head: string): SpeakerMention {
  const words = toPlainCountry(at.words);
  const isPrint = /^(?:commentary|editorial|statement|readout|newspaper|agency)$/i.test(head);
  const side = sideOfUnnamed(toPlainCountry(frame.outside.slice(at.start - frame.start, at.end - frame.start)));
  const isBare = (words.toLowerCase() === head.toLowerCase() && !words.includes(' ')) || GENERIC.test(words);
  const issuer = isPrint && !isBare ? sideOfUnnamed(words) : null;
  const issuerName = words.slice(0, words.length - head.length).trim();
  if (issuer && issuerName && /^\p{Lu}/u.test(issuerName))
    return {
      ...at,
      speaker: { speaker: issuerName, role: head.toLowerCase(), side: issuer, kind: 'office' },
      form: 'named',
      words,
    };
  if (isPrint || (isBare && !PLURAL.test(words))) return { ...at, speaker: null, form: 'bare', words };
  const isOffice = /^(?:ministry|embassy|department|administration|campaign|commission|committee|bureau)$/i.test(head);
  const own = side ?? sideNear(frame, at.start) ?? 'other';
  const named = APPOSED_NAME.exec(frame.outside.slice(at.end - frame.start, at.end - frame.start + 60))?.[1];
  if (named)
    return { ...at, speaker: { speaker: named, role: words, side: own, kind: 'person' }, form: 'named', words };
  const members = MEMBERS.exec(frame.outside.slice(at.end - frame.start, at.end - frame.start + 160))?.[1];
  if (members) {
    const speaker: Speaker = {
      speaker: members.replace(/,\s(?:and\s)?/g, ' and '),
      role: words,
      side: own,
      kind: 'unnamed',
    };
    return { ...at, speaker, form: 'named', words };
  }
  const speaker: Speaker = {
    speaker: words,
    role: head.toLowerCase(),
    side: own,
    kind: isOffice ? 'office' : 'unnamed',
  };
  return { ...at, speaker, form: 'named', words };
}

function sideOfUnnamed(words: string): SpeakerSide | null {
  const heads = words.toLowerCase().split(/[^\p{L}]+/u);
  if (heads.some((word) => ANALYST_HEADS.has(word.replace(/s$/, '')))) return 'analyst';
  const side = sideOfRole(words);
  if (side) return side;
  if (/\badministration\b/i.test(words)) return 'US';
  return /\bDowning\b/.test(words) ? 'UK' : null;
}

/** The side of a capital or office named right before: "Beijing … a ministry spokesman". */
function sideNear(frame: Frame, at: number): SpeakerSide | null {
  const sentence = frame.sentences.findLast(({ start }) => start <= at);
  const parties = sentence?.parties ?? [];
  return SIDES[parties[firstFrom(parties, at) - 1]?.party ?? ''] ?? null;
}

function pronounsIn(frame: Frame): SpeakerMention[] {
  return listMatches(frame.outside, /(?<![\p{L}’'])(?:[Tt]hey|[Ii]t|[Hh]e|[Ss]he)(?![\p{L}’'-])/gu).map((match) => ({
    start: frame.start + match.index,
    end: frame.start + match.index + match[0].length,
    speaker: null,
    form: match[0].toLowerCase() as 'they' | 'it' | 'he' | 'she',
    words: match[0].toLowerCase(),
  }));
}
