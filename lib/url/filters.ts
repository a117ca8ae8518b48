/**
 * The filters of the timeline. Each is one object with its key in the address, what fits, how it is written, how
 * its values are called and its condition, so that address, page and result cannot drift apart. Their order here is the order in the address.
 */
import { kindsWords } from '@words/kinds';
import { quotationWords } from '@words/quotation';
import { talkSidesWords } from '@words/talk-sides';
import { topicsWords } from '@words/topics';
import { parseCivilDay } from '@/lib/domain/civil-date';
import { ENTRY_KINDS, type EntryKind, TALK_SIDES, type TalkSide } from '@/lib/domain/entry-kind';
import { toSlug } from '@/lib/domain/slug';
import { ISSUE_TOPICS, type IssueTopic } from '@/lib/domain/vocabulary';
import type { Filterable } from './filterable';

export const FILTER_KEYS = ['delegate', 'issue', 'kind', 'side', 'source', 'from', 'to', 'text'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Names that only the data knows: people and sources by their value in the address. */
export interface FilterNames {
  people: ReadonlyMap<string, string>;
  sources: ReadonlyMap<string, string>;
}

export interface Filter {
  key: FilterKey;
  /** Whether it takes several values, of which an entry must match one. */
  several: boolean;
  /** The value that one piece of the address names; null when it does not fit. Never throws. */
  parse: (text: string) => string | null;
  serialise: (value: string) => string;
  /** What a value is called within a sentence. */
  nameOf: (value: string, names: FilterNames) => string;
  matches: (item: Filterable, value: string) => boolean;
}

/** A parser for a closed list of words; takes `rare-earths`, `Rare earths` and `rare_earths` alike. */
function oneOf(words: readonly string[]): Filter['parse'] {
  return (text) => {
    const word = toSlug(text).replaceAll('-', '_');
    return words.includes(word) ? word : null;
  };
}

const hyphenated = (value: string): string => value.replaceAll('_', '-');
const MAX_TEXT_LENGTH = 80;

/** Words to search for: white space collapsed, cut at 80 characters; null when nothing is left. */
function parseWords(text: string): string | null {
  const words = Array.from(text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .slice(0, MAX_TEXT_LENGTH)
    .join('')
    .trim();
  // A lone surrogate cannot be written in an address.
  return words && !/\p{Cs}/u.test(words) ? words : null;
}

const same = (value: string): string => value;

export const FILTERS: Record<FilterKey, Filter> = {
  delegate: {
    key: 'delegate',
    several: true,
    parse: (text) => toSlug(text) || null,
    serialise: same,
    nameOf: (value, names) => names.people.get(value) ?? value,
    matches: (item, value) => item.people.includes(value),
  },
  issue: {
    key: 'issue',
    several: true,
    parse: oneOf(ISSUE_TOPICS),
    serialise: hyphenated,
    nameOf: (value) => topicsWords.inSentence(value as IssueTopic),
    matches: (item, value) => item.issues.some((topic) => topic === value),
  },
  kind: {
    key: 'kind',
    several: true,
    parse: oneOf(ENTRY_KINDS),
    serialise: hyphenated,
    nameOf: (value) => kindsWords.inSentence(kindsWords.entry[value as EntryKind].many),
    matches: (item, value) => item.kind === value,
  },
  side: {
    key: 'side',
    several: true,
    parse: oneOf(TALK_SIDES),
    serialise: same,
    nameOf: (value) => talkSidesWords.inSentence[value as TalkSide],
    matches: (item, value) => item.sides.some((side) => side === value),
  },
  source: {
    key: 'source',
    several: true,
    parse: (text) => (/^[A-Za-z0-9][A-Za-z0-9-]{0,40}$/.test(text) ? text : null),
    serialise: same,
    nameOf: (value, names) => names.sources.get(value) ?? value,
    matches: (item, value) => item.sources.includes(value),
  },
  from: {
    key: 'from',
    several: false,
    parse: (text) => parseCivilDay(text.trim()),
    serialise: same,
    nameOf: same,
    matches: (item, value) => item.lastDay >= value,
  },
  to: {
    key: 'to',
    several: false,
    parse: (text) => parseCivilDay(text.trim()),
    serialise: same,
    nameOf: same,
    matches: (item, value) => item.firstDay <= value,
  },
  text: {
    key: 'text',
    several: false,
    parse: parseWords,
    serialise: same,
    nameOf: quotationWords.quoted,
    matches: (item, value) => item.words.includes(value.toLowerCase()),
  },
};
