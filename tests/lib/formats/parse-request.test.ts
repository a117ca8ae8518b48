import { describe, expect, it } from 'vitest';
import { type DataFile, listDataFiles, parseDataFile } from '@/lib/formats/files';
import { parseDataRequest, refuseUnknown } from '@/lib/formats/parse-request';

const TODAY = '2026-11-22';
const file = (name: string): DataFile => {
  const found = parseDataFile(name);
  if (!found) throw new Error(`no file ${name}`);
  return found;
};
const ask = (name: string, query: string) => parseDataRequest(file(name), new URLSearchParams(query), TODAY);
const refusedBy = (name: string, query: string) => {
  const parsed = ask(name, query);
  return 'refused' in parsed ? parsed.refused.map(({ parameter }) => parameter) : null;
};

describe('the files', () => {
  it('have names of their own that are found again', () => {
    const names = listDataFiles().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(parseDataFile(name)?.name).toBe(name);
    for (const name of ['entries', 'entries.xml', 'rounds.ics', '', 'ENTRIES.CSV'])
      expect(parseDataFile(name)).toBeNull();
  });
});

describe('a request for data', () => {
  it('means today without a day, and the day with one', () => {
    expect(ask('rounds.csv', '')).toMatchObject({ request: { asOf: TODAY, asOfParam: null } });
    expect(ask('rounds.csv', 'asOf=2025-06-09')).toMatchObject({
      request: { asOf: '2025-06-09', asOfParam: '2025-06-09' },
    });
  });

  it.each([
    ['rounds.csv', 'asOf=2025-02-30', ['asOf']],
    ['rounds.csv', 'asOf=', ['asOf']],
    ['rounds.csv', 'asOf=2025-06-09&asOf=2025-06-10', ['asOf']],
    ['rounds.csv', 'asof=2025-06-09', ['asof']],
    ['rounds.csv', 'issue=rare-earths', ['issue']],
    ['entries.csv', 'issue=rare-earths,nonsense', ['issue']],
    ['entries.csv', 'issue=', ['issue']],
    ['entries.csv', 'kind=x&side=y&from=z&foo=1', ['foo', 'kind', 'side', 'from']],
    ['entries.csv', 'order=up', ['order']],
    ['entries.csv', 'range=all', ['range']],
    ['entries.atom', 'order=oldest', ['order']],
    ['tariff-rates.svg', 'range=forever', ['range']],
    ['tariff-rates.csv', 'range=all', ['range']],
  ])('refuses %s?%s', (name, query, parameters) => {
    expect(refusedBy(name, query)).toEqual(parameters);
  });

  it.each([
    ['entries.json', 'issue=rare-earths&side=china,us&from=2025-05-01&to=2025-06-30&text=licences&order=oldest'],
    ['entries.feed.json', 'kind=statement&source=004'],
    ['tariff-rates.svg', 'range=truce&asOf=2025-06-09'],
  ])('takes %s?%s', (name, query) => {
    expect(refusedBy(name, query)).toBeNull();
  });

  it('says what would fit, and shows no more of what was given than it must', () => {
    const parsed = ask('entries.csv', `side=${'x'.repeat(500)}`);
    if (!('refused' in parsed)) throw new Error('taken');
    expect(parsed.refused[0]?.allowed).toEqual(['us', 'china', 'others']);
    expect(parsed.refused[0]?.given.length).toBeLessThanOrEqual(60);
  });

  it('refuses people and sources that the data do not know', () => {
    const parsed = ask('entries.csv', 'delegate=nobody,he-lifeng&source=999');
    if ('refused' in parsed) throw new Error('refused');
    const names = { people: new Map([['he-lifeng', 'He Lifeng']]), sources: new Map<string, string>() };
    const { refused } = refuseUnknown(parsed.request.filters, names);
    expect(refused.map(({ parameter, given }) => `${parameter}=${given}`)).toEqual(['delegate=nobody', 'source=999']);
  });
});
