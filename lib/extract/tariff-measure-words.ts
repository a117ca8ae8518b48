/** Patterns that tell what a percentage measures, by the words before and after it; tariff-measure.ts asks them in order. */
import { cuePattern } from '@/lib/text/cue-pattern';
import { GOODS_NOUN, OTHER_MEASURE, RATE_PRONOUN, TARIFF_NOUN } from './tariff-words';

const TARGET_PHRASE = String.raw`(?:(?:\s(?:that\s|which\s)?(?:it|they|he|China|Beijing|Washington|Trump|the\s[\w.]+)\s(?:had\s|has\s|have\s)?(?:imposed|levied|placed|put|slapped|introduced))?(?:\s(?:rates?|rises?|hikes?|increases?))?\s(?:on|against|for|over|covering|targeting)\s(?:(?!to\b|at\b|of\s\d|from\s\d|by\b)[^\s;:%]+\s){0,8}?${GOODS_NOUN}(?![\w-])(?:\sfrom\sChina|\sfrom\sthe\sUnited\sStates)?)?`;
const TAXED = String.raw`\s(?:on|against)\s(?!average\b)(?:(?!to\b|at\b|by\b|tariffs?\b|duties\b|levies\b)[^\s;:%]+\s){0,8}?${GOODS_NOUN}`;
/** What every tariff noun holds: asked first, since the full pattern costs much more. */
export const TARIFF_STEM = cuePattern(/tariff|lev[iy]|dut[iy]|tax|charge|rate|one|those/i);
export const ANY_TARIFF = cuePattern(new RegExp(`(?<![\\w-])${TARIFF_NOUN}(?![\\w-])`, 'i'));
export const HEADS = cuePattern(
  new RegExp(
    String.raw`(?<![\w-])(?:(${TARIFF_NOUN})${TARGET_PHRASE}|(?:per\s?cent|percent)${TAXED}|(${OTHER_MEASURE}))(?![\w-])|%${TAXED}(?![\w-])|([’']s(?=\s(?:are|is|were)\s(?:now\s|still\s)?$)|[’']s(?=\s(?:own\s)?(?:stands?|stood|remains?|stays?|are|is|were|was|c[ao]mes?|goes|went|falls?|fell|rises?|rose|drops?|dropped|(?:would|will|could|might)\s(?:then\s)?(?:go|rise|climb|fall|drop|jump|return|come|be))\s(?:(?:back|down|up)\s)?(?:at|to|from)\s(?:about\s|around\s|just\s|only\s)?(?:\d|$))|[’']s(?=\s(?:on|against)\s(?:the\s)?(?:US|U\.S\.|United\sStates|China|America)\s(?:at|to|$))|[’']s(?=\s(?:on|against)\s(?:[\w’.]+\s){0,3}${GOODS_NOUN})|\b(?:its|their)\sown(?=\s(?:on|against)\s(?:[\w’.]+\s){0,3}${GOODS_NOUN}|\s(?:back\s|down\s|up\s)?(?:to|from)\s(?:about\s|around\s|just\s)?(?:\d|$)))${TARGET_PHRASE}`,
    'gi',
  ),
);

