/**
 * The sentence with each mention of a president as `@`, so that forms can be written down plainly: "@ and @ met", "@’s summit with @".
 */
import { cuePattern } from '@/lib/text/cue-pattern';
import type { PersonMention, SentenceRead } from './reading';

export type ContactMode = 'phone_call' | 'meeting' | 'unspecified';

export interface ContactWords {
  mode: ContactMode;
  /** Offsets in the article's text of the words that tell of the contact. */
  start: number;
  end: number;
  /** In the present tense ("Trump and Xi meet in Busan"): held only if its date has come. */
  isPresent: boolean;
}

const ROW = "@(?:,? and|,| &)(?: \\p{L}+[’']s)?(?: (?:his|the|\\p{L}+) ){0,1}(?: ?\\p{L}+){0,2} ?@";
const SMALL = '(?: \\p{L}[\\p{L}’-]*){0,4}?';
const WITH = '(?: [\\p{L}’-]+){0,5}? with(?: (?:his|the))?(?: [\\p{L}’-]+){0,2}';

const FORMS: [ContactMode, RegExp][] = [
  ['meeting', new RegExp(`${ROW}(?: (?:last|first|had|have))* (?:saw|seen) each other(?![\\p{L}])`, 'u')],
  [
    'meeting',
    new RegExp(
      `${ROW}[^.;@]{0,90} (?:having (?:talked|met|dined|eaten)|after (?:talking|dining|meeting))(?![\\p{L}])`,
      'u',
    ),
  ],
  [
    'meeting',
    cuePattern(
      new RegExp(
        `${ROW}(?: (?:last|first|finally|also|both|had|have|then|who))*,? (?:met|sat down|held (?:\\p{L}+ ){0,3}(?:talks|meeting|summit)|shook hands|dined|came face to face|(?:came|got) together|meets?)(?![\\p{L}])`,
        'u',
      ),
    ),
  ],
  [
    'meeting',
    cuePattern(
      new RegExp(
        `${ROW} (?:(?:were|was|had been) (?:inside|together|closeted|alone|in the (?:room|hall)|behind closed doors|at the table|face to face)|(?:walked|strode|went|sat) (?:in|out|up|down|side by side|together)|(?:spent|passed) [^.;@]{1,60}? (?:together|in each other[’']s company|in talks|talking|in conversation|behind closed doors|face to face))(?![\\p{L}])`,
        'u',
      ),
    ),
  ],
  [
    'meeting',
    cuePattern(
      /@[^.;@]{0,50}@[^.;@]{0,50} (?:at|during|over) (?:(?:their|a|the|his|an) )?(?:[\p{L}-]+ ){0,2}?(?:meeting|summit|dinner|lunch|banquet)(?![\p{L}-])/u,
    ),
  ],
  [
    'meeting',
    cuePattern(
      new RegExp(
        `@(?: (?:had|has|also|last|first|finally))* (?:met|sat down|held (?:\\p{L}+ ){0,3}(?:talks|meeting|summit)|dined|meets)(?:${WITH})? @`,
        'u',
      ),
    ),
  ],
  [
    'meeting',
    cuePattern(
      new RegExp(`(?:meetings?|summit|dinner|face-to-face)(?: [\\p{L}’-]+){0,5}? (?:between|of|by) ${ROW}`, 'u'),
    ),
  ],
  // "after what he called an “amazing” meeting with Xi"
  [
    'meeting',
    cuePattern(
      /(?:after|following) what @ (?:called|described as|termed|said was) an? (?:[\p{L}“”‘’,-]+ ){0,4}?(?:meeting|summit|dinner) with @/u,
    ),
  ],
  ['meeting', cuePattern(/@[’']s?(?: [\p{L}-]+){0,3} (?:meeting|summit|dinner)(?: [\p{L}’-]+){0,4} with @/u)],
  [
    'meeting',
    cuePattern(
      new RegExp(
        `${ROW}${SMALL} (?:agreed|struck|reached|declared|called|settled|sealed|shelved|announced|discussed|decided|signed|made)(?: [\\p{L}\\p{N}’-]+){0,9}? (?:at|during|on the sidelines of|after|in|over)(?: [\\p{L}\\p{N}’-]+){0,5}? (?:summit|meeting|dinner|G-?20|APEC)`,
        'u',
      ),
    ),
  ],
  ['meeting', cuePattern(new RegExp(`(?:summit|meeting|dinner)[^.;@]{0,60} (?:where|when|at which) ${ROW}`, 'u'))],
  [
    'meeting',
    cuePattern(
      /@[^.;@]{0,80} (?:after|following|during|at) (?:(?:his|a|an|their|the) (?:[\p{L}“”‘’-]+ ){0,3})?(?:meeting|summit|dinner|talks)(?: [\p{L}’-]+){0,4}? (?:with )?@/u,
    ),
  ],
  [
    'meeting',
    cuePattern(
      /(?:with|between|by) @[^.;@]{0,30} (?:at|during|in|over) (?:their|a|the|his) (?:[\p{L}-]+ ){0,3}(?:meeting|summit|dinner|talks)/u,
    ),
  ],
  [
    'meeting',
    cuePattern(
      /@(?: [\p{L}-]+){0,2} (?:hosted|received|welcomed|greeted|feted)(?: his| the)?(?: guest| counterpart)?,? @(?!(?: back)? to (?:visit|come))/u,
    ),
  ],
  ['meeting', cuePattern(/@(?: [\p{L}-]+){0,2} (?:saw|visited|joined|called on) @/u)],
  [
    'unspecified',
    cuePattern(
      new RegExp(`${ROW}(?: (?:last|also|both|had|have|finally))* (?:spoke|spoken|talked|conferred)(?![\\p{L}])`, 'u'),
    ),
  ],
  [
    'unspecified',
    cuePattern(
      /@(?: (?:he|had|has|also|last|said|that))* (?:spoke|spoken|talked)(?: [\p{L}-]+){0,2} (?:to|with)(?: (?:his|the))?(?: [\p{L}’-]+){0,2} @/u,
    ),
  ],
];

/**
 * What the sentence says of the two presidents meeting or speaking, by its own words; null where it says neither.
 * @param pair words that mean both where it names neither
 */
export function contactWordsIn(
  sentence: SentenceRead,
  leaders: readonly PersonMention[],
  pair: RegExp | null = null,
): ContactWords | null {
  const { masked, toOffset } = pair ? maskPair(sentence, pair) : mask(sentence, leaders);
  for (const [mode, form] of FORMS) {
    const match = form.exec(masked);
    if (!match) continue;
    const isPresent = /\bmeets?$/.test(match[0]) || /@ meets/.test(match[0]);
    return { mode, start: toOffset(match.index), end: toOffset(match.index + match[0].length), isPresent };
  }
  return null;
}

interface Masked {
  masked: string;
  toOffset(at: number): number;
}

/** "The two presidents" becomes `@ and @`; offsets are those of the words around it. */
function maskPair(sentence: SentenceRead, pair: RegExp): Masked {
  const match = pair.exec(sentence.text);
  const [at, end] = match ? [match.index, match.index + match[0].length] : [0, 0];
  const masked = `${sentence.text.slice(0, at)}@ and @${sentence.text.slice(end)}`;
  const toOffset = (offset: number): number =>
    sentence.start + (offset <= at ? offset : Math.max(at, offset - '@ and @'.length + (end - at)));
  return { masked, toOffset };
}

/** Mentions with their titles become `@`; `toOffset` leads back to the article's offsets. */
function mask(sentence: SentenceRead, leaders: readonly PersonMention[]): Masked {
  let masked = '';
  let from = sentence.start;
  const marks: { at: number; offset: number }[] = [{ at: 0, offset: sentence.start }];
  for (const mention of leaders) {
    const start = Math.max(from, mention.phrase.start);
    masked += `${sentence.text.slice(from - sentence.start, start - sentence.start)}@`;
    from = Math.max(mention.end, start);
    marks.push({ at: masked.length, offset: from });
  }
  masked += sentence.text.slice(from - sentence.start);
  const toOffset = (at: number): number => {
    const mark = marks.findLast((one) => one.at <= at) ?? { at: 0, offset: sentence.start };
    return mark.offset + at - mark.at;
  };
  return { masked, toOffset };
}
