/**
 * By how much a truce is prolonged, decided or only proposed.
 *
 * Extension: "agreed to prolong the truce by 90 days", "extended until 10 November", "put off until November 10 the return of duties".
 * Only proposed: "could be extended", "did not rule out that it would be prolonged", "push for a longer pause".
 */

import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import { afterSemicolon } from './sentence-bounds';
import { LENGTH_AFTER, TARIFFS, toDays } from './truce-lengths';
import { bareRead, findDateAfter, type TrucePlace, type TruceRead } from './truce-place';
import { COUNT, EXTEND, isProspect, NEGATED } from './truce-words';

const EXTENSION = cuePattern(new RegExp(`(?<![\\w-])${EXTEND}(?![\\w-])`, 'gi'));
/** "another 90 days", "a further three months", "another year". */
const MORE_TIME = cuePattern(
  new RegExp(
    String.raw`\b(?:(?:another|a\sfurther|an\sadditional|an\sextra)\s(?:${COUNT}[- ])?|${COUNT}\s(?:more|further|additional|extra)\s)(day|week|month|year)s?\b`,
    'i',
  ),
);
const FIRST_LENGTH = cuePattern(new RegExp(LENGTH_AFTER.source, 'i'));
const LENGTH_LEADING = cuePattern(
  new RegExp(String.raw`${COUNT}[- ](day|week|month|year)s?\s(?:[\w-]+\s){0,2}$`, 'gi'),
);
const PUT_OFF = cuePattern(
  /\b(?:put(?:s|ting)?\soff|postpon(?:e|es|ed|ing)|defer(?:s|red|ring)?|delay(?:s|ed|ing)?|h[eo]ld(?:s|ing)?\soff)\b/i,
);
const LONGER = cuePattern(/\b(?:longer|further|another)\s(?:truce|pause|ceasefire|reprieve|suspension|extension)\b/i);
const EXTENDED_THING = cuePattern(
  /\b(?:truce|pause|deal|agreement|suspension|deadline|reprieve|tariffs?|window|arrangement|ceasefire|détente|accord|pact|duties)\b/i,
);
const OTHER_EXTENDED = cuePattern(/^\s(?:talks|negotiations|period|time|family|trading|hours|reach|fund|the ban)/i);
const DECIDED = cuePattern(
  /\b(?:signed|agreed (?:to|on)|approved|announced|has|have|had)\b(?![^,;]*\b(?:seek|pursu|discuss|consider|work|push|press|whether|could|explor|weigh|ask)\w*)/i,
);
const STILL_OPEN = cuePattern(
  /^\s(?:could|may|might|is (?:possible|likely|expected)|would|remains)|^[^,;.]{0,50}\b(?:(?:was|is|remains?|being)\s(?:\w+\s)?(?:one\soption|an\soption|possible|likely|on\sthe\stable|under\sdiscussion|discussed|weighed|considered)|was\sraised|(?:could|might|may)\sbe\s(?:discussed|considered|agreed|decided|announced|possible|weighed|on\sthe\stable))\b/i,
);
const UNTIL = cuePattern(/\b(?:until|till|to|through|into)\s*(?:at least\s)?$/i);

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

const NOT_RULED_OUT = cuePattern(/\b(?:not|n[’']t|never)\s(?:rul(?:e|ed|ing)|exclud(?:e|ed))(?:\sout)?\b/i);

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
