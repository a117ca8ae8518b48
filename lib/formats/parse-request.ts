/** What a request for data asks, read strictly: what does not fit is refused, where a page would go on without it. */
import { dataErrorsWords } from '@words/data-errors';
import { type CivilDay, parseCivilDay } from '@/lib/domain/civil-date';
import { ENTRY_KINDS, TALK_SIDES } from '@/lib/domain/entry-kind';
import { ISSUE_TOPICS } from '@/lib/domain/vocabulary';
import { dropUnknown, type FilterState, type ParsedFilters, parseFilters } from '@/lib/url/filter-state';
import { FILTER_KEYS, type FilterNames } from '@/lib/url/filters';
import { parseRangeKey, RANGE_KEYS } from '@/lib/view/chart-ranges';
import type { RefusedParameter } from './error-body';
import type { DataFile } from './files';

const { reason: because, givenTwice } = dataErrorsWords;
const MAX_SHOWN = 60;
const ORDERS = ['newest', 'oldest'];
const hyphenated = (words: readonly string[]): string[] => words.map((word) => word.replaceAll('_', '-'));
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  issue: hyphenated(ISSUE_TOPICS),
  kind: hyphenated(ENTRY_KINDS),
  side: TALK_SIDES,
  order: ORDERS,
  range: RANGE_KEYS,
};
const REASONS: Readonly<Record<string, string>> = {
  delegate: because.noPerson,
  source: because.noSource,
  from: because.noDay,
  to: because.noDay,
  text: because.noWords,
};

const refuse = (parameter: string, given: string, reason: string): RefusedParameter => ({
  parameter,
  given: given.slice(0, MAX_SHOWN),
  reason,
  ...(ALLOWED[parameter] && { allowed: ALLOWED[parameter] }),
});

/** The parameters that a file takes. */
function listParameters({ set, format }: Pick<DataFile, 'set' | 'format'>): string[] {
  if (format.key === 'svg') return ['asOf', 'range'];
  if (set.key !== 'entries') return ['asOf'];
  const isFeed = format.key === 'atom' || format.key === 'feed.json';
  return ['asOf', ...FILTER_KEYS, ...(isFeed ? [] : ['order'])];
}

export interface DataRequest {
  asOf: CivilDay;
  /** The day as the request has it; null where it leaves it out and means today. */
  asOfParam: CivilDay | null;
  filters: ParsedFilters;
  /** Of the chart; undefined for all of it. */
  range: string | undefined;
}

type Parsed = { request: DataRequest } | { refused: RefusedParameter[] };

function listUnknownKeys(params: URLSearchParams, known: readonly string[]): RefusedParameter[] {
  return [...new Set(params.keys())]
    .filter((key) => !known.includes(key))
    .map((key) => ({
      ...refuse(key.slice(0, MAX_SHOWN), params.get(key) ?? '', because.noParameter),
      allowed: known,
    }));
}

/** Keys of which only one value can be meant, given twice. */
function listTwice(params: URLSearchParams, keys: readonly string[]): RefusedParameter[] {
  return keys
    .filter((key) => params.getAll(key).length > 1)
    .map((key) => refuse(key, givenTwice(params.getAll(key)), because.twice));
}

/** A filter without a value is no filter; a page leaves it out, and so hides that something was asked. */
function listEmpty(params: URLSearchParams, keys: readonly string[]): RefusedParameter[] {
  return keys.filter((key) => params.getAll(key).includes('')).map((key) => refuse(key, '', because.empty));
}

function toFilterRefusal(ignored: string): RefusedParameter {
  const at = ignored.indexOf('=');
  const key = ignored.slice(0, at);
  return refuse(key, ignored.slice(at + 1), REASONS[key] ?? because.noneOfThem);
}

const toRaw = (params: URLSearchParams): Record<string, string[]> =>
  Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key)]));

const SINGLE = ['asOf', 'range', 'order', 'from', 'to', 'text'];

/**
 * Reads a request's parameters.
 * @param today what `asOf` stands for when it is left out
 * @returns all that does not fit at once, or the request; people and sources are checked by `refuseUnknown`
 */
export function parseDataRequest(file: DataFile, params: URLSearchParams, today: CivilDay): Parsed {
  const refused = [
    ...listUnknownKeys(params, listParameters(file)),
    ...listTwice(params, SINGLE),
    ...listEmpty(params, [...FILTER_KEYS, 'order']),
  ];
  const given = params.get('asOf');
  const asOfParam = given === null ? null : parseCivilDay(given);
  if (given !== null && !asOfParam) refused.push(refuse('asOf', given, because.noDay));
  const range = params.get('range') ?? undefined;
  if (range !== undefined && parseRangeKey(range) !== range) refused.push(refuse('range', range, because.noneOfThem));
  const filters = parseFilters(file.set.key === 'entries' ? toRaw(params) : {});
  refused.push(...filters.ignored.map(toFilterRefusal));
  if (refused.length > 0) return { refused };
  return { request: { asOf: asOfParam ?? today, asOfParam, filters, range } };
}

/** What the filters name and the data of the day do not know. */
export function refuseUnknown(
  filters: ParsedFilters,
  names: FilterNames,
): { state: FilterState; refused: RefusedParameter[] } {
  const { state, ignored } = dropUnknown(filters, names);
  return { state, refused: ignored.map(toFilterRefusal) };
}
