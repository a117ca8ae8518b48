/**
 * The filters of the timeline. Each is one object with its key in the address, what fits, how it is written, its words
 * and its condition, so that address, page and result cannot drift apart. Their order here is the order in the address.
 */
import { parseCivilDay } from '@/lib/domain/civil-date';
import { ENTRY_KIND_LABELS, ENTRY_KINDS, TALK_SIDE_LABELS, TALK_SIDES } from '@/lib/domain/entry-kind';
import { toSlug } from '@/lib/domain/slug';
import { ISSUE_LABELS, ISSUE_TOPICS } from '@/lib/domain/vocabulary';
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
  label: string;
  /** Whether it takes several values, of which an entry must match one. */
  several: boolean;
  /** The value that one piece of the address names; null when it does not fit. Never throws. */
  parse: (text: string) => string | null;
  serialise: (value: string) => string;
  nameOf: (value: string, names: FilterNames) => string;
  /** The condition in words after "entries", from the names of the chosen values. */
  sentence: (chosen: string) => string;
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
    label: 'Delegate',
    several: true,
    parse: (text) => toSlug(text) || null,
    serialise: same,
    nameOf: (value, names) => names.people.get(value) ?? value,
    sentence: (chosen) => `name ${chosen}`,
    matches: (item, value) => item.people.includes(value),
  },
  issue: {
    key: 'issue',
    label: 'Issue',
    several: true,
    parse: oneOf(ISSUE_TOPICS),
    serialise: hyphenated,
    nameOf: (value) => lowerFirst(ISSUE_LABELS[value as keyof typeof ISSUE_LABELS]),
    sentence: (chosen) => `are about ${chosen}`,
    matches: (item, value) => item.issues.some((topic) => topic === value),
  },
  kind: {
    key: 'kind',
    label: 'Kind',
    several: true,
    parse: oneOf(ENTRY_KINDS),
    serialise: hyphenated,
    nameOf: (value) => lowerFirst(ENTRY_KIND_LABELS[value as keyof typeof ENTRY_KIND_LABELS].many),
    sentence: (chosen) => `are ${chosen}`,
    matches: (item, value) => item.kind === value,
  },
  side: {
    key: 'side',
    label: 'Side that acts or speaks',
    several: true,
    parse: oneOf(TALK_SIDES),
    serialise: same,
    nameOf: (value) => (value === 'others' ? 'others' : TALK_SIDE_LABELS[value as keyof typeof TALK_SIDE_LABELS]),
    sentence: (chosen) => `show ${chosen} acting or speaking`,
    matches: (item, value) => item.sides.some((side) => side === value),
  },
  source: {
    key: 'source',
    label: 'Source',
    several: true,
    parse: (text) => (/^[A-Za-z0-9][A-Za-z0-9-]{0,40}$/.test(text) ? text : null),
    serialise: same,
    nameOf: (value, names) => names.sources.get(value) ?? value,
    sentence: (chosen) => `come from ${chosen}`,
    matches: (item, value) => item.sources.includes(value),
  },
  from: {
    key: 'from',
    label: 'From',
    several: false,
    parse: (text) => parseCivilDay(text.trim()),
    serialise: same,
    nameOf: same,
    sentence: (chosen) => `lie on or after ${chosen}`,
    matches: (item, value) => item.lastDay >= value,
  },
  to: {
    key: 'to',
    label: 'To',
    several: false,
    parse: (text) => parseCivilDay(text.trim()),
    serialise: same,
    nameOf: same,
    sentence: (chosen) => `lie on or before ${chosen}`,
    matches: (item, value) => item.firstDay <= value,
  },
  text: {
    key: 'text',
    label: 'Words',
    several: false,
    parse: parseWords,
    serialise: same,
    nameOf: (value) => `“${value}”`,
    sentence: (chosen) => `contain ${chosen}`,
    matches: (item, value) => item.words.includes(value.toLowerCase()),
  },
};

/** Lower case at the start, unless the word is a name (TikTok, Taiwan) or all capitals. */
function lowerFirst(label: string): string {
  return /^(TikTok|Taiwan|Russia|Iranian|Chinese)/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
