import { expect, it } from 'vitest';
import { extractArticle } from '@/lib/pipeline/extract-article';

/** Units that push one family of patterns each; names and words make the article one about the talks. */
const UNITS: Record<string, string> = {
  'opening quotes': '“',
  'single quotes': "'a ",
  'straight quotes': '"a ',
  capitals: 'Ab ',
  digits: '1',
  commas: ', ',
  'dates in a row': 'June 8 to ',
  'numbers in words': 'one hundred and ',
  'nested quotes': '“‘',
  stops: '. ',
  'abbreviated names': 'U.S. ',
  'places in a row': 'talks in London and ',
  'people in a row': 'He Lifeng and ',
  'leaders in a row': 'Trump and Xi met ',
  'short lines': 'a\n',
  titles: 'Vice Deputy Assistant Secretary ',
  dashes: '— ',
  'words without a stop': 'delegation talks ',
  percents: '30% tariff to ',
};
const HEAD = 'China and the US met. China is in talks with the U.S. in London.\n\n';

const cpuMs = (text: string): number => {
  const from = process.cpuUsage();
  extractArticle({ source: 'hostile', text: HEAD + text, publishedOn: '2025-06-09' });
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

it.each(Object.entries(UNITS))(
  'reads %s in time that grows with their number',
  (_, unit) => {
    const small = unit.repeat(Math.ceil(4_000 / unit.length));
    const large = unit.repeat(Math.ceil(32_000 / unit.length));
    cpuMs(small);
    const [once, eightfold] = [cpuMs(small), cpuMs(large)];
    // Eight times the text: 8 when linear, 64 when quadratic. The sum keeps the noise of a busy machine out.
    expect(eightfold).toBeLessThan(24 * once + 400);
  },
  60_000,
);
