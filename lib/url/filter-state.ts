/** The filters that are set, and the way between them and the address: `?delegate=he-lifeng&issue=rare-earths`. */
import type { Filterable } from './filterable';
import { FILTER_KEYS, FILTERS, type FilterKey, type FilterNames } from './filters';

type Order = 'newest' | 'oldest';

export interface FilterState {
  /** Chosen values per key, without repeats, in alphabetical order so that one choice has one address. */
  chosen: Readonly<Record<FilterKey, readonly string[]>>;
  order: Order;
}

/** Query parameters as Next hands them over: repeated keys are lists. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface ParsedFilters {
  state: FilterState;
  /** What did not fit, as `key=piece`; the page goes on without it and says so. */
  ignored: string[];
}

const MAX_VALUES_PER_KEY = 40;
const EMPTY = Object.fromEntries(FILTER_KEYS.map((key) => [key, []])) as unknown as FilterState['chosen'];
export const NO_FILTERS: FilterState = { chosen: EMPTY, order: 'newest' };

/** The pieces of a parameter: several keys are split at commas, a single one (the text filter) keeps them. */
function toPieces(raw: string | readonly string[] | undefined, several: boolean): string[] {
  const all = raw === undefined ? [] : typeof raw === 'string' ? [raw] : raw;
  const pieces = several ? all.flatMap((text) => text.split(',')) : all.slice(0, 1);
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function parseKey(key: FilterKey, params: SearchParams): { values: string[]; ignored: string[] } {
  const filter = FILTERS[key];
  const values = new Set<string>();
  const ignored: string[] = [];
  for (const piece of toPieces(params[key], filter.several)) {
    const value = filter.parse(piece);
    if (value !== null && values.size < MAX_VALUES_PER_KEY) values.add(value);
    else ignored.push(`${key}=${piece.slice(0, 60)}`);
  }
  return { values: [...values].sort(), ignored };
}

/** Reads the filters from an address. Total: what does not fit is left out and named in `ignored`. */
export function parseFilters(params: SearchParams): ParsedFilters {
  const ignored: string[] = [];
  const chosen = Object.fromEntries(
    FILTER_KEYS.map((key) => {
      const parsed = parseKey(key, params);
      ignored.push(...parsed.ignored);
      return [key, parsed.values];
    }),
  ) as unknown as FilterState['chosen'];
  const [order] = toPieces(params.order, false);
  if (order !== undefined && order !== 'oldest' && order !== 'newest') ignored.push(`order=${order.slice(0, 60)}`);
  return { state: { chosen, order: order === 'oldest' ? 'oldest' : 'newest' }, ignored };
}

/** The filters as query values in their fixed order; defaults are left out. */
export function toFilterQuery(state: FilterState): Record<string, string> {
  const query: Record<string, string> = {};
  for (const key of FILTER_KEYS) {
    const values = state.chosen[key];
    if (values.length > 0) query[key] = values.map(FILTERS[key].serialise).join(',');
  }
  if (state.order === 'oldest') query.order = 'oldest';
  return query;
}

/** The state with the values of one key replaced. */
export function withValues(state: FilterState, key: FilterKey, values: readonly string[]): FilterState {
  return { ...state, chosen: { ...state.chosen, [key]: [...new Set(values)].sort() } };
}

/** The state with its days left aside. */
export function withoutDays(state: FilterState): FilterState {
  return withValues(withValues(state, 'from', []), 'to', []);
}

/** The state with one value taken out, or added where it was not chosen. */
export function toggleValue(state: FilterState, key: FilterKey, value: string): FilterState {
  const values = state.chosen[key];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return withValues(state, key, FILTERS[key].several ? next : next.slice(-1));
}

/** Takes out values that the data does not know, naming them as ignored. */
export function dropUnknown(parsed: ParsedFilters, names: FilterNames): ParsedFilters {
  let { state } = parsed;
  const ignored = [...parsed.ignored];
  for (const [key, known] of [['delegate', names.people] as const, ['source', names.sources] as const]) {
    const unknown = state.chosen[key].filter((value) => !known.has(value));
    ignored.push(...unknown.map((value) => `${key}=${value.slice(0, 60)}`));
    state = withValues(
      state,
      key,
      state.chosen[key].filter((value) => known.has(value)),
    );
  }
  return { state, ignored };
}

/** Whether any filter is set; the order is none. */
export function isFiltered(state: FilterState): boolean {
  return FILTER_KEYS.some((key) => state.chosen[key].length > 0);
}

/** Whether an item meets every key: one of its values, where it has any. `except` leaves one key out. */
export function isMatch(item: Filterable, state: FilterState, except?: FilterKey): boolean {
  return FILTER_KEYS.every((key) => {
    const values = state.chosen[key];
    return key === except || values.length === 0 || values.some((value) => FILTERS[key].matches(item, value));
  });
}

/** How many items each value of a key would bring, with the other filters as they are. */
export function countValues(
  items: readonly Filterable[],
  state: FilterState,
  key: FilterKey,
  values: readonly string[],
): Map<string, number> {
  const pool = items.filter((item) => isMatch(item, state, key));
  return new Map(values.map((value) => [value, pool.filter((item) => FILTERS[key].matches(item, value)).length]));
}

/** Whether a form without scripts made this address: a filter's key twice, or empty. */
export function isUntidy(params: SearchParams): boolean {
  return FILTER_KEYS.some((key) => {
    const raw = params[key];
    return raw === '' || Array.isArray(raw);
  });
}

/** How many values are chosen over all keys. */
export function countChosen(state: FilterState): number {
  return FILTER_KEYS.reduce((count, key) => count + state.chosen[key].length, 0);
}
