/**
 * Whether a rate is in force, was, has peaked, is announced, threatened, proposed or only a part of a sum.
 *
 * In force: "stand at 145%", "reduced to 30%", "answered with 125%". Peak: "as high as 145%", "down from peak rates of 145%".
 * Prior: "to 10% from 125%", "145% to begin with". Threatened: "threatened 100%", "could revert to 145%", "would have hit".
 * Proposed: "hinted at 80%". Announced: "would charge 55 per cent", "from 1 November". Component: "made up of 10, 20 and 25 per cent".
 * The words nearest to the percentage decide; a threat or a plan far away in the sentence does not.
 */

import type { RATE_STATUSES } from '@/lib/domain/fact-values';
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import type { Span } from '@/lib/text/span';
import { afterSemicolon } from './sentence-bounds';

export type RateStatus = (typeof RATE_STATUSES)[number];

export interface StatusPlace {
  text: string;
  /** The percentage with its qualifier. */
  percent: Span;
  /** Ends of the neighbouring percentages, or the sentence's own ends. */
  previousEnd: number;
  nextStart: number;
  /** Where the clause begins and ends. */
  clause: Span;
}

const COMPONENT = cuePattern(
  /\b(?:made up of|consist(?:s|ed|ing)? of|compris(?:es?|ed|ing)(?: of)?|composed of|(?:the )?sum of|adding (?:up|together)|combin(?:es?|ed|ing|ation of)|broken down|breaks? down|among (?:it|them|that)|including|(?:which|that) includes?|on top of which)\b/i,
);
const FROM_BEFORE = cuePattern(
  /\b(?:from|instead of|rather than|compared (?:with|to)|replacing|up on|versus|against)\s(?:(?:the|a|an|its|their|today[’']s|now|previous|earlier|current|existing|initial|original|then|around|about|some|as much as|more than|over)\s)*(?:(?:peak|record|high|highs?|rates?|levels?|tariffs?|dut(?:y|ies)|lev(?:y|ies)|peaks?|total|of|at)\s)*$/i,
);
/** "They run from 7.5 to 25 per cent": lowest and highest of what holds, nothing that has moved. */
export const SPREADS_FROM = cuePattern(
  /\b(?:runs?|ran|ranges?|ranged|ranging|var(?:y|ies|ied|ying))\s(?:anywhere\s)?from\s$/i,
);
const PEAK_NEAR = cuePattern(
  /\b(?:peak\w*|as high as|highs? of|highest|at (?:its|their|the) height|at one point|had (?:risen|climbed|soared|reached|hit|surged|ballooned|jumped|gone|escalated|spiral+ed|ratcheted|been (?:raised|ratcheted|driven|pushed)))\b/i,
);
const PEAK_CLIMB = cuePattern(
  /\b(?:climb(?:ed|ing)?|soar(?:ed|ing)?|spiral+(?:ed|ing)?|skyrocket(?:ed|ing)?|balloon(?:ed|ing)?|ratchet(?:ed|ing)?(?: up)?|topp(?:ed|ing)|surg(?:ed|ing)|shot up)\b/i,
);
const PRIOR_NEAR = cuePattern(
  /\b(?:previous(?:ly)?|initial(?:ly)?|original(?:ly)?|former(?:ly)?|earlier(?=\s(?:rate|level|tariff|dut|lev|figure))|at first|to begin with|to start with|used to|had been|had stood|had faced|were once|was once|pre-truce|prior|until (?:then|now|last|May|the))\b/i,
);
const ENDED_AFTER = cuePattern(
  /^[^;]{0,60}?\b(?:was|were|has been|have been|had been|being|is being)\s(?:\w+ly\s)?(?:cut|reduced|lowered|slashed|halved|scrapped|removed|dropped|lifted|rolled back|replaced|struck down|ended|cancell?ed|revoked|rescinded|withdrawn)\b/i,
);
const ENDED_BEFORE = cuePattern(
  /\b(?:roll(?:ed|ing|s)?\sback|scrap(?:ped|ping|s)?|remov(?:e|ed|es|ing)|lift(?:ed|ing|s)?|cancel(?:l?ed|l?ing|s)?|withdr[ae]w(?:n|ing|s)?|revok(?:e|ed|es|ing)|rescind(?:ed|s|ing)?|drop(?:ped|ping|s)?|abolish(?:ed|es|ing)?|eliminat(?:e|ed|es|ing)|end(?:ed|ing|s)?)\s(?:(?!to\b|at\b|by\b|of\b)[\w’.]+\s){0,3}$/i,
);
/** A court or an order has done away with it. */
const VOIDED = cuePattern(
  /\b(?:struck down|strikes? down|striking down|invalidat(?:ed|es|ing)|overturn(?:ed|s|ing)|void(?:ed|s)|annul(?:led|s))\b/i,
);
const OFF_TABLE = cuePattern(
  /^[^;]{0,90}?\boff the table\b|^\s(?:once\s|that\swas\s)?threatened\b|^[^,;%]{0,50}?\b(?:that|which|he|she|it|Trump|they|the\spresident|Washington|Beijing|China|the\sUS)\s(?:[\w.]+\s){0,5}?threaten(?:ed|s|ing)\b|^[^;]{0,130}\b(?:is|are)\s(?:now\s)?off(?:\sfor\snow|\sthe\stable|[.,;])|^[^,;%]{0,60}\bthreat(?:s)?\b/i,
);
const REPLACED = cuePattern(
  /\b(?:replac|(?:prompt|lead|led|forc|driv|caus)\w*\s(?:\w+\s){1,3}to\s(?:impos|introduc|levy|announc|turn)|instead impos|then impos|in their place)/i,
);
const CONDITION = cuePattern(/\b(?:if|unless|otherwise|absent|failing|without\s(?:an?|the|it|such|another)\b)\b/i);
const THREAT = cuePattern(
  /\b(?:threat(?:s|en|ens|ened|ening)?|vow(?:s|ed|ing)?|warn(?:s|ed|ing)?|avert(?:s|ed|ing)?|(?:could|might|may)\s(?:\w+\s){0,2}?(?:rise|go up|jump|revert|return|snap|soar|climb|hit|kick in|face|double|go back|spring|shoot)|would have|risk(?:s|ed|ing)?|facing the prospect|(?:spoken?|talked)\sof\san?\s|loom(?:s|ed|ing)?|head(?:ing)? off|off the table|no longer)\b/i,
);
const PROPOSAL = cuePattern(
  /\b(?:hint(?:s|ed|ing)?|float(?:s|ed|ing)?|suggest(?:s|ed|ing|ion)?|propos(?:es?|ed|al|als|ing)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|offer(?:s|ed|ing)?|call(?:s|ed|ing)? for|seems? (?:right|fair|about right)|sounds? (?:right|fair)|open to|(?:could|might|may)\s(?:\w+\s){0,2}?(?:cut|lower|reduce|drop|fall|come down|be (?:cut|lowered|reduced|brought))|under discussion|being discussed|discuss(?:es|ed|ing)?|pushing for|pushed for|wants?|wanted|seek(?:s|ing)?|sought|ask(?:s|ed|ing)? for|demand(?:s|ed|ing)?|toy(?:s|ed|ing)? with|urg(?:es?|ed|ing)|proposition|bill|legislation|draft|prepar(?:e|es|ed|ing)|(?:begun|began|beg[iu]n|start(?:ed|ing)?|order(?:ed|s|ing)?)\s(?:the\s)?(?:paperwork|process|work)|ready to|hopes?|hoped|hoping)\b/i,
);
const PLAN = cuePattern(
  /\b(?:announc(?:e|es|ed|ing|ement)|would(?!\slike\b)|will|[’']ll|going to|(?:is|are|was|were) (?:to|due|set|scheduled|slated|poised|expected)|due to|set to|scheduled (?:to|for)|plan(?:s|ned|ning)?|tak(?:e|es|ing) effect|go(?:es|ing)? into effect|com(?:e|es|ing) into (?:force|effect)|pledg(?:es?|ed)|promis(?:es?|ed)|start(?:s|ing) (?:on|from|in)|effective (?:from|on)|postpon(?:es?|ed|ing)|delay(?:s|ed|ing)?|suspend(?:s|ed|ing)?|paus(?:es?|ed|ing)|shelv(?:es?|ed|ing)|in exchange for|would-be|upcoming)\b/i,
);
const DONE_SINCE = cuePattern(
  /\b(?:has|have|had)\s(?:since|already|now)\b|\bcurrent(?:ly)?\b|\bstands?\b|\bstill\b|\balready\b|\bin (?:force|place|effect)\b|\bexisting\b/i,
);

/** "left at", "will stay at", "keep its tariffs at": nothing changes, whatever the tense. */
const LEFT_AT = cuePattern(
  /\b(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|left|leav(?:e|es|ing)|keep(?:s|ing)?|kept|maintain(?:s|ed|ing)?|unchanged|frozen)\s(?:(?!to\b|from\b|until\b|by\b)[^\s,;%]+\s){0,12}?(?:at|on)\s(?:about\s|around\s|roughly\s)?$/i,
);
const STAYS_IN_FORCE = cuePattern(
  /^[^,;%]{0,60}\b(?:remains?|stays?|stands?)(?:\s(?:in\s(?:place|effect|force)|until|for\s(?:now|as\slong))|[.,;]|$)/i,
);
/** "tariffs, as high as 25 percent, remain in force": what is said to hold has not gone, however high it is. */
const REMAINS = cuePattern(
  /^,\s(?:still\s|all\s)?(?:remain|stay|stand|are\sstill|is\sstill)s?\s(?:in\s(?:place|effect|force)|untouched|unchanged)\b|^[^,;%]{0,70},?\s(?:is|are|remains?|stays?)\s(?:all\s|still\s)?(?:unchanged|untouched)\b/i,
);
/** "not raised to", "will not go up to", "rather than raising them to": a rise that was meant and does not come. */
const NOT_RAISED = cuePattern(
  /\b(?:not|never|rather than|instead of|without)\s(?:be\s|been\s|now\s)?(?:rais|r[io]s|go(?:ing|es)?|increas|lift|hik|jump|climb|doubl|impos|charg|levy|levied|appl)\w*\s[^,;%]{0,60}$|n[’']t\s(?:be\s)?(?:rais|ris|go\sup|increas|hik|jump|climb|doubl|impos|charg)\w*\s[^,;%]{0,60}$/i,
);
const ONCE_PLANNED = cuePattern(
  /\bhad\s(?:originally\s|initially\s|previously\s)?been\s(?:due|set|scheduled|slated|supposed|planned|expected|meant|threatened)\b|\bhad\s(?:planned|threatened|intended|meant)\b|\b(?:was|were)\sgoing\sto\b|\bwas to have\b|\bwere to have\b/i,
);
const PLANNED = cuePattern(
  /\b(?:(?:was|were|is|are)\s(?:originally\s)?(?:due|set|scheduled|slated|supposed|planned)|planned|scheduled|threatened|looming|pending|proposed)\b/i,
);
const CALLED_OFF = cuePattern(
  /\b(?:call(?:s|ed|ing)?\soff|avert(?:s|ed|ing)?|shelv(?:e|es|ed|ing)|dropp(?:ed|ing)|scrapp(?:ed|ing)|scraps?|cancel(?:s|l?ed|l?ing)?|ditch(?:ed|es|ing)?|abandon(?:s|ed|ing)?|(?:put|is|are|was|were)\son\s(?:hold|ice)|no longer|withdr[ae]wn?|holds?\soff|held\soff)\b/i,
);
/** Laid aside: "24 per cent stays suspended", "the suspension of the heightened 24 percent rate". */
const LAID_ASIDE_BEFORE = cuePattern(
  /\b(?:suspension|pause|suspend(?:s|ing)?|paus(?:es|ing))\s(?:of\s)?(?:[\w’'“”-]+\s){0,5}$/i,
);
const LAID_ASIDE_AFTER = cuePattern(
  /^[^,;%]{0,60}\b(?:stays?|remains?|kept|keeps)\s(?:suspended|paused|frozen|on\s(?:hold|ice))\b/i,
);
/** "lowered the combined 145% levies on Chinese goods to 30%". */
const LOWERED_BEFORE = cuePattern(
  /\b(?:lower|cut|reduc|slash|halv|trim|bring|brought|par|scal|doubl|rais|lift|hik|increas)\w*\s(?:(?!to\b|by\b|at\b|of\b|on\b|in\b)[\w’'.-]+\s){0,5}$/i,
);
const TO_NEXT = cuePattern(/^[^,;%]{1,80}\sto\s(?:about\s|around\s|just\s|only\s)?$/i);
const TO_COME_AFTER = cuePattern(
  /^[^,;%]{0,60}\b(?:would|will|could|might|to)\s(?:also\s|then\s|now\s)?(?:kick|take\seffect|come|go\sinto|hit|apply|start|return|be\s(?:levied|imposed|charged|applied|added|introduced|collected|slapped|put|placed|reimposed))\b/i,
);
/** A present tense that tells of a day to come: "drops to 7.5% in 30 days", "rises to 25 percent on March 2 unless". */
const MOVES = cuePattern(
  /\b(?:rises?|rising|goes\sup|jumps?|increases?|climbs?|doubles?|drops?|falls?|comes?\sdown|goes\s(?:down|back)|reverts?|returns?|snaps?\sback|kicks?\sin|takes?\seffect)\b/i,
);
/** "will cut in half, to 7.5 percent": the comma parts no clause. */
const WILL_MOVE = cuePattern(
  /\b(?:will|would|(?:is|are)\sto)\s(?:be\s)?(?:cut|lower|reduc|halv|rais|lift|doubl|slash)\w*(?:\s[^;%]{0,30})?,\sto\s$/i,
);
const SET_TO_BEGIN = cuePattern(
  /^[^;%]{0,110}\b(?:is|are)\s(?:due|set|scheduled|slated|expected|poised)\s(?:to\s)?(?:begin|start|take|come|go|kick|hit|apply|for|on)\b/i,
);
const SOON_AFTER = cuePattern(
  /^\s(?:in|within|after)\s(?:\d{1,3}|a|two|three|four|six|ten|thirty|sixty|ninety)\s(?:days?|weeks?|months?)\b|^\snext\s(?:week|month|year)\b/i,
);
const DOES_NOT_HAVE_TO = cuePattern(
  /^[^;]{0,60}\b(?:does(?:\snot|n[’']t)\shave\sto\s(?:happen|come|take)|need\snot|(?:may|might|will|would)\s(?:not|never)\s(?:now\s)?(?:be\s(?:imposed|levied|applied|introduced)|go\sahead|take\seffect|happen))\b/i,
);

/** "the old tariffs would return: 145 per cent on the American side, 125 per cent on the Chinese". */
const TO_RETURN = cuePattern(
  /\b(?:would|could|will|might)\s(?:then\s)?(?:return|revert|come\sback|snap\sback|spring\sback|be\sback)\b[^.;:]{0,40}:\s[^.;:]{0,60}$/i,
);

/** "the 30% on Chinese goods will stand until then". */
const WILL_STAND = cuePattern(/^[^,;%]{0,60}\b(?:will|would|is\sto|are\sto)\s(?:stand|stay|remain|hold)\b/i);
/** "was not ready to lower the 145%". */
const NOT_LOWERED = cuePattern(
  /(?:\b(?:not|never|refus\w+|unwilling|ruled\sout)|n[’']t)\b[^,;]{0,40}\b(?:lower|cut|reduc|drop|remov|lift)\w*\s(?:the|its|his|their)\s$/i,
);

/** The words around a percentage, at three distances. */
interface Around {
  /** From the percentage before it, or 100 units back, to its end; `lead` is the same without the percentage. */
  near: string;
  lead: string;
  /** The clause up to the percentage, and the whole sentence up to it. */
  wide: string;
  head: string;
  /** What follows, up to the next percentage. */
  after: string;
  text: string;
}

/** Not the month. */
const MODAL = cuePattern(/\b(?:could|would|might|may|will)\b/);
/** "hiking tariffs to as high as 25%" is no look back. */
const RAISING = cuePattern(/\b(?:hiking|raising|imposing|hikes|raises|imposes|charges|levies)\s[^,;]{0,50}\bto\s$/i);
const CLIMBED = cuePattern(/\b(?:had|before|until|since|saw|seen)\b/i);
const ON_TOP_OF = cuePattern(/\bon top of\s(?:(?:the|an?|existing|its|their|current)\s)*$/i);
const IN_PLACE = cuePattern(/^\s(?:[\w-]+\s)?already\b|^\s(?:[\w-]+\s)?in (?:place|force|effect)\b/i);
const WEIGHED_AFTER = cuePattern(/^[^;]{0,60}\b(?:considering|open to|weighing|mulling)\b/i);
const EFFECT_AFTER = cuePattern(
  /^[^,;]{0,50}\b(?:(?:takes?|taking|goes?|due|starting|effective|beginning)\s(?:(?:into|to)\s)?(?:effect|force|from|on|start)|comes?\s(?:into\s)?(?:effect|force))\b/i,
);

/** Questions in order: what is said nearest and strongest is asked first, "in force" is what remains. */
const STATUS_QUESTIONS: readonly (readonly [RateStatus, (words: Around) => boolean])[] = [
  ['in_force', ({ lead, after }) => ON_TOP_OF.test(lead) || IN_PLACE.test(after)],
  ['in_force', ({ after }) => REMAINS.test(after)],
  ['threatened', ({ lead }) => NOT_RAISED.test(lead)],
  ['in_force', ({ lead, after }) => NOT_LOWERED.test(lead) || WILL_STAND.test(after)],
  ['threatened', ({ lead }) => /\bwhether\s(?:the|an?|his|its)\s$/i.test(lead)],
  ['threatened', ({ lead }) => LAID_ASIDE_BEFORE.test(lead.slice(-60))],
  [
    'threatened',
    ({ near, after }) => ONCE_PLANNED.test(near) || (/^\s(?:that|which)\b/i.test(after) && ONCE_PLANNED.test(after)),
  ],
  ['threatened', ({ near, after }) => PLANNED.test(near + after) && CALLED_OFF.test(near + after)],
  ['threatened', ({ after }) => LAID_ASIDE_AFTER.test(after) || DOES_NOT_HAVE_TO.test(after)],
  ['in_force', ({ lead }) => LEFT_AT.test(lead)],
  ['prior', ({ lead, after }) => LOWERED_BEFORE.test(lead) && TO_NEXT.test(after)],
  ['peak', ({ near, lead }) => PEAK_NEAR.test(near) && !MODAL.test(near) && !RAISING.test(lead)],
  ['peak', ({ near, after }) => PEAK_CLIMB.test(near) && CLIMBED.test(near + after) && !MODAL.test(near)],
  [
    'prior',
    ({ lead, after }) =>
      /\b(?:was|were)\s$/.test(lead) &&
      /^\s(?:when|until|before|at\sthe\stime|(?:an?|two|three|six)\s(?:year|month|week)s?\s(?:ago|earlier)|last\s(?:year|month|spring|summer|autumn|fall|winter))\b/.test(
        after,
      ),
  ],
  ['prior', ({ lead }) => FROM_BEFORE.test(lead.slice(-60)) && !SPREADS_FROM.test(lead.slice(-60))],
  ['threatened', ({ after }) => OFF_TABLE.test(after)],
  ['threatened', ({ near, head }) => THREAT.test(near) || TO_RETURN.test(head)],
  [
    'threatened',
    ({ text, wide, head, near, after }) =>
      CONDITION.test(text) &&
      (PLAN.test(wide) || MOVES.test(head.slice(-100)) || TO_COME_AFTER.test(after)) &&
      !DONE_SINCE.test(near),
  ],
  ['prior', ({ head }) => VOIDED.test(afterSemicolon(head)) && !REPLACED.test(head)],
  ['prior', ({ lead }) => ENDED_BEFORE.test(lead)],
  ['prior', ({ lead, after }) => ENDED_AFTER.test(after) && !/\bto\s*$/i.test(lead)],
  ['prior', ({ after }) => PRIOR_NEAR.test(after.slice(0, 40))],
  ['prior', ({ near }) => PRIOR_NEAR.test(near) && !DONE_SINCE.test(near)],
  ['in_force', ({ near }) => DONE_SINCE.test(near)],
  ['proposed', ({ wide, after }) => PROPOSAL.test(wide) || WEIGHED_AFTER.test(after)],
  ['threatened', ({ wide }) => THREAT.test(wide)],
  ['in_force', ({ near, after }) => STAYS_IN_FORCE.test(after) && !PLAN.test(near)],
  [
    'announced',
    ({ wide, head, after }) =>
      PLAN.test(wide) ||
      WILL_MOVE.test(head) ||
      EFFECT_AFTER.test(after) ||
      SET_TO_BEGIN.test(after) ||
      TO_COME_AFTER.test(after) ||
      (MOVES.test(wide) && SOON_AFTER.test(after)),
  ],
];

/** Status by the words of the sentence alone; pairs ("from … to …") are settled by pairStatus. */
export function readStatus(place: StatusPlace): RateStatus {
  if (isComponent(place)) return 'component';
  const { percent, previousEnd, nextStart, clause } = place;
  // The month is no modal: "in May cut" is nothing that may be cut.
  const text = place.text.replaceAll(/\bMay\b/g, 'M-y');
  const from = Math.max(afterPrevious(text, previousEnd, percent.start), percent.start - 100);
  const words: Around = {
    text,
    near: text.slice(from, percent.end),
    lead: text.slice(from, percent.start),
    wide: text.slice(Math.max(clause.start, percent.start - 180), percent.end),
    head: text.slice(Math.max(0, percent.start - 240), percent.start),
    after: text.slice(percent.end, Math.min(nextStart, percent.end + 100)),
  };
  return STATUS_QUESTIONS.find(([, holds]) => holds(words))?.[0] ?? 'in_force';
}

/** Words up to the first comma after a percentage still speak of that one: "145% to begin with, has stood at 30%". */
function afterPrevious(text: string, previousEnd: number, at: number): number {
  const comma = previousEnd > 0 ? text.slice(previousEnd, at).search(/,\s/) : -1;
  return comma < 0 ? previousEnd : previousEnd + comma;
}

/** "now stands at 145 percent: the 125 percent reciprocal duty, plus the 20 percent". */
const COMPONENTS = cuePattern(new RegExp(`${COMPONENT.source}|(?<=%|percent|per cent):\\s(?=the\\s)`, 'gi'));

/** A part of a sum named before it in the sentence, or one of the parts after the first. */
function isComponent({ text, percent, previousEnd }: StatusPlace): boolean {
  const head = text.slice(Math.max(0, percent.start - 400), percent.start);
  const cue = listMatches(head, COMPONENTS).at(-1);
  if (!cue) return false;
  const hasTotal =
    /\d\s?(?:%|per\s?cent)|\btotal\b|\bsum\b|\boverall\b/i.test(head.slice(0, cue.index)) ||
    /^(?:made|consist|compris|compos|the sum|sum)/i.test(cue[0]);
  if (/;|,?\s(?:while|whereas|but)\s|\.\s/i.test(head.slice(cue.index))) return false;
  return hasTotal && percent.start - Math.max(previousEnd, cue.index) < 110;
}
