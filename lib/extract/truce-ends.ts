/**
 * When a truce ends, and what follows if nothing takes its place.
 *
 * End: "expires in August unless renewed", "lasts until August 12", "runs to Nov. 10", "the Aug. 12 deadline", "When would it
 * lapse? On 12 August." Consequence: "Failure to reach a deal could result in tariffs reverting to April levels", "Should the
 * talks fail, part of the duties would come back". Refused: how long talks or visits last, other deadlines.
 */

import type { DateText } from '@/lib/domain/civil-date';
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import type { SentenceRead } from './reading';
import { bareRead, findDateAfter, findDateBefore, namesTruce, type TrucePlace, type TruceRead } from './truce-place';
import { COUNT, EXTEND, OWN_TERMS, PLAIN_TRUCE, TRUCE_NOUN } from './truce-words';

const ENDS = cuePattern(
  /\b(?:end\sdate(?:\s(?:is|was|has\sbeen|remains))?|expir(?:e|es|ed|ing|y|ation)|laps(?:e|es|ed|ing)|(?:run(?:s|ning)?|ran)\s(?:out|to|down|its\scourse)|com(?:es?|ing)\sto\san\send|elaps(?:e|es)|(?:is|are)\sup(?=\son\s)|(?:is|are)\sover(?=\son\s)|ends?|ending|lasts|lasting|last(?=\s(?:until|till|through|to))|until|till|through|deadline(?:\sis|\sof|\sfor|\sset)?|(?:is|are|remains?|stays?)\s(?:valid|good|in\s(?:force|effect|place))\s(?:until|till|through|to)|holds\s(?:good\s)?(?:until|till|through)|(?:come|came)s?\sback|return)\b/gi,
);
const BY_ITSELF = cuePattern(
  /^(?:(?:is|are|remain|stay)\w*\s(?:valid|good|in)|holds\s|expir|com\w*\sto|elaps|(?:is|are)\s|laps|run|ran|end|last|end\sdate|deadline)/i,
);
const BACK_ON = cuePattern(/^(?:com|cam)\w*\sback|^return/i);
const PAUSED = cuePattern(
  /\b(?:suspend(?:ed|s)?|suspension|paus(?:e|ed|es)|truce|ceasefire|reprieve|halted|frozen|held off|deal|agreement|accord|arrangement|pact|lowered|cut|reduced|slashed|rolled back)\b/i,
);
const SUBJECTS = cuePattern(new RegExp(`(?<![\\w-])${TRUCE_NOUN}(?![\\w-])|${PAUSED.source}`, 'gi'));
/** "tariffs stay at 30% until": duties that are low for a time. */
const HELD_DOWN = cuePattern(
  /\b(?:tariffs?|duties|levies|reductions?|cuts|tariff\srates?)\b[^.;]{0,130}\b(?:stays?|remain(?:s|ing)?|holds?|kept|keep|appl(?:y|ies)|in\s(?:place|effect|force)|on\shold|suspended|frozen)\b[^.;]{0,110}$/i,
);
const COUNTED_DAYS = cuePattern(
  new RegExp(
    String.raw`\b(?:the|those|these|their|its)\s${COUNT}[- ](?:day|week|month|year)s?(?:\sclock|\swindow|\speriod)?\s(?:\w+\s)?$`,
    'i',
  ),
);
/** "It runs out on 12 August": it is the truce of the sentence before. */
const IT = cuePattern(
  /^(?:[“"‘']|But\s|And\s)?(?:It|This|That)\s(?:\w+\s){0,2}$|^It\swas\s[^;]{4,90},\sand\s(?:it\s)?(?:\w+\s){0,4}$|^(?:Unless|If|Without|Should)\s[^,;.]{0,40}\b(?:renew|exten|prolong|roll)\w*(?:\sover)?,?\s(?:then\s)?(?:it|this|that)\s(?:\w+\s){0,2}$/,
);
/** "The terms the leaders agreed in Busan stay in place through November 10": a truce by what was agreed. */
const AGREED_TERMS = cuePattern(
  /\b(?:terms|commitments|measures|steps|undertakings|concessions|consensus|reductions|cuts)\b[^.;]{0,40}\b(?:agreed|made|reached|struck|accepted|negotiated|settled)\b/i,
);
const MEETING_RAN = cuePattern(
  /\b(?:talks|meetings?|sessions?|dinner|discussions|negotiations|call)\b(?:\s[\w’]+){0,5}?,?\s(?:(?:that|which)\s)?(?:ran|lasted|went|continued|stretched)\b[^,;]{0,50}$/i,
);
const PROLONGED = cuePattern(new RegExp(`(?<![\\w-])${EXTEND}(?![\\w-])`, 'i'));
const TARIFFS = cuePattern(
  /\b(?:tariffs?|duties|levies|import taxes|taxed|truce|ceasefire|trade war|countermeasures|hikes?|(?:American|Chinese|US) rates?)\b/i,
);
const OF_MEETINGS = cuePattern(
  /\b(?:met|talks|meet|meeting|stay|negotiat\w+|visit\w*|summit|round)\s(?:[\w’]+\s){0,3}$/i,
);
const QUESTION = cuePattern(
  /\bthe\s(?:truce[’']s\s|next\s|new\s)?deadline\?\s*$|\bwhen\b[^?]{0,60}\b(?:laps|expir|end|run out)\w*[^?]{0,40}\?\s*$/i,
);
const FAILURE = cuePattern(
  /\b(?:should\s(?:the|they|talks|no|it)\s(?:\w+\s){0,2}?fail|fail(?:ure|ing|s|ed)?\sto|if\s(?:\w+\s){1,3}(?:says?\sno|refuses?|declines?)|if\s(?:no|the|they|talks|negotiat|it|both|there|a|nothing|neither|China|Beijing)|unless|without\s(?:an?|the|another|such|it|more|further)\b|absent|failing\s(?:an?|that|such)\b|should\s(?:[\w’]+\s){1,4}(?:fail|collapse|lapse|expire|break)|otherwise|after that|in the absence of|(?:expir|laps)\w*|end of the (?:truce|pause))/i,
);
const BACK = cuePattern(
  /\b(?:revert(?:s|ed|ing)?|return(?:s|ed|ing)?|snap(?:s|ped|ping)?\s?back|snapback|(?:go(?:es|ing|ne)?|com(?:e|es|ing)|spring(?:s|ing)?|shoot|bounce|jump(?:s|ed|ing)?) back|jump(?:s|ed|ing)?|ris(?:e|en|ing)|kick(?:s|ing|ed)? (?:back )?in|resum(?:e|es|ed|ing)(?!\s(?:\w+\s){0,3}(?:purchas\w+|buying|talks|shipments|exports|sales|imports|orders|dialogue))|climb(?:s|ing)?|boomerang(?:s|ed)?|go(?:es)?\sup|(?:be|get)\s(?:raised|increased|lifted|imposed|hiked|doubled|levied)|increas(?:e|es|ing)|doubl(?:e|es)|hit(?:s)?|soar(?:s|ing)?|re-?impos(?:e|es|ed|ing)|reinstat(?:e|es|ed|ing)|restor(?:e|es|ed|ing)|take effect|renewed escalation)\b/i,
);
const STRONGLY_BACK = cuePattern(
  /\b(?:snap(?:ped)?\s?back|revert|(?:go|goes|gone|spring|come|boomerang|climb|jump) back)\b/i,
);
/** "Unless they agree, higher duties kick in": the present tense of a fixed day. */
const FIXED = cuePattern(
  /\b(?:kicks?\sin|takes?\seffect|rises?|goes?\sup|jumps?|reverts?|returns?|increases?|snaps?\sback|comes?\sback|doubles?)\b/i,
);
/** Not the month: case counts. */
const MODAL = cuePattern(/\b(?:could|would|will|might|may|set to|due to|(?:is|are) to|risk)\b/);
const AT_STAKE = cuePattern(
  /\b(?:deal|agreement|truce|pause|talks|extension|extended|prolonged|renewed|suspension|suspended|accord|deadline|compromise|negotiat\w+|agree[ds]?|otherwise|says? no|refuses?)\b/i,
);

/** "four weeks before the end of the tariff truce on August 12". */
const END_OF = cuePattern(
  /\b(?:end|expiry|expiration)\sof\s(?:the|this|that|their)\s(?:[\w-]+\s){0,3}?(?:truce|pause|suspension|ceasefire|reprieve),?\s(?:on|in)\s/i,
);

/** "Until November 10 both countries have agreed not to raise their tariffs". */
const HELD_UNTIL = cuePattern(
  /^(?:But\s)?[Uu]ntil\s(?=[^;]{0,90}\b(?:tariffs?|duties|levies)\b)(?=[^;]{0,110}\b(?:agreed\snot\sto|limited\sto|held\sat|kept\sat|capped|frozen|suspended|(?:stay|remain)\s(?:at|suspended))\b)/,
);

/** The end of the truce; nothing where only a prolonging names the day. */
export function readExpiry(place: TrucePlace): TruceRead[] {
  const answer = readAnswer(place);
  if (answer) return [answer];
  const { text } = place;
  if (!place.sentence.dates.some(({ date }) => date !== null)) return [];
  const end = END_OF.exec(text);
  const ended = end ? findDateAfter(place.sentence, end.index + end[0].length, 6, null) : null;
  if (ended) return [{ ...bareRead('expiry', true), expiry: ended }];
  const held = HELD_UNTIL.test(text) ? findDateAfter(place.sentence, 5, 12, null) : null;
  if (held) return [{ ...bareRead('expiry', false), expiry: held }];
  const isNamed = namesTruce(text) || PAUSED.test(text) || HELD_ON.test(text) || isAboutTruce(place);
  if (!(isNamed && (TARIFFS.test(place.context) || MADE_TRUCE.test(text))) && !OWN_TERMS.test(text)) return [];
  for (const match of listMatches(text, ENDS)) {
    const expiry = readEndAt(place, match[0], match.index);
    if (expiry) return [{ ...bareRead('expiry', BY_ITSELF.test(match[0])), expiry }];
  }
  return [];
}

/** "The pause agreed by the presidents in Busan": named with its making, so that no word of tariffs need stand near. */
const MADE_TRUCE = cuePattern(
  /\b(?:truce|pause|ceasefire|cease-fire|deal|accord|arrangement|pact)\s(?:that\s|which\s)?(?:[\p{L}’]+\s){0,4}?(?:agreed|reached|struck|sealed|made|brokered|negotiated)\s(?:[\p{L}’]+\s){0,4}?in\s\p{Lu}/u,
);
const HELD_ON = cuePattern(/\b(?:tariffs?|duties|levies|reductions|cuts)\b[^.;]{0,200}\b(?:until|till|through)\b/i);

/** "Is the truce dead? Nobody says so. It …": what says so little leaves the truce what is spoken of. */
const SHORT_ANSWER = 30;

/** Whether the sentence goes on about the truce that the one before named. */
const isAboutTruce = ({ before, text, context }: TrucePlace): boolean =>
  before !== null &&
  before.relevance !== 'furniture' &&
  (PLAIN_TRUCE.test(before.text.length < SHORT_ANSWER ? context.slice(0, -text.length) : before.text) ||
    (namesTruce(before.text) && TARIFFS.test(before.text)));

/** Whether what ends there is the truce: named, held down, counted in days, or "it". */
function isTruceEnding(place: TrucePlace, lead: string, words: string, end: number): boolean {
  if (listMatches(lead, SUBJECTS).length > 0 || AGREED_TERMS.test(lead)) return true;
  if (/^(?:expiry|expiration|end\sdate|deadline)/i.test(words)) return true;
  if (!BY_ITSELF.test(words)) return HELD_DOWN.test(lead);
  const starts = place.text.slice(0, end - words.length);
  return COUNTED_DAYS.test(lead) || (IT.test(starts) && isAboutTruce(place));
}

function readEndAt(place: TrucePlace, words: string, at: number): DateText | null {
  const { sentence, text } = place;
  const end = at + words.length;
  const lead = text.slice(Math.max(0, at - 130), at);
  const isDeadline = /^(?:deadline|expiry|expiration)/i.test(words);
  if (
    !isTruceEnding(place, lead, words, end) ||
    OF_MEETINGS.test(lead.slice(-40)) ||
    MEETING_RAN.test(`${lead}${words}`)
  )
    return null;
  if (BACK_ON.test(words))
    return MODAL.test(lead.slice(-40)) && /suspend|paus/i.test(lead) ? findDateAfter(sentence, end, 8, null) : null;
  const isProlonged = PROLONGED.test(lead.slice(-70));
  if (isProlonged && !BY_ITSELF.test(words)) return null;
  const when = /,?\swhen\s[^,;]{0,70}$/i.exec(lead);
  return (
    findDateAfter(sentence, end, 40, null) ??
    (BY_ITSELF.test(words) ? openingDate(place, at) : null) ??
    (isDeadline ? findDateBefore(sentence, at) : null) ??
    (when ? findDateBefore(sentence, at - lead.length + when.index) : null)
  );
}

/** "On August 12 the truce of Geneva runs out": the day opens the statement. */
function openingDate({ sentence, text }: TrucePlace, at: number): DateText | null {
  const opening = sentence.dates.findLast(
    ({ date, precision, start, end }) =>
      date &&
      precision !== 'year' &&
      end - sentence.start < at &&
      /(?:^|;\s|,\sand\s|,\sbut\s|\.\s)(?:[OoIi]n\s|[Bb]ut\s[oi]n\s)?$/.test(text.slice(0, start - sentence.start)),
  );
  if (!opening) return null;
  const between = text.slice(opening.end - sentence.start, at);
  return /^,?\s(?:the|this|that|their|a|an|it)\s[^,;:.]{0,70}$/i.test(between) ? (opening.date ?? null) : null;
}

/** In interviews: "When would it lapse otherwise?", and the answer "On 12 August." */
function readAnswer({ sentence, before }: TrucePlace): TruceRead | null {
  if (!before || !QUESTION.test(before.text)) return null;
  const expiry = sentence.dates.find(({ date, precision }) => date && precision !== 'year')?.date;
  return expiry ? { ...bareRead('expiry', false), expiry, also: before } : null;
}

/** "If no accord is reached by March 1st": the day on which what follows would come. */
function findTermOfCondition(sentence: SentenceRead): DateText | null {
  const match = IF_NOT_BY.exec(sentence.text);
  return match ? findDateAfter(sentence, match[0].length - 3, 12, null) : null;
}
const IF_NOT_BY = cuePattern(
  /^(?:If\s(?:no|they|the\stwo|there\sis\sno)|Unless|Without|Failing)\b[^,;]{1,60}\s(?:by|before)\s/,
);

/** What follows if no agreement comes: duties that return. */
export function readConsequence({ sentence, text, context }: TrucePlace): TruceRead[] {
  const effect = BACK.exec(text);
  const isOfTariffs =
    TARIFFS.test(text) ||
    /\bthe \d+(?:%| per ?cent) (?:will|would|could)\b/i.test(text) ||
    (/\b(?:they|it)\b/i.test(text) && /\b(?:tariffs?|duties|levies)\b/i.test(context));
  const isAhead = MODAL.test(text) || (/\b(?:unless|if)\b/i.test(text) && FIXED.test(text));
  if (!effect || !isOfTariffs || !isAhead) return [];
  const isPlain = FAILURE.test(text) && AT_STAKE.test(text);
  if (!isPlain && !(FAILURE.test(text) && STRONGLY_BACK.test(text))) return [];
  const on = findDateAfter(sentence, effect.index + effect[0].length, 24, null) ?? findTermOfCondition(sentence);
  return [{ ...bareRead('consequence', STRONGLY_BACK.test(text)), on }];
}