/** Words that stand between a percentage and its tariff noun: "30% retaliatory tariffs", "25% import tax". */
export const NOUN_AFTER = cuePattern(
  new RegExp(
    String.raw`^[\s-]*(?:(?!of\b|in\b|on\b|to\b|from\b|by\b|and\b|or\b|but\b|as\b|at\b|since\b|after\b|is\b|was\b|are\b|were\b|that\b|which\b|when\b|if\b|while\b|because\b|despite\b|amid\b|with\b|due\b|under\b|before\b|until\b)[\w’'‘“”".&-]+\s){0,6}?(${TARIFF_NOUN})(?![\w-])`,
    'i',
  ),
);
/** "80% as the right level for tariffs on Chinese goods". */
export const AS_LEVEL_FOR = cuePattern(
  new RegExp(
    String.raw`^\sas\s(?:the|an?)\s(?:\w+\s){0,2}(?:level|rate|figure|number)\s(?:for|of)\s(?:the\s|its\s|his\s|US\s)?(${TARIFF_NOUN})(?![\w-])`,
    'i',
  ),
);
export const CHANGE_AFTER = cuePattern(
  /^[\s-]*(?:additional\s|further\s|extra\s)?(?:points?\s)?(?:percentage\spoints?\s)?(?:increase|rise|hike|cut|reduction|decrease|drop|jump|decline)s?\s(?:in|of|to|on)\s(?:the\s|its\s|their\s|US\s|U\.S\.\s|Chinese\s|American\s|existing\s)*(?:\w+\s)?(?:tariff|dut|lev)/i,
);
export const TARIFF_CHANGE_AFTER = cuePattern(/^\s(?:hikes?|increases?|rises?|cuts?|reductions?|relief|rollbacks?)\b/i);
export const REFUSED_AFTER = cuePattern(
  /^[\s-]*(?:of\b(?!\s(?:(?:the\s)?(?:import\s|customs\s|declared\s)?value|(?:its|their)\sown)\b)|off\b|increase|rise|drop|fall|decline|jump|gain|surge|growth|slump|plunge|cut\b|reduction|hike|higher|lower|more\b|less\b|fewer|year[- ]on|year[- ]over|month[- ]on|from a year|annual|annuali[sz]ed|chance|probability|likelihood|odds|stake|share\b|shareholding|owned|ownership|discount|below|above|compared|complete|sure|certain|approval|support|in favou?r|rebound|contraction|expansion|margin|content|ad[- ]valorem equivalent gdp|pure|purity|vote|interest\b|inflation|tip\b|in\s(?:one|a|the)\spoll|of\sH20|ahead|behind)/i,
);
export const TAXED_AFTER = cuePattern(
  new RegExp(
    String.raw`^\s(?:(?:tariff|of\s(?:its|their)\sown|(?:now\s|already\s|currently\s)?(?:charged|levied|imposed|slapped|placed|put|applied|due|payable|set))\s)?(?:on|for)\s(?!the year|average|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:(?!to\b|at\b|by\b)[^\s;:%]+\s){0,10}?(?:${GOODS_NOUN}|China|Beijing|US|U\.S\.|America|United\sStates)(?![\w-])`,
    'i',
  ),
);
/** Words that lead from a tariff noun to its level. A movement without "to" or "at" is no level: "tariffs fell 5%". */
export const LEVEL_BEFORE = cuePattern(
  /(?:\b(?:to|at|of|from|with|is|are|was|were|be|been|being|stands?|stood|standing|hit|hits|hitting|reach|reache[sd]|reaching|total|totals|totall?ed|totall?ing|exceeds?|exceeded|and|or|than|an?|the|additional|extra|new|further|another|combined|averag(?:es?|ed|ing)|baseline|makes|making|charges?|charged|levies|imposes?|imposed|impos(?:e|ing)|levy|levied|pay|paid|face|now|currently|already|remains?|remain(?:ed|ing)|only|just|be|effectively|plus|minus|including|between|some|that)|[,:(–—-])\s*$/i,
);
export const LEVY_VERB = cuePattern(
  /\b(?:impos(?:e[sd]?|ing)|levi(?:ed|es)|levying|charg(?:e[sd]?|ing)|slap(?:s|ped|ping)?|retaliat(?:e[sd]?|ing|ion)|answer(?:s|ed|ing)?|respond(?:s|ed|ing)?|counter(?:s|ed|ing)?|hit(?:s|ting)?\sback|match(?:es|ed|ing)?|tax(?:es|ed|ing)?|gets?|got|threaten(?:s|ed|ing)?|face[sd]?|facing)\b/i,
);
export const HINT_VERB = cuePattern(
  /\b(?:hint|float|vow|lift|pledg|suggest|propos|threat|offer|mention|set\b|point|talk|put|consider|weigh|mull|seem|sound|rais|lower|cut|reduc|bring|brought|drop|settl|agree|climb|jump|r[io]se|went|go|doubl|stand|stood|remain|stay|fall|fell|amount)/i,
);
/** "A further 15% that had been due to hit phones": a rate told by what it does, once tariffs are spoken of. */
export const LEVIED_AFTER = cuePattern(
  /^\s(?:that|which)\s(?:\w+\s){0,5}?(?:pays?|hit|hits|falls?|fell|appl(?:y|ies|ied)|levied|imposed|charged|take\s(?:effect|force)|took\s(?:effect|force))\b/i,
);
/** "The additional 100% threatened for tomorrow": once tariffs are spoken of. */
export const THREATENED_AFTER = cuePattern(
  /^\s(?:(?:that|which)\s(?:was|had\sbeen)\s|once\s)?threatened\s(?:for|by|from|last|in|on|earlier)\b/i,
);
/** "will cut in half, to 7.5 percent, the 15 percent tariff": the noun stands with the rate that is left behind. */
export const SHARED_NOUN = cuePattern(
  new RegExp(
    String.raw`^,?\s(?:the|its|their|a)\s(?:current\s|existing\s|old\s)?[\d.]+(?:%|\s?per\s?cent)\s(?:\w+\s)?${TARIFF_NOUN}(?![\w-])`,
    'i',
  ),
);
/** "taxes Chinese goods at", "would be taxed at", "hit Chinese goods with": the verb stands for the noun. */
export const TAXED_BEFORE = cuePattern(
  /\b(?:tax(?:es|ed|ing)?|tariffed|levied|penali[sz]ed|hits?|hitting|slap(?:s|ped|ping)?)\s(?:(?!at\b|with\b|by\b)[\w’'$.,-]+\s){0,7}?(?:at|with)\s(?:a\s(?:flat\s)?)?$/i,
);
export const CHARGED_ON = cuePattern(/^\s(?:charged|levied|imposed|slapped)\son\s/i);
export const NAMES_GOODS = cuePattern(new RegExp(String.raw`(?<![\w-])${GOODS_NOUN}(?![\w-])`, 'i'));
/** "answered with a threat of 100 percent": in reports of the talks only a tariff is threatened in percent. */
export const THREAT_OF = cuePattern(
  /\bthreat(?:s)?\sof\s(?:an?\s)?(?:further\s|additional\s|extra\s|another\s)?$|\bthreaten(?:s|ed|ing)?\s(?:(?:China|Beijing|Chinese\s\w+)\swith\s|to\s(?:add|impose|levy|slap|pile)\s(?:on\s)?)?(?:an?\s)?(?:further|additional|extra|another)\s$/i,
);
/** "is to be halved, to 7.5%": of the rate just named. */
export const HALVED_TO = cuePattern(
  /\b(?:halved|doubled|cut|lowered|reduced|raised|lifted|trimmed|dropped|brought down)(?:\sin\shalf)?,?\sto\s(?:just\s|only\s|about\s)?$/i,
);
/** "25% on a further $250 billion": a list of goods told by its worth. */
export const TAXED_WORTH = cuePattern(
  /^\s(?:(?:\w+\s){0,3}on|(?:planned|announced|proposed|threatened|due)\sfor)\s(?:(?:\p{L}+\s){1,6}(?:billion|million)\sdollars\b|(?:(?:a|an|the|another|some|about|around|roughly|nearly|a\sfurther|the\sremaining|the\sother|the\sfirst|more\sthan|over)\s)*(?:US)?\$\s?\d[\d.,]*\s?(?:billion|bn|b|trillion)\b)/iu,
);
export const COLLECTS = cuePattern(
  /\b(?:collect(?:s|ed|ing)?|charg(?:e[sd]?|ing))\s(?:about\s|around\s|an?\s(?:extra|additional)\s)?$/i,
);
export const RECEIVES = cuePattern(/\b(?:getting)\s(?:a\s(?:total|flat)\s(?:of\s)?)?$/i);
export const POINTS_OF = cuePattern(
  new RegExp(String.raw`^\s(?:off|of|from|in)\s(?:[\w’'.-]+\s){0,5}?${TARIFF_NOUN}`, 'i'),
);
/** Subjects in which a figure with "it", "rate" or "level" is no tariff. */
export const BARRED = cuePattern(
  /\b(?:Federal Reserve|Fed\b|central bank|polls?|approval|bonds?|gilts?|interest|lender|mortgage|basis points|Treasur(?:y|ies) (?:note|bond|yield)|yields?|index|shares|stocks|inflation|unemployment|GDP|growth|tip\b|turnout|voters|revenue|sales tax|H20|H200|chips? sales|stake|odds)\b/i,
);
export const CARRIED_NOUN = cuePattern(new RegExp(String.raw`(?<![\w-])${RATE_PRONOUN}(?![\w-])`, 'i'));
