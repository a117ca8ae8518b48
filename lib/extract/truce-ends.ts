/**
 * When a truce ends, and what follows if nothing takes its place.
 *
 * End: "expires in August unless renewed", "lasts until August 12", "runs to Nov. 10", "the Aug. 12 deadline", "When would it
 * lapse? On 12 August." Consequence: "Failure to reach a deal could result in tariffs reverting to April levels", "Should the
 * talks fail, part of the duties would come back". Refused: how long talks or visits last, other deadlines.
 */
import type { DateText } from '@/lib/domain/civil-date';
import { bareRead, findDateAfter, findDateBefore, namesTruce, type TrucePlace, type TruceRead } from './truce-place';
import { EXTEND, TRUCE_NOUN } from './truce-words';

const ENDS =
  /\b(?:expir(?:e|es|ed|ing|y|ation)|laps(?:e|es|ed|ing)|run(?:s|ning)?\s(?:out|to)|ran\sout|ends?|ending|lasts|lasting|last(?=\s(?:until|till|through|to))|until|till|through|deadline(?:\sis|\sof|\sfor|\sset)?|(?:come|came)s?\sback|return)\b/gi;
const BY_ITSELF = /^(?:expir|laps|run|ran|end|last|deadline)/i;
const BACK_ON = /^(?:com|cam|return)/i;
const PAUSED =
  /\b(?:suspend(?:ed|s)?|suspension|paus(?:e|ed|es)|truce|ceasefire|reprieve|halted|frozen|held off|deal|agreement|accord|arrangement|pact|lowered|cut|reduced|slashed|rolled back)\b/i;
const SUBJECTS = new RegExp(`(?<![\\w-])${TRUCE_NOUN}(?![\\w-])|${PAUSED.source}`, 'gi');
const PROLONGED = new RegExp(`(?<![\\w-])${EXTEND}(?![\\w-])`, 'i');
const TARIFFS = /\b(?:tariffs?|duties|levies|import taxes|truce|ceasefire|trade war|countermeasures|hikes?)\b/i;
const OF_MEETINGS = /\b(?:met|talks|meet|meeting|stay|negotiat\w+|visit\w*|summit|round)\s(?:[\w’]+\s){0,3}$/i;
const QUESTION = /\bwhen\b[^?]{0,60}\b(?:laps|expir|end|run out)\w*[^?]{0,40}\?\s*$/i;
const FAILURE =
  /\b(?:should\s(?:the|they|talks|no|it)\s(?:\w+\s){0,2}?fail|fail(?:ure|ing|s|ed)?\sto|if\s(?:no|the|they|talks|negotiat|it|both|there|a)|unless|without\s(?:an?|the|another|such|it)\b|absent|otherwise|after that|in the absence of|(?:expir|laps)\w*|end of the (?:truce|pause))/i;
const BACK =
  /\b(?:revert(?:s|ed|ing)?|return(?:s|ed|ing)?|snap(?:s|ped|ping)?\s?back|snapback|(?:go(?:es|ing|ne)?|com(?:e|es|ing)|spring(?:s|ing)?|shoot|bounce|jump(?:s|ed|ing)?) back|jump(?:s|ed|ing)?|ris(?:e|en|ing)|kick(?:s|ing|ed)? (?:back )?in|resum(?:e|es|ed|ing)|climb(?:s|ing)?|soar(?:s|ing)?|re-?impos(?:e|es|ed|ing)|reinstat(?:e|es|ed|ing)|restor(?:e|es|ed|ing)|take effect|renewed escalation)\b/i;
const STRONGLY_BACK = /\b(?:snap(?:ped)?\s?back|revert|(?:go|gone|spring|come) back)\b/i;
const MODAL = /\b(?:could|would|will|might|may|set to|due to|risk)\b/i;
const AT_STAKE =
  /\b(?:deal|agreement|truce|pause|talks|extension|extended|renewed|suspension|suspended|accord|deadline|compromise|negotiat\w+|otherwise)\b/i;

/** The end of the truce; nothing where only a prolonging names the day. */
export function readExpiry(place: TrucePlace): TruceRead[] {
  const answer = readAnswer(place);
  if (answer) return [answer];
  const { text } = place;
  if (!(namesTruce(text) || PAUSED.test(text)) || !TARIFFS.test(place.context)) return [];
  for (const match of text.matchAll(ENDS)) {
    const expiry = readEndAt(place, match[0], match.index);
    if (expiry) return [{ ...bareRead('expiry', BY_ITSELF.test(match[0])), expiry }];
  }
  return [];
}

function readEndAt({ sentence, text }: TrucePlace, words: string, at: number): DateText | null {
  const end = at + words.length;
  const lead = text.slice(Math.max(0, at - 130), at);
  const subject = [...lead.matchAll(SUBJECTS)].at(-1);
  const isDeadline = /^deadline/i.test(words);
  if ((!subject && !isDeadline) || OF_MEETINGS.test(lead.slice(-40))) return null;
  if (BACK_ON.test(words))
    return MODAL.test(lead.slice(-40)) && /suspend|paus/i.test(lead) ? findDateAfter(sentence, end, 8, null) : null;
  const isProlonged = PROLONGED.test(lead.slice(-70));
  if (isProlonged && !BY_ITSELF.test(words)) return null;
  return findDateAfter(sentence, end, 40, null) ?? (isDeadline ? findDateBefore(sentence, at) : null);
}

/** In interviews: "When would it lapse otherwise?", and the answer "On 12 August." */
function readAnswer({ sentence, before }: TrucePlace): TruceRead | null {
  if (!before || !QUESTION.test(before.text)) return null;
  const expiry = sentence.dates.find(({ date, precision }) => date && precision !== 'year')?.date;
  return expiry ? { ...bareRead('expiry', false), expiry, also: before } : null;
}

/** What follows if no agreement comes: duties that return. */
export function readConsequence({ text }: TrucePlace): TruceRead[] {
  const effect = BACK.exec(text);
  if (!effect || !TARIFFS.test(text) || !MODAL.test(text)) return [];
  const isPlain = FAILURE.test(text) && AT_STAKE.test(text);
  if (!isPlain && !(FAILURE.test(text) && STRONGLY_BACK.test(text))) return [];
  return [bareRead('consequence', STRONGLY_BACK.test(text))];
}
