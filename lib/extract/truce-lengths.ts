/**
 * How long a truce runs: "90-day truce", "three-month reprieve", "cut tariffs for an initial 90 days". An extension's length is read
 * in truce-extensions.ts.
 */

import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import { parseCount } from '@/lib/text/numbers';
import { bareRead, findMakingDate, type TrucePlace, type TruceRead } from './truce-place';
import { COUNT, EXTEND, TRUCE_NOUN, UNIT_DAYS } from './truce-words';

const LENGTH_BEFORE = cuePattern(
  new RegExp(
    String.raw`(?<![\w-])${COUNT}[- ](day|week|month|year)s?(?:[- ]long)?,?\s(?:(?!and\b|but\b|the\b|that\b|of\b|as\b|to\b|in\b|after\b|before\b)[\w’-]+,?\s){0,3}?${TRUCE_NOUN}(?![\w-])`,
    'gi',
  ),
);
export const LENGTH_AFTER = cuePattern(
  new RegExp(
    String.raw`\b(?:for|by|of|lasting|lasts?|within)\s(?:a\s|an\s|the\s)?(?:(further|another|additional|extra|more|second|initial|full|period of|next|first)\s)?${COUNT}[- ](?:(more|further|additional|extra|calendar)\s)?(day|week|month|year)s?\b`,
    'gi',
  ),
);
const ANY_EXTENSION = cuePattern(new RegExp(`(?<![\\w-])${EXTEND}(?![\\w-])`, 'i'));
const PAUSING = cuePattern(
  /\b(?:suspend(?:s|ed|ing)?|paus(?:e|es|ed|ing)|suspension|halt(?:s|ed|ing)?|freez(?:e|es|ing)|froze|frozen|hold(?:s|ing)? off|held off|truce|ceasefire|reprieve|deal|agreement|accord|arrangement|pact|lower(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:e|es|ed|ing|tions?)|slash(?:es|ed|ing)?|roll(?:s|ed|ing)? back)\b/i,
);
export const TARIFFS = cuePattern(
  /\b(?:tariffs?|duties|levies|import taxes|truce|trade war|countermeasures|hikes?)\b/i,
);
const WISHED_LENGTH = cuePattern(/\b(?:could|might|may|ask for|seek|sought|want|propos)\w*\s[^,;]{0,50}$/);

const UNIT = cuePattern(/day|week|month|year/i);

/** "90-day truce", "cut tariffs for 90 days". An extension's length belongs to the extension. */
export function readLength({ sentence, text, context }: TrucePlace): TruceRead[] {
  if (!UNIT.test(text)) return [];
  const before = [...listMatches(text, LENGTH_BEFORE), ...listMatches(text, DAYS_OF_CALM)]
    .filter(
      (match) => !ANOTHER.test(text.slice(Math.max(0, match.index - 16), match.index)) && !isOfOthers(text, match),
    )
    .map((match) => ({ match, days: toDays(match[1], match[2]) }));
  const after = listMatches(text, LENGTH_AFTER)
    .filter((match) => isOwnLength(text, context, match))
    .map((match) => ({ match, days: toDays(match[2], match[4]) }));
  return [...before, ...after].flatMap(({ match, days }) => {
    const [at, end] = [match.index, match.index + match[0].length];
    if (!days || days < 7 || isExtended(text, at, end) || WISHED_LENGTH.test(text.slice(Math.max(0, at - 90), at)))
      return [];
    const isSure = /truce|pause|reprieve|deal/i.test(match[0]);
    return [{ ...bareRead('length', isSure), lengthDays: days, start: findMakingDate(sentence, at) }];
  });
}

/** "for 90 days" after a verb of pausing, in a sentence about tariffs; not "for another 90 days". */
function isOwnLength(text: string, context: string, match: RegExpExecArray): boolean {
  const isFirst = !match[3] && (!match[1] || /initial|full|period|first/i.test(match[1]));
  // "in exchange for a year’s respite", "pause for a year the licensing of": the length is that of the next noun.
  const isOfNoun =
    /^(?:[’']s\b|\s(?:the|its|their)\s(?:[\w-]+\s){0,3}(?:licen|controls|curbs|restrictions|exports?\b|regime|rules|fees))/.test(
      text.slice(match.index + match[0].length),
    );
  const lead = text.slice(Math.max(0, match.index - 140), match.index);
  return (
    isFirst &&
    !isOfNoun &&
    !OTHER_PAUSED.test(lead) &&
    PAUSING.test(lead) &&
    (TARIFFS.test(context) || /\bcease-?fire\s$/i.test(lead) || MADE_IN.test(text.slice(match.index)))
  );
}

/** "the pause of 90 days that the delegations made in Geneva". */
const MADE_IN = cuePattern(
  /^of\s\S+[- ]\w+\s(?:that|which)\s(?:[\p{L}’]+\s){1,6}?(?:made|agreed|struck|reached|settled)\s(?:on\s)?in\s\p{Lu}/u,
);

/** "suspend the measures of 9 October for a year": no duties. */
const OTHER_PAUSED = cuePattern(
  /\b(?:suspend|paus|halt|freez|shelv)\w*\s(?:the|its|their)\s(?:[\w-]+\s){0,3}?(?:measures|controls|curbs|rules?|restrictions|regime|fees|licensing)\b[^,;]{0,40}$/i,
);
const ANOTHER = cuePattern(/\b(?:another|second|third|further|additional|new|fresh|extra|more)\s$/i);
/** "90 days of calm", "the 90 days run out". */
const DAYS_OF_CALM = cuePattern(
  new RegExp(
    String.raw`(?<![\w-])${COUNT}[- ](day|week|month|year)s?(?:\sof\s(?:calm|peace|quiet|grace|relief|respite|breathing)\b|,?\s(?:counted|counting|starting|beginning|running)\sfrom\b|(?<=\b(?:the|those|these|their|its)\s\S{1,12}\sdays)\s(?:run|ran|end|expire|lapse|are\sup|will\s(?:run|end|expire|lapse)))`,
    'gi',
  ),
);

/** "a year’s respite from the rare earth controls": what is held off are no duties. */
const isOfOthers = (text: string, match: RegExpExecArray): boolean =>
  /^\sfrom\s[^.;]{0,30}\b(?:rare|export|controls|curbs|restrictions|minerals|sanctions)\b/i.test(
    text.slice(match.index + match[0].length),
  );

/** Whether the length at this place is that of an extension: "extend by 90 days", "a 90-day extension". */
function isExtended(text: string, at: number, end: number): boolean {
  if (/^[^,;]{0,20}\bextension/i.test(text.slice(end - 4, end + 24))) return true;
  const lead = text.slice(Math.max(0, at - 90), at + 4);
  return ANY_EXTENSION.test(lead) && /\b(?:by|for)\b/i.test(text.slice(Math.max(0, at - 1), at + 5));
}

/** Days of a count and a unit as written; null where the count is none. */
export function toDays(count: string | undefined, unit: string | undefined): number | null {
  const number = /^an?$/i.test(count ?? '') ? 1 : parseCount(count ?? '');
  return number ? number * (UNIT_DAYS[(unit ?? '').toLowerCase()] ?? 1) : null;
}
