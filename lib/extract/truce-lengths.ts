/**
 * How long a truce runs, and by how much it is prolonged.
 *
 * Length: "90-day truce", "three-month reprieve", "cut tariffs for an initial 90 days". Extension: "agreed to prolong the truce by
 * 90 days", "extended until 10 November", "put off until November 10 the return of duties". Only proposed: "could be extended",
 * "push for a longer pause".
 */

import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import { parseCount } from '@/lib/text/numbers';
import { afterSemicolon } from './sentence-bounds';
import { bareRead, findDateAfter, findMakingDate, type TrucePlace, type TruceRead } from './truce-place';
import { COUNT, EXTEND, isProspect, NEGATED, TRUCE_NOUN, UNIT_DAYS } from './truce-words';

const LENGTH_BEFORE = cuePattern(
  new RegExp(
    String.raw`(?<![\w-])${COUNT}[- ](day|week|month|year)s?(?:[- ]long)?,?\s(?:(?!and\b|but\b|the\b|that\b|of\b|as\b|to\b|in\b|after\b|before\b)[\w’-]+,?\s){0,3}?${TRUCE_NOUN}(?![\w-])`,
    'gi',
  ),
);
const LENGTH_AFTER = cuePattern(
  new RegExp(
    String.raw`\b(?:for|by|of|lasting|lasts?|within)\s(?:a\s|an\s|the\s)?(?:(further|another|additional|extra|more|second|initial|full|period of|next|first)\s)?${COUNT}[- ](?:(more|further|additional|extra|calendar)\s)?(day|week|month|year)s?\b`,
    'gi',
  ),
);
/** "another 90 days", "a further three months", "another year". */
const MORE_TIME = cuePattern(
  new RegExp(
    String.raw`\b(?:(?:another|a\sfurther|an\sadditional|an\sextra)\s(?:${COUNT}[- ])?|${COUNT}\s(?:more|further|additional|extra)\s)(day|week|month|year)s?\b`,
    'i',
  ),
);
const EXTENSION = cuePattern(new RegExp(`(?<![\\w-])${EXTEND}(?![\\w-])`, 'gi'));
const ANY_EXTENSION = cuePattern(new RegExp(EXTENSION.source, 'i'));
const FIRST_LENGTH = cuePattern(new RegExp(LENGTH_AFTER.source, 'i'));
const LENGTH_LEADING = cuePattern(
  new RegExp(String.raw`${COUNT}[- ](day|week|month|year)s?\s(?:[\w-]+\s){0,2}$`, 'gi'),
);
const PUT_OFF = cuePattern(
  /\b(?:put(?:s|ting)?\soff|postpon(?:e|es|ed|ing)|defer(?:s|red|ring)?|delay(?:s|ed|ing)?|h[eo]ld(?:s|ing)?\soff)\b/i,
);
const LONGER = cuePattern(/\b(?:longer|further|another)\s(?:truce|pause|ceasefire|reprieve|suspension|extension)\b/i);
const PAUSING = cuePattern(
  /\b(?:suspend(?:s|ed|ing)?|paus(?:e|es|ed|ing)|suspension|halt(?:s|ed|ing)?|freez(?:e|es|ing)|froze|frozen|hold(?:s|ing)? off|held off|truce|ceasefire|reprieve|deal|agreement|accord|arrangement|pact|lower(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:e|es|ed|ing|tions?)|slash(?:es|ed|ing)?|roll(?:s|ed|ing)? back)\b/i,
);
const TARIFFS = cuePattern(/\b(?:tariffs?|duties|levies|import taxes|truce|trade war|countermeasures|hikes?)\b/i);
const EXTENDED_THING = cuePattern(
  /\b(?:truce|pause|deal|agreement|suspension|deadline|reprieve|tariffs?|window|arrangement|ceasefire|détente|accord|pact|duties)\b/i,
);
const OTHER_EXTENDED = cuePattern(/^\s(?:talks|negotiations|period|time|family|trading|hours|reach|fund|the ban)/i);
const WISHED_LENGTH = cuePattern(/\b(?:could|might|may|ask for|seek|sought|want|propos)\w*\s[^,;]{0,50}$/);
const DECIDED = cuePattern(
  /\b(?:signed|agreed (?:to|on)|approved|announced|has|have|had)\b(?![^,;]*\b(?:seek|pursu|discuss|consider|work|push|press|whether|could|explor|weigh|ask)\w*)/i,
);
const STILL_OPEN = cuePattern(
  /^\s(?:could|may|might|is (?:possible|likely|expected)|would|remains)|^[^,;.]{0,50}\b(?:(?:was|is|remains?|being)\s(?:\w+\s)?(?:one\soption|an\soption|possible|likely|on\sthe\stable|under\sdiscussion|discussed|weighed|considered)|was\sraised|(?:could|might|may)\sbe\s(?:discussed|considered|agreed|decided|announced|possible|weighed|on\sthe\stable))\b/i,
);
const UNTIL = cuePattern(/\b(?:until|till|to|through|into)\s*(?:at least\s)?$/i);

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
    PAUSING.test(text.slice(Math.max(0, match.index - 140), match.index)) &&
    TARIFFS.test(context)
  );
}

