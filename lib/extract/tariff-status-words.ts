/** Words that tell whether a rate is in force, was, has peaked, is announced, threatened, proposed or only a part of a sum. */
import { cuePattern } from '@/lib/text/cue-pattern';

export const COMPONENT = cuePattern(
  /\b(?:made up of|consist(?:s|ed|ing)? of|compris(?:es?|ed|ing)(?: of)?|composed of|(?:the )?sum of|adding (?:up|together)|combin(?:es?|ed|ing|ation of)|broken down|breaks? down|among (?:it|them|that)|including|(?:which|that) includes?|on top of which)\b/i,
);
export const FROM_BEFORE = cuePattern(
  /\b(?:from|instead of|rather than|compared (?:with|to)|replacing|up on|versus|against)\s(?:(?:the|a|an|its|their|today[’']s|now|previous|earlier|current|existing|initial|original|then|around|about|some|as much as|more than|over)\s)*(?:(?:peak|record|high|highs?|rates?|levels?|tariffs?|dut(?:y|ies)|lev(?:y|ies)|peaks?|total|of|at)\s)*$/i,
);
/** "They run from 7.5 to 25 per cent": lowest and highest of what holds, nothing that has moved. */
export const SPREADS_FROM = cuePattern(
  /\b(?:runs?|ran|ranges?|ranged|ranging|var(?:y|ies|ied|ying))\s(?:anywhere\s)?from\s$/i,
);
export const PEAK_NEAR = cuePattern(
  /\b(?:peak\w*|as high as|highs? of|highest|at (?:its|their|the) height|at one point|had (?:risen|climbed|soared|reached|hit|surged|ballooned|jumped|gone|escalated|spiral+ed|ratcheted|been (?:raised|ratcheted|driven|pushed)))\b/i,
);
export const PEAK_CLIMB = cuePattern(
  /\b(?:climb(?:ed|ing)?|soar(?:ed|ing)?|spiral+(?:ed|ing)?|skyrocket(?:ed|ing)?|balloon(?:ed|ing)?|ratchet(?:ed|ing)?(?: up)?|topp(?:ed|ing)|surg(?:ed|ing)|shot up)\b/i,
);
export const PRIOR_NEAR = cuePattern(
  /\b(?:previous(?:ly)?|initial(?:ly)?|original(?:ly)?|former(?:ly)?|earlier(?=\s(?:rate|level|tariff|dut|lev|figure))|at first|to begin with|to start with|used to|had been|had stood|had faced|were once|was once|pre-truce|prior|until (?:then|now|last|May|the))\b/i,
);
export const ENDED_AFTER = cuePattern(
  /^[^;]{0,60}?\b(?:was|were|has been|have been|had been|being|is being)\s(?:\w+ly\s)?(?:cut|reduced|lowered|slashed|halved|scrapped|removed|dropped|lifted|rolled back|replaced|struck down|ended|cancell?ed|revoked|rescinded|withdrawn)\b/i,
);
export const ENDED_BEFORE = cuePattern(
  /\b(?:roll(?:ed|ing|s)?\sback|scrap(?:ped|ping|s)?|remov(?:e|ed|es|ing)|lift(?:ed|ing|s)?|cancel(?:l?ed|l?ing|s)?|withdr[ae]w(?:n|ing|s)?|revok(?:e|ed|es|ing)|rescind(?:ed|s|ing)?|drop(?:ped|ping|s)?|abolish(?:ed|es|ing)?|eliminat(?:e|ed|es|ing)|end(?:ed|ing|s)?)\s(?:(?!to\b|at\b|by\b|of\b)[\w’.]+\s){0,3}$/i,
);
/** A court or an order has done away with it. */
export const VOIDED = cuePattern(
  /\b(?:struck down|strikes? down|striking down|invalidat(?:ed|es|ing)|overturn(?:ed|s|ing)|void(?:ed|s)|annul(?:led|s))\b/i,
);
export const OFF_TABLE = cuePattern(
  /^[^;]{0,90}?\boff the table\b|^\s(?:once\s|that\swas\s)?threatened\b|^[^,;%]{0,50}?\b(?:that|which|he|she|it|Trump|they|the\spresident|Washington|Beijing|China|the\sUS)\s(?:[\w.]+\s){0,5}?threaten(?:ed|s|ing)\b|^[^;]{0,130}\b(?:is|are)\s(?:now\s)?off(?:\sfor\snow|\sthe\stable|[.,;])|^[^,;%]{0,60}\bthreat(?:s)?\b/i,
);
export const REPLACED = cuePattern(
  /\b(?:replac|(?:prompt|lead|led|forc|driv|caus)\w*\s(?:\w+\s){1,3}to\s(?:impos|introduc|levy|announc|turn)|instead impos|then impos|in their place)/i,
);
export const CONDITION = cuePattern(
  /\b(?:if|unless|otherwise|absent|failing|without\s(?:an?|the|it|such|another)\b)\b/i,
);
export const THREAT = cuePattern(
  /\b(?:threat(?:s|en|ens|ened|ening)?|vow(?:s|ed|ing)?|warn(?:s|ed|ing)?|avert(?:s|ed|ing)?|(?:could|might|may)\s(?:\w+\s){0,2}?(?:rise|go up|jump|revert|return|snap|soar|climb|hit|kick in|face|double|go back|spring|shoot)|would have|risk(?:s|ed|ing)?|facing the prospect|(?:spoken?|talked)\sof\san?\s|loom(?:s|ed|ing)?|head(?:ing)? off|off the table|no longer)\b/i,
);
export const PROPOSAL = cuePattern(
  /\b(?:hint(?:s|ed|ing)?|float(?:s|ed|ing)?|suggest(?:s|ed|ing|ion)?|propos(?:es?|ed|al|als|ing)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|offer(?:s|ed|ing)?|call(?:s|ed|ing)? for|seems? (?:right|fair|about right)|sounds? (?:right|fair)|open to|(?:could|might|may)\s(?:\w+\s){0,2}?(?:cut|lower|reduce|drop|fall|come down|be (?:cut|lowered|reduced|brought))|under discussion|being discussed|discuss(?:es|ed|ing)?|pushing for|pushed for|wants?|wanted|seek(?:s|ing)?|sought|ask(?:s|ed|ing)? for|demand(?:s|ed|ing)?|toy(?:s|ed|ing)? with|urg(?:es?|ed|ing)|proposition|bill|legislation|draft|prepar(?:e|es|ed|ing)|(?:begun|began|beg[iu]n|start(?:ed|ing)?|order(?:ed|s|ing)?)\s(?:the\s)?(?:paperwork|process|work)|ready to|hopes?|hoped|hoping)\b/i,
);
export const PLAN = cuePattern(
  /\b(?:announc(?:e|es|ed|ing|ement)|would(?!\slike\b)|will|[’']ll|going to|(?:is|are|was|were) (?:to|due|set|scheduled|slated|poised|expected)|due to|set to|scheduled (?:to|for)|plan(?:s|ned|ning)?|tak(?:e|es|ing) effect|go(?:es|ing)? into effect|com(?:e|es|ing) into (?:force|effect)|pledg(?:es?|ed)|promis(?:es?|ed)|start(?:s|ing) (?:on|from|in)|effective (?:from|on)|postpon(?:es?|ed|ing)|delay(?:s|ed|ing)?|suspend(?:s|ed|ing)?|paus(?:es?|ed|ing)|shelv(?:es?|ed|ing)|in exchange for|would-be|upcoming)\b/i,
);
export const DONE_SINCE = cuePattern(
  /\b(?:has|have|had)\s(?:since|already|now)\b|\bcurrent(?:ly)?\b|\bstands?\b|\bstill\b|\balready\b|\bin (?:force|place|effect)\b|\bexisting\b/i,
);

/** "left at", "will stay at", "keep its tariffs at": nothing changes, whatever the tense. */
export const LEFT_AT = cuePattern(
  /\b(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|left|leav(?:e|es|ing)|keep(?:s|ing)?|kept|maintain(?:s|ed|ing)?|unchanged|frozen)\s(?:(?!to\b|from\b|until\b|by\b)[^\s,;%]+\s){0,12}?(?:at|on)\s(?:about\s|around\s|roughly\s)?$/i,
);
export const STAYS_IN_FORCE = cuePattern(
  /^[^,;%]{0,60}\b(?:remains?|stays?|stands?)(?:\s(?:in\s(?:place|effect|force)|until|for\s(?:now|as\slong))|[.,;]|$)/i,
);
/** "tariffs, as high as 25 percent, remain in force": what is said to hold has not gone, however high it is. */
export const REMAINS = cuePattern(
  /^,\s(?:still\s|all\s)?(?:remain|stay|stand|are\sstill|is\sstill)s?\s(?:in\s(?:place|effect|force)|untouched|unchanged)\b|^[^,;%]{0,70},?\s(?:is|are|remains?|stays?)\s(?:all\s|still\s)?(?:unchanged|untouched)\b/i,
);
/** "not raised to", "will not go up to", "rather than raising them to": a rise that was meant and does not come. */
export const NOT_RAISED = cuePattern(
  /\b(?:not|never|rather than|instead of|without)\s(?:be\s|been\s|now\s)?(?:rais|r[io]s|go(?:ing|es)?|increas|lift|hik|jump|climb|doubl|impos|charg|levy|levied|appl)\w*\s[^,;%]{0,60}$|n[’']t\s(?:be\s)?(?:rais|ris|go\sup|increas|hik|jump|climb|doubl|impos|charg)\w*\s[^,;%]{0,60}$/i,
);
export const ONCE_PLANNED = cuePattern(
  /\bhad\s(?:originally\s|initially\s|previously\s)?been\s(?:due|set|scheduled|slated|supposed|planned|expected|meant|threatened)\b|\bhad\s(?:planned|threatened|intended|meant)\b|\b(?:was|were)\sgoing\sto\b|\bwas to have\b|\bwere to have\b/i,
);
export const PLANNED = cuePattern(
  /\b(?:(?:was|were|is|are)\s(?:originally\s)?(?:due|set|scheduled|slated|supposed|planned)|planned|scheduled|threatened|looming|pending|proposed|due\s(?:on|for|in))\b/i,
);
export const CALLED_OFF = cuePattern(
  /\b(?:call(?:s|ed|ing)?\soff|avert(?:s|ed|ing)?|shelv(?:e|es|ed|ing)|dropp(?:ed|ing)|scrapp(?:ed|ing)|scraps?|cancel(?:s|l?ed|l?ing)?|ditch(?:ed|es|ing)?|abandon(?:s|ed|ing)?|(?:put|is|are|was|were)\son\s(?:hold|ice)|no longer|withdr[ae]wn?|holds?\soff|held\soff)\b/i,
);
/** Laid aside: "24 per cent stays suspended", "the suspension of the heightened 24 percent rate". */
export const LAID_ASIDE_BEFORE = cuePattern(
  /\b(?:suspension|pause|suspend(?:s|ing)?|paus(?:es|ing))\s(?:of\s)?(?:[\w’'“”-]+\s){0,5}$/i,
);
export const LAID_ASIDE_AFTER = cuePattern(
  /^[^,;%]{0,60}\b(?:stays?|remains?|kept|keeps)\s(?:suspended|paused|frozen|on\s(?:hold|ice))\b/i,
);
/** "lowered the combined 145% levies on Chinese goods to 30%". */
export const LOWERED_BEFORE = cuePattern(
  /\b(?:lower|cut|reduc|slash|halv|trim|bring|brought|par|scal|doubl|rais|lift|hik|increas)\w*\s(?:(?!to\b|by\b|at\b|of\b|on\b|in\b)[\w’'.-]+\s){0,5}$/i,
);
export const TO_NEXT = cuePattern(/^[^,;%]{1,80}\sto\s(?:about\s|around\s|just\s|only\s)?$/i);
export const TO_COME_AFTER = cuePattern(
  /^[^,;%]{0,60}\b(?:would|will|could|might|to)\s(?:also\s|then\s|now\s)?(?:kick|take\seffect|come|go\sinto|hit|apply|start|return|be\s(?:levied|imposed|charged|applied|added|introduced|collected|slapped|put|placed|reimposed))\b/i,
);
/** A present tense that tells of a day to come: "drops to 7.5% in 30 days", "rises to 25 percent on March 2 unless". */
export const MOVES = cuePattern(
  /\b(?:rises?|rising|goes\sup|jumps?|increases?|climbs?|doubles?|drops?|falls?|comes?\sdown|goes\s(?:down|back)|reverts?|returns?|snaps?\sback|kicks?\sin|takes?\seffect)\b/i,
);
/** "will cut in half, to 7.5 percent": the comma parts no clause. */
export const WILL_MOVE = cuePattern(
  /\b(?:will|would|(?:is|are)\sto)\s(?:be\s)?(?:cut|lower|reduc|halv|rais|lift|doubl|slash)\w*(?:\s[^;%]{0,30})?,\sto\s$/i,
);
export const SET_TO_BEGIN = cuePattern(
  /^[^;%]{0,110}\b(?:is|are)\s(?:due|set|scheduled|slated|expected|poised)\s(?:to\s)?(?:begin|start|take|come|go|kick|hit|apply|for|on)\b/i,
);
export const SOON_AFTER = cuePattern(
  /^\s(?:in|within|after)\s(?:\d{1,3}|a|two|three|four|six|ten|thirty|sixty|ninety)\s(?:days?|weeks?|months?)\b|^\snext\s(?:week|month|year)\b/i,
);
export const DOES_NOT_HAVE_TO = cuePattern(
  /^[^,;.%]{0,30}\b(?:is|are|was|were)\s(?:now\s)?not\sto\s(?:come|take|go|be|apply)\b|^[^;]{0,60}\b(?:does(?:\snot|n[’']t)\shave\sto\s(?:happen|come|take)|need\snot|(?:may|might|will|would)\s(?:not|never)\s(?:now\s)?(?:be\s(?:imposed|levied|applied|introduced)|go\sahead|take\seffect|happen))\b/i,
);

/** "the old tariffs would return: 145 per cent on the American side, 125 per cent on the Chinese". */
export const TO_RETURN = cuePattern(
  /\b(?:would|could|will|might)\s(?:then\s)?(?:return|revert|come\sback|snap\sback|spring\sback|be\sback)\b[^.;:]{0,40}:\s[^.;:]{0,60}$/i,
);

/** "the 30% on Chinese goods will stand until then". */
export const WILL_STAND = cuePattern(/^[^,;%]{0,60}\b(?:will|would|is\sto|are\sto)\s(?:stand|stay|remain|hold)\b/i);
/** "was not ready to lower the 145%". */
export const NOT_LOWERED = cuePattern(
  /(?:\b(?:not|never|refus\w+|unwilling|ruled\sout)|n[’']t)\b[^,;]{0,40}\b(?:lower|cut|reduc|drop|remov|lift)\w*\s(?:the|its|his|their)\s$/i,
);

/** Not the month. */
export const MODAL = cuePattern(/\b(?:could|would|might|may|will)\b/);
/** "hiking tariffs to as high as 25%" is no look back. */
export const RAISING = cuePattern(
  /\b(?:hiking|raising|imposing|hikes|raises|imposes|charges|levies)\s[^,;]{0,50}\bto\s$/i,
);
export const CLIMBED = cuePattern(/\b(?:had|before|until|since|saw|seen)\b/i);
export const ON_TOP_OF = cuePattern(/\bon top of\s(?:(?:the|an?|existing|its|their|current)\s)*$/i);
export const IN_PLACE = cuePattern(/^\s(?:[\w-]+\s)?already\b|^\s(?:[\w-]+\s)?in (?:place|force|effect)\b/i);
export const WEIGHED_AFTER = cuePattern(/^[^;]{0,60}\b(?:considering|open to|weighing|mulling)\b/i);
export const EFFECT_AFTER = cuePattern(
  /^[^,;]{0,50}\b(?:(?:takes?|taking|goes?|due|starting|effective|beginning)\s(?:(?:into|to)\s)?(?:effect|force|from|on|start)|comes?\s(?:into\s)?(?:effect|force))\b/i,
);
