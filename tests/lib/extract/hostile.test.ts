import { it } from 'vitest';
import { extractArticle } from '@/lib/pipeline/extract-article';
import { expectLinearTime, repeatTo } from '@/tests/support/linear-time';

/** Units that push one family of patterns each; names and words make the article one about the talks. */
const UNITS: Record<string, string> = {
  'opening quotes': '“',
  'closing quotes': '”',
  'quotations with a speaker': '“No,” he said, ',
  said: 'said ',
  brackets: '(',
  'brackets both ways': '()[]',
  'percent signs': '%',
  'line feeds': '\n',
  spaces: ' ',
  hyphens: 'a-',
  initials: 'J. ',
  apostrophes: "s' ",
  marks: '<b>',
  'month names': 'May ',
  'figures with commas': '1,',
  'no word ends': 'tariff',
  'capital letters': 'A',
  pipes: 'Home | ',
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

it.each(Object.entries(UNITS))('reads %s in time that grows with their number', (_, unit) => {
  expectLinearTime((length) => {
    const text = HEAD + repeatTo(unit, length);
    return () => void extractArticle({ source: 'hostile', text, publishedOn: '2025-06-09' });
  });
});
