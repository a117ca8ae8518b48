import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listKeys, listWordsInCode } from '../../support/words-in-code';

/** What looks like words and is none: each with its reason. */
const NO_WORDS: readonly { reason: string; texts: RegExp; files?: RegExp }[] = [
  { reason: 'the name of the site', texts: /^Truceline$/ },
  { reason: 'a key of the keyboard', texts: /^(?:Enter|Escape|Home|End)$/, files: /^components\// },
  { reason: 'a side, as the vocabulary of facts writes it', texts: /^China$/ },
  { reason: 'a type of schema.org', texts: /^[A-Z]\w+$/, files: /^lib\/formats\/json-ld\// },
  { reason: 'the name of a font', texts: /Newsreader|Inter|Noto Sans|Times New Roman|Arial/ },
  { reason: 'a header of HTTP', texts: /^If-None-Match$/, files: /^app\/data\// },
  {
    reason: 'months as the English of the record writes them',
    texts: /^January February /,
    files: /ledger-suspensions/,
  },
];

/** Words for values that articles and the record may bring and our own code never writes. */
const KEYS_OF_DATA = new Set(['qoq', 'little_changed']);

const isException = (file: string, text: string): boolean =>
  NO_WORDS.some(({ texts, files }) => texts.test(text) && (files?.test(file) ?? true));

const listFiles = (...folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  );

const read = (file: string): string => readFileSync(file, 'utf8');

/** How often each name stands in the code. */
function countNames(files: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) {
    for (const [name] of read(file).matchAll(/[A-Za-z_$][\w$]*/g)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

describe('the words of the interface', () => {
  const seen = listFiles('app', 'components', 'lib/view', 'lib/url', 'lib/formats');

  it('stand in lib/words and nowhere else', () => {
    expect(seen.length).toBeGreaterThan(200);
    const left = seen.flatMap((file) =>
      listWordsInCode(read(file))
        .filter((text) => !isException(file, text))
        .map((text) => `${file}: ${text}`),
    );
    expect(left).toEqual([]);
  });

  it('are all used', () => {
    const counts = countNames([
      ...seen,
      ...listFiles('lib/words', 'lib/domain', 'lib/resolve', 'lib/queries', 'lib/extract', 'lib/cli'),
      'proxy.ts',
    ]);
    const unused = listFiles('lib/words/en').flatMap((file) =>
      listKeys(read(file))
        .filter((key) => (counts.get(key) ?? 0) < 2 && !KEYS_OF_DATA.has(key))
        .map((key) => `${file}: ${key}`),
    );
    expect(unused).toEqual([]);
  });
});

describe('listWordsInCode', () => {
  it.each([
    ['text between tags', 'const a = <p>All rounds</p>;', ['All rounds']],
    ['a label', "const a = ['Rounds', 'rounds'];", ['Rounds']],
    ['part of a sentence', `const a = \`as of \${day} in Geneva\`;`, ['as of … in Geneva']],
    ['an attribute that is read out', '<nav aria-label="Places" className="The of" />;', ['Places']],
  ])('finds %s', (_, source, texts) => {
    expect(listWordsInCode(source)).toEqual(texts);
  });

  it.each([
    ['class names', 'const a = <p className="flex items-center">{b}</p>;'],
    ['types', "type A = 'Open' | 'Not open'; interface B { c: 'Closed' }"],
    ['errors for developers', "throw new TypeError('No day is given');"],
    ['keys and addresses', "const a = { kind: 'talk_round', href: '/rounds' };"],
  ])('passes over %s', (_, source) => {
    expect(listWordsInCode(source)).toEqual([]);
  });
});