/** "suspend the measures of 9 October for a year": no duties. */
const OTHER_PAUSED =
  /\b(?:suspend|paus|halt|freez|shelv)\w*\s(?:the|its|their)\s(?:[\w-]+\s){0,3}?(?:measures|controls|curbs|rules?|restrictions|regime|fees|licensing)\b[^,;]{0,40}$/i;
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

function toDays(count: string | undefined, unit: string | undefined): number | null {
  const number = /^an?$/i.test(count ?? '') ? 1 : parseCount(count ?? '');
  return number ? number * (UNIT_DAYS[(unit ?? '').toLowerCase()] ?? 1) : null;
}

/** The first extension of the sentence, decided or only proposed. */
export function readExtension(place: TrucePlace): TruceRead[] {
  for (const match of listMatches(place.text, EXTENSION)) {
    const read = readExtensionAt(place, match.index, match.index + match[0].length);
    if (read) return [read, ...(read.aspect === 'extension_proposed' ? readLonger(place).filter(isDecided) : [])];
  }
  return readPutOff(place) ?? readRunOn(place) ?? readLonger(place);
}

const isDecided = ({ aspect }: TruceRead): boolean => aspect === 'extension';

function readExtensionAt(place: TrucePlace, at: number, end: number): TruceRead | null {
  const { sentence, text, context } = place;
  const lead = text.slice(Math.max(0, at - 110), at);
  // "an order that extends it", "It has been prolonged": the truce that was spoken of.
  const isMeant = /^\s(?:it|them)\b/.test(text.slice(end)) || /^(?:But\s)?(?:It|This|That)\s[^,;]{0,30}$/.test(lead);
  const near = isMeant ? context : text.slice(Math.max(0, at - 90), end + 90);
  if (
    !(EXTENDED_THING.test(near) || (isBare(text, end) && EXTENDED_THING.test(context))) ||
    OTHER_EXTENDED.test(text.slice(end)) ||
    (NEGATED.test(lead.slice(-40)) && !NOT_RULED_OUT.test(lead)) ||
    UNSAID.test(lead)
  )
    return null;
  const isWished =
    NOT_RULED_OUT.test(lead) ||
    (isProspect(afterSemicolon(lead)) && !DECIDED.test(lead.slice(-60)) && !SAID_WOULD.test(lead));
  const aspect = isWished || STILL_OPEN.test(text.slice(end)) ? 'extension_proposed' : 'extension';
  return {
    ...bareRead(aspect, /truce|pause|suspension/i.test(near)),
    lengthDays: extensionLength(text, at, end),
    expiry: findDateAfter(sentence, end, 110, UNTIL),
    on: findDateAfter(sentence, end, 16, DONE_IN),
  };
}

/** "prolonged in August", "extended last month": when it was done, whatever ends when. */
const DONE_IN = cuePattern(
  /(?:ed|al|sion|ation)\s(?:again\s|once\smore\s)?(?:(?:in|on|earlier|last|this|late|early)\s?)*$/i,
);

