/** Countries and what stands for their governments, wherever they are named. */

import { OTHER_COUNTRIES } from '@/lib/domain/places';
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import type { Sentence } from '@/lib/text/sentences';
import { findAt } from '@/lib/text/span';
import type { PartyMention } from './reading';

type Form = PartyMention['form'];

const US: [Form, string[]][] = [
  ['name', ['United States of America', 'United States', 'the States', 'U.S.A.', 'USA', 'U.S.', 'US', 'America']],
  ['adjective', ['American', 'Americans', 'Sino-US', 'Sino-American']],
  ['capital', ['Washington']],
  [
    'office',
    [
      'White House',
      'Trump administration',
      'Biden administration',
      'Treasury Department',
      'Commerce Department',
      'State Department',
      'Department of Commerce',
      'Department of the Treasury',
      'Agriculture Department',
      'USTR',
      'Oval Office',
      'Capitol Hill',
      'Pentagon',
      'U.S. Treasury',
    ],
  ],
];
const CHINA: [Form, string[]][] = [
  ['name', ["People's Republic of China", 'People’s Republic of China', 'China', 'PRC', 'Sino']],
  ['adjective', ['Chinese']],
  ['capital', ['Beijing']],
  [
    'office',
    [
      'commerce ministry',
      'Commerce Ministry',
      'Ministry of Commerce',
      'MOFCOM',
      'Mofcom',
      'foreign ministry',
      'Foreign Ministry',
      'Ministry of Foreign Affairs',
      'finance ministry',
      'Finance Ministry',
      'Ministry of Finance',
      'State Council',
      'Zhongnanhai',
      'Communist Party',
    ],
  ],
];

const FORMS = new Map<string, { party: string; form: Form }>();
for (const [party, rows] of [
  ['US', US],
  ['China', CHINA],
] as const) {
  for (const [form, names] of rows) for (const name of names) FORMS.set(name, { party, form });
}
for (const country of OTHER_COUNTRIES) {
  for (const name of country.names) FORMS.set(name, { party: country.name, form: 'name' });
  for (const name of country.adjectives) FORMS.set(name, { party: country.name, form: 'adjective' });
  for (const name of country.capitals) FORMS.set(name, { party: country.name, form: 'capital' });
}

const escaped = (name: string): string => name.replaceAll('.', '\\.');
const PATTERN = cuePattern(
  new RegExp(
    `(?<![A-Za-z0-9])(?:${[...FORMS.keys()]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')})(?![A-Za-z0-9])`,
    'g',
  ),
);
/** Names that hold a country's name and mean something else. */
const REFUSED_AFTER = cuePattern(
  /^\s(?:Morning Post|Sea\b|Post\b|Times\b|Daily\b|Journal\b|Street\b|Steel\b|Square\b|Airlines\b|Southern\b|Evergrande\b|Open\b)/,
);
const REFUSED_BEFORE = cuePattern(/(?:Bank of|South|Indo-|East|Voice of|Air)\s?$/);
const OFFICE_OF_OTHER = cuePattern(
  new RegExp(
    `(?:${OTHER_COUNTRIES.flatMap((c) => [...c.names, ...c.adjectives])
      .map(escaped)
      .join('|')})(?:[’']s)?\\s$`,
  ),
);

/** All parties of the text, in order. A ministry is China's unless another country's name stands before it. */
export function findParties(text: string, sentences: readonly Sentence[]): PartyMention[] {
  const found: PartyMention[] = [];
  for (const match of listMatches(text, PATTERN)) {
    const entry = FORMS.get(match[0]);
    const sentence = findAt(sentences, match.index);
    if (!entry || !sentence) continue;
    const end = match.index + match[0].length;
    if (REFUSED_AFTER.test(text.slice(end, end + 16)) || isRefused(text, match.index, match[0])) continue;
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    if (entry.form === 'office' && entry.party === 'China' && OFFICE_OF_OTHER.test(before)) continue;
    if (
      entry.form === 'adjective' &&
      /^-\p{L}|^\s(?:capital|city|resort|Alps|lakeside|port|island|hotel|venue)\b/u.test(text.slice(end, end + 12))
    )
      continue;
    if (entry.form === 'capital' && isPlace(text, match.index, end, entry.party)) continue;
    found.push({ party: entry.party, form: entry.form, start: match.index, end, sentence: sentence.index });
  }
  return found;
}

/** Another country's capital after a preposition or before "talks" is where things happen, not who acts. */
const isPlace = (text: string, start: number, end: number, party: string): boolean =>
  party !== 'US' &&
  party !== 'China' &&
  (/\b(?:in|at|to|from|near|for|of|after|since|following|than|via|outside|then)\s$/i.test(
    text.slice(Math.max(0, start - 11), start),
  ) ||
    /^\s(?:talks|round|meeting|negotiations|deal|agreement|summit|truce)\b/.test(text.slice(end, end + 14)));

function isRefused(text: string, at: number, name: string): boolean {
  const before = text.slice(Math.max(0, at - 10), at);
  return (name === 'China' || name === 'America' || name === 'Korea') && REFUSED_BEFORE.test(before);
}
