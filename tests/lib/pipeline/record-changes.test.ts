import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toChangeWords, toRowDigests } from '@/lib/pipeline/record-changes';
import { readRecord } from '@/lib/record/read-record';

const FOLDER = 'seeds/record';
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && !name.includes('schema'))
  .map((name) => ({ name, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }));

const toDigests = (edit: (text: string) => string) =>
  toRowDigests(readRecord(FILES.map(({ name, text }) => ({ name, text: edit(text) }))));

it('names the row whose words changed, and no other', () => {
  const before = toDigests((text) => text);
  const after = toDigests((text) => text.replace(/"ratePct": 12\.5/g, '"ratePct": 13'));
  expect(toChangeWords(before, before)).toBeNull();
  expect(toChangeWords(before, after)).toMatch(/^changed US-\d+(, US-\d+)*$/);
});

it('tells what is new and what is gone, and only counts the many', () => {
  const many = new Map(Array.from({ length: 9 }, (_, index) => [`OT-${index}`, 'a']));
  expect(toChangeWords(new Map([['A', '1']]), new Map([['B', '1']]))).toBe('new B; taken out A');
  expect(toChangeWords(new Map([['A', '1']]), new Map([['A', '1'], ...many] as [string, string][]))).toBe('9 new');
});

it('says nothing of a first load', () => {
  expect(toChangeWords(new Map(), new Map([['A', '1']]))).toBeNull();
});