const NOT_RULED_OUT = /\b(?:not|n[’']t|never)\s(?:rul(?:e|ed|ing)|exclud(?:e|ed))(?:\sout)?\b/i;

/** "an extension of 60 days": of what is said in the sentence before. */
const isBare = (text: string, end: number): boolean =>
  /^\s(?:of|by|for|until|to)\s(?:an?\s|some\s)?[\w-]+\s/.test(text.slice(end));
const UNSAID = cuePattern(
  /\b(?:in\s(?:a|no)\s(?:rush|hurry)|no\s(?:need|reason|plans?))\sto\s$|\bwithout (?:saying|announcing|confirming|agreeing|word)\b[^,;]{0,80}$/i,
);
/** "China said it would extend": a side’s own word is no wish. */
const SAID_WOULD = cuePattern(
  /\b(?:said|announced|confirmed|declared)\s(?:on\s\w+\s)?(?:that\s)?(?:it|they|he|she|China|Beijing|Washington|both\ssides|the\stwo\ssides)\s(?:would|will)\s(?:also\s)?$/i,
);

/** "put off until November 10 the return of far steeper duties". */
function readPutOff({ sentence, text }: TrucePlace): TruceRead[] | null {
  const match = PUT_OFF.exec(text);
  if (!match || !TARIFFS.test(text)) return null;
  const lead = text.slice(Math.max(0, match.index - 60), match.index);
  const expiry = findDateAfter(sentence, match.index + match[0].length, 90, /\b(?:until|till)\b[^,;]{0,30}$/i);
  if (!expiry || NEGATED.test(lead.slice(-30))) return null;
  return [{ ...bareRead(isProspect(lead) ? 'extension_proposed' : 'extension', false), expiry }];
}

/** "will now run until Jan. 10, 2027, instead of Nov. 10": a new end in place of the old one. */
const RUN_ON = cuePattern(
  /\b(?:will|would|is to|are to)\s(?:now\s|instead\s)?(?:run|last|hold|stay|remain|apply|continue)\b[^.;]{0,40}?\b(?:until|till|through)\b/i,
);
const IN_PLACE_OF = cuePattern(/\b(?:instead of|rather than|and not|not)\s(?:on\s|until\s)?/i);

function readRunOn({ sentence, text, context }: TrucePlace): TruceRead[] | null {
  const match = RUN_ON.exec(text);
  if (!match || !EXTENDED_THING.test(text.slice(0, match.index)) || !TARIFFS.test(context)) return null;
  const end = match.index + match[0].length;
  const expiry = findDateAfter(sentence, end, 40, null);
  if (!expiry || !IN_PLACE_OF.test(text.slice(end))) return null;
  return [{ ...bareRead('extension', false), expiry }];
}

const MORE_TRUCE = cuePattern(/\b(?:suspend|suspension|paus|truce|ceasefire|reprieve|on hold|frozen)\w*/i);
const GIVEN = cuePattern(
  /\b(?:g[ai]ve[ns]?|giving|grant(?:s|ed|ing)?|bought|buys?|buying|w[io]n(?:s)?|gets?|got)\s(?:[\w’-]+\s){0,4}$/i,
);
/** "People close to the talks expect another 90 days", of a truce just spoken of. */
const AWAITED = cuePattern(
  /\b(?:expect(?:s|ed)?|want(?:s|ed)?|hop(?:e|es|ed)\sfor|ask(?:s|ed)?\sfor|seek(?:s|ing)?|sought|predict(?:s|ed)?|propos(?:e|es|ed))\s$/i,
);
const STAYS = cuePattern(
  /\b(?:would|will|is\sto|are\sto)\s(?:stay|remain|continue|be\skept|hold|run|last)\b[^,;]{0,30}$/i,
);

/** "agreed to add two months to what was settled in Busan". */
const ADDED_TIME = new RegExp(
  String.raw`\badd(?:s|ed|ing)?\s(?:another\s)?${COUNT}[- ](day|week|month|year)s?\s(?:to|on)\b`,
  'i',
);

/** "push for a longer pause", "another 90 days" of a suspension. */
function readLonger({ text, context }: TrucePlace): TruceRead[] {
  const added = ADDED_TIME.exec(text);
  if (added && !NEGATED.test(text.slice(0, added.index).slice(-40))) {
    const lead = text.slice(Math.max(0, added.index - 60), added.index);
    const aspect = isProspect(lead) && !/\bagreed to $/.test(lead) ? 'extension_proposed' : 'extension';
    return [{ ...bareRead(aspect, false), lengthDays: toDays(added[1], added[2]) }];
  }
  const longer = LONGER.exec(text);
  if (longer && isProspect(text.slice(0, longer.index))) {
    const lengthDays = extensionLength(text, longer.index, longer.index + longer[0].length);
    return [{ ...bareRead('extension_proposed', false), lengthDays }];
  }
  const more = MORE_TIME.exec(text);
  if (
    !more ||
    !(
      MORE_TRUCE.test(text) ||
      (GIVEN.test(text.slice(0, more.index)) && TARIFFS.test(text)) ||
      (AWAITED.test(text.slice(0, more.index)) && MORE_TRUCE.test(context))
    ) ||
    NEGATED.test(text.slice(0, more.index).slice(-40))
  )
    return [];
  const lead = text.slice(Math.max(0, more.index - 90), more.index);
  const isWished = (isProspect(lead) && !STAYS.test(lead)) || STILL_OPEN.test(text.slice(more.index + more[0].length));
  return [
    {
      ...bareRead(isWished ? 'extension_proposed' : 'extension', false),
      lengthDays: toDays(more[1] ?? more[2] ?? 'one', more[3]),
    },
  ];
}

function extensionLength(text: string, at: number, end: number): number | null {
  const lead = text.slice(Math.max(0, at - 40), at);
  const before = listMatches(lead, LENGTH_LEADING).at(-1);
  if (before) return toDays(before[1], before[2]);
  const rest = text.slice(end, end + 130);
  const after = FIRST_LENGTH.exec(rest);
  if (after) return toDays(after[2], after[4]);
  const more = MORE_TIME.exec(rest);
  return more ? toDays(more[1] ?? more[2] ?? 'one', more[3]) : null;
}
