/** Words of truces: what one is called, how it comes about, ends and is prolonged, and the pauses that are no part of it. */
import { cuePattern } from '@/lib/text/cue-pattern';

/** What holds the duties down. "ceasefire" only of a trade war. */
export const TRUCE_NOUN = String.raw`(?:truces?|(?:tariff|trade)\s(?:war\s)?(?:pause|ceasefire|cease-fire|reprieve|freeze|standstill|suspension)|cease-?fire|pause|reprieve|halt(?=\s(?:to|in|of)\s(?:[\w’]+\s){0,3}(?:trade|tariffs?|dut|hostilities|escalation))|time-?out|stand-?still|stand-?down|armistice|breathing\s(?:space|room|spell)|respite|bargain|suspensions?|(?:de-escalation\s|trade\s|tariff\s|temporary\s|preliminary\s|interim\s|initial\s|partial\s|phase[- ]one\s)*(?:deal|agreement|accord|pact|arrangement|understanding|consensus|framework)|d[ée]tente|moratorium|window|hiatus|grace\speriod)`;
/** Nouns that name a truce by themselves; the others ("deal", "window") need tariffs or the talks beside them. */
export const PLAIN_TRUCE = cuePattern(
  /\b(?:truce|tariff (?:pause|truce|ceasefire|reprieve|suspension|freeze)|trade (?:truce|ceasefire|cease-fire|deal|agreement|pact|accord)|de-escalation|suspension of (?:\w+\s){0,3}tariffs|(?:pause|suspend|paused|suspended) (?:\w+\s){0,5}tariffs)\b/i,
);
/** What in an article about the talks can be said of the truce alone, whatever stands around it. */
export const OWN_TERMS = cuePattern(
  /\b(?:the|those|their)\s(?:\d{2,3}|ninety|sixty|thirty)\sdays\s(?:run|ran|end|expire|lapse|are\sup|will\s(?:run|end|expire|lapse))|\b(?:another|second|further|fresh|new)\s(?:\d{2,3}|ninety|sixty|thirty)[- ]day\s(?:pause|truce|extension|reprieve|suspension)\b|\b(?:if|unless|without|failing)\b[^.;]{0,40}\b(?:deal|agree\w*|accord)\b[^.;]{0,60}\bthe\s\d+(?:%|\sper\s?cent)\s(?:will|would|could)\b/i,
);
export const TRADE_NEAR = cuePattern(
  /\b(?:tariffs?|duties|levies|trade|truce|taxed|import taxes|economic and trade|Geneva|London|Stockholm|Madrid|Kuala Lumpur|Busan|Buenos Aires|Osaka|Paris|Seoul)\b/i,
);

export const UNIT_DAYS: Record<string, number> = { day: 1, week: 7, month: 30, year: 365 };
export const COUNT = String.raw`(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four|thirty|sixty|ninety|hundred)`;

export const MADE = String.raw`(?:agreed(?:\s(?:on|upon|to))?|reached|struck|signed|sealed|hammered\sout|brokered|clinched|hashed\sout|forged|negotiated|concluded|secured|announced|hatched|thrashed\sout|inked|declared)`;
/** Who made it, between the noun and the verb: "the truce (that) they reached", "which Trump and Xi struck". */
export const MAKERS = String.raw`(?:\sitself,\s|,?\s(?:that|which)\s(?:[\w’'.]+\s){0,6}?|\s(?:they|he|it|both\ssides|the\s(?:two\s)?(?:sides|countries|leaders|presidents|nations|governments|pair|men)|(?:[\w.]+\s){1,3}and\s(?:the\s)?[\w.]+)\s(?:had\s|have\s)?)`;
export const EXTEND = String.raw`(?:exten(?:d|ds|ded|ding|sion|sions)|prolong(?:s|ed|ing|ation)?|renew(?:s|ed|ing|al)?|roll(?:s|ed|ing)?\sover|(?:go(?:es|ing)?|went)\son\ssuspending|(?:keep|kept|continu)\w*\s(?:to\s)?suspend\w*|push(?:es|ed|ing)?\sback|lengthen(?:s|ed|ing)?|(?:is|was|are|were|be|been)\scontinued|continu(?:e|es|ed|ing)\sthe\s(?:suspension|pause|truce))`;

/** Only wished for, weighed or awaited. */
const PROSPECT = cuePattern(
  /\b(?:could|can\sthen|may|might|would|should|consider(?:s|ed|ing)?|seek(?:s|ing)?|sought|propos(?:e|es|ed|al|als|ing)|discuss(?:es|ed|ing|ions?)?|expect(?:s|ed|ing)?|likely|hop(?:e|es|ed|ing)|wish(?:es|ed)?|wants?|wanted|ask(?:s|ed|ing)?|push(?:es|ed|ing)? for|call(?:s|ed|ing)? for|pursu(?:e|es|ed|ing)|if|possib(?:le|ly|ility)|weigh(?:s|ed|ing)?|recommend(?:s|ed|ing)?|pending|work(?:s|ed|ing)? on|whether|request(?:s|ed|ing)?|suggest(?:s|ed|ing|ion)?|float(?:s|ed|ing)?|open to|talk of|favou?r(?:s|ed)?|option|potential(?:ly)?|aim(?:s|ed|ing)? (?:to|at|for)|offer(?:s|ed|ing)?|willing|ready to|approval|decide|final say|prepared to|predict(?:s|ed)?|negotiat(?:e|ing)|topics|agenda|push(?:es|ed|ing)|press(?:es|ed|ing)? for|talked about|bid|looking (?:to|at)|plan(?:s|ned|ning)?)\b/i,
);
/** Whether the words only wish or weigh; the month of May is no modal. */
export const isProspect = (words: string): boolean => PROSPECT.test(words.replaceAll(/\bMay\b/g, ' '));
export const NEGATED = cuePattern(
  /\b(?:no|not|never|without|unless|fail(?:s|ed|ing|ure)?|rul(?:e|ed|ing) out|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|den(?:y|ies|ied)|yet to|until|far from|short of|without (?:saying|announcing|confirming|agreeing)[^,;]{0,50}|won[’']t|wouldn[’']t|didn[’']t|unlikely|before any)\b/i,
);

/** Other clocks and other wars. */
export const OTHER_CLOCK = cuePattern(
  /\b(?:TikTok|ByteDance|divest\w*|app|Ukrain\w+|Gaza|Israel\w*|Hamas|Iran\w*|Kyiv|Moscow|shutdown|debt ceiling|other (?:nations|countries|partners|economies)|every(?:body|one) else|the rest|most (?:countries|nations|partners)|dozens of|all (?:other )?countries|(?:rest of the|around the|across the) (?:world|globe)|USMCA|lawsuit|Nvidia|levy on (?:imports from )?all|attack|campaign|ballot)\b/i,
);
