import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRY_KINDS, TALK_SIDES } from '@/lib/domain/entry-kind';
import { ISSUE_TOPICS } from '@/lib/domain/vocabulary';
import {
  countValues,
  dropUnknown,
  type FilterState,
  isFiltered,
  isMatch,
  NO_FILTERS,
  parseFilters,
  toFilterQuery,
  toggleValue,
  withValues,
} from '@/lib/url/filter-state';
import type { Filterable } from '@/lib/url/filterable';
import { FILTER_KEYS, FILTERS } from '@/lib/url/filters';

const item = (fields: Partial<Filterable> = {}): Filterable => ({
  kind: 'statement',
  people: [],
  issues: [],
  sides: [],
  sources: [],
  firstDay: '2025-06-09',
  lastDay: '2025-06-09',
  words: '',
  ...fields,
});

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/);
const text = fc
  .string({ maxLength: 90, unit: 'grapheme' })
  .map((words) => FILTERS.text.parse(words))
  .filter((words) => words !== null);

const state: fc.Arbitrary<FilterState> = fc
  .record({
    delegate: fc.uniqueArray(slug, { maxLength: 4 }),
    issue: fc.subarray([...ISSUE_TOPICS]),
    kind: fc.subarray([...ENTRY_KINDS]),
    side: fc.subarray([...TALK_SIDES]),
    source: fc.subarray(['000', '004', 'US-05', 'TALK-4b']),
    from: fc.array(day, { maxLength: 1 }),
    to: fc.array(day, { maxLength: 1 }),
    text: fc.array(text, { maxLength: 1 }),
    order: fc.constantFrom('newest' as const, 'oldest' as const),
  })
  .map(({ order, ...chosen }) => {
    const entries = Object.entries(chosen).map(([key, values]) => [key, [...values].sort()]);
    return { chosen: Object.fromEntries(entries) as FilterState['chosen'], order };
  });

describe('the address of a filter', () => {
  it('is read back as the same filter, nothing ignored', () => {
    fc.assert(
      fc.property(state, (before) => {
        const { state: after, ignored } = parseFilters(toFilterQuery(before));
        expect(after).toEqual(before);
        expect(ignored).toEqual([]);
      }),
    );
  });

  it('survives the trip through a real query string', () => {
    fc.assert(
      fc.property(state, (before) => {
        const query = new URLSearchParams(toFilterQuery(before)).toString();
        const params = Object.fromEntries(new URLSearchParams(query));
        expect(parseFilters(params).state).toEqual(before);
      }),
    );
  });

  it('is the same for the same choices in any order', () => {
    expect(toFilterQuery(parseFilters({ delegate: 'scott-bessent,he-lifeng,he-lifeng' }).state)).toEqual({
      delegate: 'he-lifeng,scott-bessent',
    });
  });

  it('leaves defaults out and keeps its key order', () => {
    expect(toFilterQuery(NO_FILTERS)).toEqual({});
    const { state: parsed } = parseFilters({ order: 'oldest', kind: 'statement', delegate: 'he-lifeng', text: 'a, b' });
    expect(Object.keys(toFilterQuery(parsed))).toEqual(['delegate', 'kind', 'text', 'order']);
    expect(toFilterQuery(parsed).text).toBe('a, b');
  });

  it('takes a name, repeated keys and underscores as well', () => {
    const { state: parsed } = parseFilters({ delegate: ['He Lifeng', 'scott-bessent'], issue: 'rare_earths' });
    expect(toFilterQuery(parsed)).toEqual({ delegate: 'he-lifeng,scott-bessent', issue: 'rare-earths' });
  });

  it('never throws, whatever the address holds, and names what it left out', () => {
    const junk = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(fc.string(), { maxLength: 3 }));
    const key = fc.constantFrom<string>(...FILTER_KEYS, 'order', 'x', '__proto__');
    fc.assert(
      fc.property(fc.array(fc.tuple(key, junk), { maxLength: 5 }), (params) => {
        const { state: parsed } = parseFilters(Object.fromEntries(params));
        expect(parseFilters(toFilterQuery(parsed)).state).toEqual(parsed);
      }),
      { numRuns: 60 },
    );
    expect(parseFilters({ issue: 'rare-earths,flying', from: '2025-02-30', order: 'up', kind: '<b>' }).ignored).toEqual(
      ['issue=flying', 'kind=<b>', 'from=2025-02-30', 'order=up'],
    );
  });
});

describe('what a filter keeps', () => {
  const items = [
    item({ people: ['he-lifeng'], issues: ['rare_earths'], kind: 'talk_round' }),
    item({ people: ['he-lifeng'], issues: ['tariffs'] }),
    item({ people: ['scott-bessent'], issues: ['rare_earths'] }),
  ];
  const keep = (params: Record<string, string>) => {
    const { state: parsed } = parseFilters(params);
    return items.map((one) => isMatch(one, parsed));
  };

  it('one of the values within a key, every key at once', () => {
    expect(keep({ delegate: 'he-lifeng' })).toEqual([true, true, false]);
    expect(keep({ delegate: 'he-lifeng,scott-bessent', issue: 'rare-earths' })).toEqual([true, false, true]);
    expect(keep({})).toEqual([true, true, true]);
  });

  it('dates that can lie in the range', () => {
    const june = item({ firstDay: '2025-06-02', lastDay: '2025-06-08' });
    expect(isMatch(june, parseFilters({ from: '2025-06-08' }).state)).toBe(true);
    expect(isMatch(june, parseFilters({ from: '2025-06-09' }).state)).toBe(false);
    expect(isMatch(june, parseFilters({ to: '2025-06-01' }).state)).toBe(false);
  });

  it('counts a choice as the result of making it, with the other keys as they are', () => {
    const { state: parsed } = parseFilters({ delegate: 'he-lifeng' });
    const counts = countValues(items, parsed, 'issue', ['rare_earths', 'tariffs', 'taiwan']);
    expect([...counts.values()]).toEqual([1, 1, 0]);
    for (const [topic, count] of counts) {
      expect(items.filter((one) => isMatch(one, withValues(parsed, 'issue', [topic]))).length).toBe(count);
    }
    expect(countValues(items, parsed, 'delegate', ['scott-bessent']).get('scott-bessent')).toBe(1);
  });
});

describe('changing a filter', () => {
  it('toggles a value in and out', () => {
    const on = toggleValue(NO_FILTERS, 'issue', 'taiwan');
    expect(on.chosen.issue).toEqual(['taiwan']);
    expect(isFiltered(on)).toBe(true);
    expect(toggleValue(on, 'issue', 'taiwan')).toEqual(NO_FILTERS);
  });

  it('replaces the value of a key that takes one', () => {
    const first = toggleValue(NO_FILTERS, 'from', '2025-05-01');
    expect(toggleValue(first, 'from', '2025-04-01').chosen.from).toHaveLength(1);
  });

  it('drops people and sources that the data does not know', () => {
    const names = { people: new Map([['he-lifeng', 'He Lifeng']]), sources: new Map<string, string>() };
    const { state: known, ignored } = dropUnknown(parseFilters({ delegate: 'he-lifeng,nobody', source: '999' }), names);
    expect(known.chosen.delegate).toEqual(['he-lifeng']);
    expect(ignored).toEqual(['delegate=nobody', 'source=999']);
  });
});
