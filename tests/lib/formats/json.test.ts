import { describe, expect, it } from 'vitest';
import { toErrorBody, toRefusalWords } from '@/lib/formats/error-body';
import { toJson } from '@/lib/formats/json';

const SET = {
  key: 'rounds',
  title: 'Rounds',
  holds: 'Rounds, one a row.',
  columns: [{ key: 'city', type: 'text', meaning: 'Where.' }],
} as const;
const LINKS = {
  self: 'https://truceline.example/data/rounds.json',
  fixed: 'https://truceline.example/data/rounds.json?asOf=2025-06-09',
  html: 'https://truceline.example/rounds',
  documentation: 'https://truceline.example/data#rounds',
  formats: {},
};
const write = (rows: { city: string | null }[]) =>
  toJson({ set: SET, rows, asOf: '2025-06-09', knownThrough: '2025-06-09', cite: 'Rounds.', links: LINKS });

describe('JSON', () => {
  it('holds all there is to know about the rows, then the rows', () => {
    const { meta, rows } = JSON.parse(write([{ city: 'London' }, { city: null }]));
    expect(rows).toEqual([{ city: 'London' }, { city: null }]);
    expect(meta).toMatchObject({
      key: 'rounds',
      asOf: '2025-06-09',
      knownThrough: '2025-06-09',
      count: 2,
      links: LINKS,
    });
    expect(meta.columns).toEqual(SET.columns);
    expect(meta.licence.scope).toContain('Quoted sentences');
  });

  it('has a line per row, so that two days can be compared line by line', () => {
    const lines = write([{ city: 'London\n"quoted"' }, { city: 'Geneva' }]).split('\n');
    expect(lines).toContain('{"city":"London\\n\\"quoted\\""},');
    expect(lines).toContain('{"city":"Geneva"}');
  });

  it('is an empty list without rows', () => {
    expect(JSON.parse(write([])).rows).toEqual([]);
  });
});

describe('the error body', () => {
  const refused = [{ parameter: 'asOf', given: '2025-02-30', reason: 'is no day (YYYY-MM-DD)' }];

  it('names status, what is wrong, and where the data are explained', () => {
    const body = toErrorBody(400, toRefusalWords(refused), LINKS.documentation, refused);
    expect(body).toEqual({
      type: LINKS.documentation,
      title: 'A parameter does not fit',
      status: 400,
      detail: 'asOf=2025-02-30 is no day (YYYY-MM-DD)',
      parameters: refused,
    });
  });

  it('leaves the parameters out where none is to blame', () => {
    expect(toErrorBody(503, 'The store is missing.', LINKS.documentation)).not.toHaveProperty('parameters');
  });
});
