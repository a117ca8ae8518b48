import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCorrections, toCorrectionsSchema } from '@/lib/pipeline/corrections';
import { LoadRefusedError } from '@/lib/pipeline/load-problem';

const RIGHT = { id: 'c1', reason: 'read it', by: 'Ann', on: '2026-11-22' };
const toJson = (...corrections: object[]) => JSON.stringify({ corrections });

describe('parseCorrections', () => {
  it('reads findings of all three sorts', () => {
    const rows = [
      { ...RIGHT, action: 'confirm' },
      { ...RIGHT, id: 'c2', action: 'reject' },
      { ...RIGHT, id: 'c3', action: 'amend', kind: 'tariff_rate', value: { ratePct: 30 }, resolvedDate: '2025-05' },
    ];
    expect(parseCorrections(toJson(...rows))).toEqual(rows);
  });

  it.each([
    ['no JSON', '{', 'is not JSON'],
    ['no list', '[]', 'no list "corrections"'],
    [
      'an unknown action',
      toJson({ ...RIGHT, action: 'delete' }),
      'correction c1 action: has to be confirm, amend or reject',
    ],
    ['no reason', toJson({ ...RIGHT, action: 'reject', reason: ' ' }), 'correction c1 reason: is empty'],
    ['no name', toJson({ ...RIGHT, action: 'reject', by: undefined }), 'correction c1 by'],
    ['no id', toJson({ ...RIGHT, action: 'reject', id: '' }), 'correction #1 id: is empty'],
    ['a day that is none', toJson({ ...RIGHT, action: 'confirm', on: '2026-02-30' }), 'correction c1 on: is no day'],
    ['a field too many', toJson({ ...RIGHT, action: 'confirm', value: {} }), 'correction c1'],
    [
      'an unknown kind',
      toJson({ ...RIGHT, action: 'amend', kind: 'rumour', value: {} }),
      'correction c1 kind: has to be one of',
    ],
    [
      'a field of another kind',
      toJson({ ...RIGHT, action: 'amend', kind: 'issue', value: { ratePct: 1 } }),
      'correction c1 value',
    ],
    [
      'a value that does not fit',
      toJson({ ...RIGHT, action: 'amend', kind: 'tariff_rate', value: { ratePct: '30' } }),
      'value.ratePct',
    ],
    [
      'a date that is none',
      toJson({ ...RIGHT, action: 'amend', kind: 'issue', value: {}, resolvedDate: 'May' }),
      'resolvedDate: is no date',
    ],
    [
      'an amendment of nothing',
      toJson({ ...RIGHT, action: 'amend', kind: 'issue', value: {} }),
      'value: changes nothing',
    ],
    ['one id twice', toJson({ ...RIGHT, action: 'confirm' }, { ...RIGHT, action: 'reject' }), 'more than once'],
  ])('refuses %s and says where', (_, json, words) => {
    expect(() => parseCorrections(json)).toThrow(LoadRefusedError);
    expect(() => parseCorrections(json)).toThrow(words);
  });

  it('lists all problems at once', () => {
    const json = toJson({ ...RIGHT, action: 'confirm', on: 'x' }, { ...RIGHT, id: 'c2', action: 'what' });
    expect(() => parseCorrections(json)).toThrow(/correction c1 on[\s\S]*correction c2 action/);
  });
});

describe('seeds/corrections.json', () => {
  it('is right, and its schema is the one the code makes', () => {
    expect(() => parseCorrections(readFileSync('seeds/corrections.json', 'utf8'))).not.toThrow();
    expect(JSON.parse(readFileSync('seeds/corrections.schema.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(toCorrectionsSchema())),
    );
  });
});
