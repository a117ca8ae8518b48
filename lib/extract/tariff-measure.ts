/**
 * What a percentage measures: a tariff's rate, a change of a tariff, or something else.
 *
 * Rates: "a 30% tariff", "tariffs of 30%", "levies at 30% on Chinese goods", "25% on $200 billion of Chinese goods",
 * "duties stand at 145%, and China has answered with 125%", "Tariffs upset trade. He has hinted at a new figure of 80%".
 * Changes: "cut tariffs by 115 percentage points", "a 10% rise in tariffs".
 * Neither: "69% of global supply", "imports falling 3.4%", "the index was down nearly 18% after the tariffs", "a 50% chance",
 * "exports that face tariffs fell 35%", "15% of revenue", "an interest rate of 5%", "CHINA IS GETTING 10%".
 */
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import type { PercentMention } from '@/lib/text/numbers';
import { GOODS_NOUN, OTHER_MEASURE, RATE_PRONOUN, TARIFF_NOUN } from './tariff-words';

type Measure = 'rate' | 'carried-rate' | 'change' | 'relative-change' | null;

/** Where the tariff word of a percentage stands (offsets in the sentence); null when it is understood. */
export interface Measured {
  measure: Measure;
  noun: { start: number; end: number } | null;
}

const NONE: Measured = { measure: null, noun: null };
const TARGET_PHRASE = String.raw`(?:(?:\s(?:rates?|rises?|hikes?|increases?))?\s(?:on|against|for|over|covering|targeting)\s(?:(?!to\b|at\b|of\s\d|from\s\d|by\b)[^\s;:%]+\s){0,8}?${GOODS_NOUN}(?![\w-])(?:\sfrom\sChina|\sfrom\sthe\sUnited\sStates)?)?`;
const TAXED = String.raw`\s(?:on|against)\s(?:(?!to\b|at\b|by\b)[^\s;:%]+\s){0,8}?${GOODS_NOUN}`;
/** What every tariff noun holds: asked first, since the full pattern costs much more. */
const TARIFF_STEM = cuePattern(/tariff|lev[iy]|dut[iy]|tax|charge|rate|one|those/i);
const ANY_TARIFF = cuePattern(new RegExp(`(?<![\\w-])${TARIFF_NOUN}(?![\\w-])`, 'i'));
const HEADS = cuePattern(
  new RegExp(
    String.raw`(?<![\w-])(?:(${TARIFF_NOUN})${TARGET_PHRASE}|(?:per\s?cent|percent)${TAXED}|(${OTHER_MEASURE}))(?![\w-])|%${TAXED}(?![\w-])|([’']s)(?=\s(?:on|against)\s(?:[\w’.]+\s){0,3}${GOODS_NOUN})${TARGET_PHRASE}`,
    'gi',
  ),
);

/** Words that stand between a percentage and its tariff noun: "30% retaliatory tariffs", "25% import tax". */
const NOUN_AFTER = cuePattern(
  new RegExp(
    String.raw`^[\s-]*(?:(?!of\b|in\b|on\b|to\b|from\b|by\b|and\b|or\b|but\b|as\b|at\b|since\b|after\b|is\b|was\b|are\b|were\b|that\b|which\b|when\b|if\b|while\b|because\b|despite\b|amid\b|with\b|due\b|under\b|before\b|until\b)[\w’'‘“”".&-]+\s){0,6}?(${TARIFF_NOUN})(?![\w-])`,
    'i',
  ),
);
const CHANGE_AFTER = cuePattern(
  /^[\s-]*(?:additional\s|further\s|extra\s)?(?:points?\s)?(?:percentage\spoints?\s)?(?:increase|rise|hike|cut|reduction|decrease|drop|jump|decline)s?\s(?:in|of|to|on)\s(?:the\s|its\s|their\s|US\s|U\.S\.\s|Chinese\s|American\s|existing\s)*(?:\w+\s)?(?:tariff|dut|lev)/i,
);
const TARIFF_CHANGE_AFTER = cuePattern(/^\s(?:hikes?|increases?|rises?|cuts?|reductions?|relief|rollbacks?)\b/i);
const REFUSED_AFTER = cuePattern(
  /^[\s-]*(?:of\b(?!\s(?:(?:the\s)?(?:import\s|customs\s|declared\s)?value|(?:its|their)\sown)\b)|off\b|increase|rise|drop|fall|decline|jump|gain|surge|growth|slump|plunge|cut\b|reduction|hike|higher|lower|more\b|less\b|fewer|year[- ]on|year[- ]over|month[- ]on|from a year|annual|annuali[sz]ed|chance|probability|likelihood|odds|stake|share\b|shareholding|owned|ownership|discount|below|above|compared|complete|sure|certain|approval|support|in favou?r|rebound|contraction|expansion|margin|content|ad[- ]valorem equivalent gdp|pure|purity|vote|interest\b|inflation|tip\b|in\s(?:one|a|the)\spoll|of\sH20|ahead|behind)/i,
);
const TAXED_AFTER = cuePattern(
  new RegExp(
    String.raw`^\s(?:(?:tariff|of\s(?:its|their)\sown|(?:now\s|already\s|currently\s)?(?:charged|levied|imposed|slapped|placed|put|applied|due|payable|set))\s)?(?:on|for)\s(?!the year|average|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:(?!to\b|at\b|by\b)[^\s;:%]+\s){0,10}?(?:${GOODS_NOUN}|China|Beijing|US|U\.S\.|America|United\sStates)(?![\w-])`,
    'i',
  ),
);
/** Words that lead from a tariff noun to its level. A movement without "to" or "at" is no level: "tariffs fell 5%". */
const LEVEL_BEFORE = cuePattern(
  /(?:\b(?:to|at|of|from|with|is|are|was|were|be|been|being|stands?|stood|standing|hit|hits|hitting|reach|reache[sd]|reaching|total|totals|totall?ed|totall?ing|exceeds?|exceeded|and|or|than|an?|the|additional|extra|new|further|another|combined|averag(?:es?|ed|ing)|baseline|charges?|charged|imposes?|imposed|impos(?:e|ing)|levy|levied|pay|paid|face|now|currently|already|remains?|remain(?:ed|ing)|only|just|be|effectively|plus|minus|including|between|some|that)|[,:(–—-])\s*$/i,
);
const LEVY_VERB = cuePattern(
  /\b(?:impos(?:e[sd]?|ing)|levi(?:ed|es)|levying|charg(?:e[sd]?|ing)|slap(?:s|ped|ping)?|retaliat(?:e[sd]?|ing|ion)|answer(?:s|ed|ing)?|respond(?:s|ed|ing)?|counter(?:s|ed|ing)?|hit(?:s|ting)?\sback|match(?:es|ed|ing)?|tax(?:es|ed|ing)?|gets?|got|threaten(?:s|ed|ing)?|face[sd]?|facing)\b/i,
);
const HINT_VERB = cuePattern(
  /\b(?:hint|float|vow|lift|pledg|suggest|propos|threat|offer|mention|set\b|point|talk|put|consider|weigh|mull|seem|sound|rais|lower|cut|reduc|bring|brought|drop|settl|agree|climb|jump|r[io]se|went|go|doubl|stand|stood|remain|stay|fall|fell)/i,
);
/** "A further 15% that had been due to hit phones": a rate told by what it does, once tariffs are spoken of. */
const LEVIED_AFTER = cuePattern(
  /^\s(?:that|which)\s(?:\w+\s){0,5}?(?:hit|hits|falls?|fell|appl(?:y|ies|ied)|levied|imposed|charged|take\s(?:effect|force)|took\s(?:effect|force))\b/i,
);
/** "The additional 100% threatened for tomorrow": once tariffs are spoken of. */
const THREATENED_AFTER = cuePattern(
  /^\s(?:(?:that|which)\s(?:was|had\sbeen)\s|once\s)?threatened\s(?:for|by|from|last|in|on|earlier)\b/i,
);
/** "will cut in half, to 7.5 percent, the 15 percent tariff": the noun stands with the rate that is left behind. */
const SHARED_NOUN = cuePattern(
  new RegExp(
    String.raw`^,?\s(?:the|its|their|a)\s(?:current\s|existing\s|old\s)?[\d.]+(?:%|\s?per\s?cent)\s(?:\w+\s)?${TARIFF_NOUN}(?![\w-])`,
    'i',
  ),
);
/** "taxes Chinese goods at", "would be taxed at", "hit Chinese goods with": the verb stands for the noun. */
const TAXED_BEFORE = cuePattern(
  /\b(?:tax(?:es|ed|ing)?|tariffed|levied|penali[sz]ed|hits?|hitting|slap(?:s|ped|ping)?)\s(?:(?!at\b|with\b|by\b)[\w’'$.,-]+\s){0,7}?(?:at|with)\s(?:a\s(?:flat\s)?)?$/i,
);
const CHARGED_ON = cuePattern(/^\s(?:charged|levied|imposed|slapped)\son\s/i);
const NAMES_GOODS = cuePattern(new RegExp(String.raw`(?<![\w-])${GOODS_NOUN}(?![\w-])`, 'i'));
/** "answered with a threat of 100 percent": in reports of the talks only a tariff is threatened in percent. */
const THREAT_OF = cuePattern(
  /\bthreat(?:s)?\sof\s(?:an?\s)?(?:further\s|additional\s|extra\s|another\s)?$|\bthreaten(?:s|ed|ing)?\s(?:(?:China|Beijing|Chinese\s\w+)\swith\s|to\s(?:add|impose|levy|slap|pile)\s(?:on\s)?)?(?:an?\s)?(?:further|additional|extra|another)\s$/i,
);
/** "is to be halved, to 7.5%": of the rate just named. */
const HALVED_TO = cuePattern(
  /\b(?:halved|doubled|cut|lowered|reduced|raised|lifted|trimmed|dropped|brought down)(?:\sin\shalf)?,?\sto\s(?:just\s|only\s|about\s)?$/i,
);
/** "25% on a further $250 billion": a list of goods told by its worth. */
const TAXED_WORTH = cuePattern(
  /^\s(?:\w+\s){0,3}on\s(?:(?:\p{L}+\s){1,6}(?:billion|million)\sdollars\b|(?:(?:a|an|the|another|some|about|around|roughly|nearly|a\sfurther|the\sremaining|the\sother|the\sfirst|more\sthan|over)\s)*(?:US)?\$\s?\d[\d.,]*\s?(?:billion|bn|b|trillion)\b)/iu,
);
const COLLECTS = cuePattern(
  /\b(?:collect(?:s|ed|ing)?|charg(?:e[sd]?|ing))\s(?:about\s|around\s|an?\s(?:extra|additional)\s)?$/i,
);
const RECEIVES = cuePattern(/\b(?:getting)\s(?:a\s(?:total|flat)\s(?:of\s)?)?$/i);
const POINTS_OF = cuePattern(new RegExp(String.raw`^\s(?:off|of|from|in)\s(?:[\w’'-]+\s){0,5}?${TARIFF_NOUN}`, 'i'));
/** Subjects in which a figure with "it", "rate" or "level" is no tariff. */
const BARRED = cuePattern(
  /\b(?:Federal Reserve|Fed\b|central bank|polls?|approval|bonds?|gilts?|interest|lender|mortgage|basis points|Treasur(?:y|ies) (?:note|bond|yield)|yields?|index|shares|stocks|inflation|unemployment|GDP|growth|tip\b|turnout|voters|revenue|sales tax|H20|H200|chips? sales|stake|odds)\b/i,
);
const CARRIED_NOUN = cuePattern(new RegExp(String.raw`(?<![\w-])${RATE_PRONOUN}(?![\w-])`, 'i'));

interface Head {
  isTariff: boolean;
  /** "China’s on American goods": the noun is left out. */
  isElliptic: boolean;
  start: number;
  end: number;
}

/** What a percentage stands in when its measure is looked for. */
export interface MeasurePlace {
  /** The sentence. */
  text: string;
  /** With offsets in the sentence. */
  percent: PercentMention;
  /** Where its stretch of the sentence begins: what stands before speaks of something else. */
  from: number;
  /** Whether a tariff is being spoken of just before, here or in the last sentences. */
  isTopical: boolean;
  /** Whether a rate was read earlier in this sentence. */
  hasRateBefore: boolean;
}

/** The last head before `at`, tariff noun or other measure, no farther back than `from`. */
function headBefore(text: string, from: number, at: number): Head | null {
  let last: Head | null = null;
  for (const match of listMatches(text.slice(from, at), HEADS)) {
    const start = from + match.index;
    const noun = match[1] ?? match[3];
    last = {
      isTariff: match[2] === undefined,
      isElliptic: match[3] !== undefined,
      start,
      end: start + (noun ?? match[0]).length,
    };
  }
  return last;
}

/** Where the first tariff noun of a text stands; null where it names none. */
export function findTariffNoun(text: string): { start: number; end: number } | null {
  const match = TARIFF_STEM.test(text) ? ANY_TARIFF.exec(text) : null;
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** Whether the text names a tariff at all. */
export const namesTariff = (text: string): boolean => TARIFF_STEM.test(text) && ANY_TARIFF.test(text);

/** What the percentage measures: first by the words after it, then by the head before it. */
export function measureOf(place: MeasurePlace): Measured {
  const { text, percent, from } = place;
  const after = text.slice(percent.end, percent.end + 110);
  const before = text.slice(Math.max(from, percent.phraseStart - 160), percent.phraseStart);
  if (RECEIVES.test(before)) return NONE;
  const nounAfter = NOUN_AFTER.exec(after);
  if (nounAfter) return measureByNounAfter(percent, after, nounAfter);
  if (SHARED_NOUN.test(after) && /\bto\s$/.test(before)) return { measure: 'rate', noun: null };
  if (CHANGE_AFTER.test(after))
    return { measure: percent.unit === 'points' ? 'change' : 'relative-change', noun: null };
  const head = headBefore(text, Math.max(from, percent.phraseStart - 220), percent.phraseStart);
  if (percent.unit === 'points') return measurePoints(place, head, after);
  if (percent.unit === 'triple_digit' || REFUSED_AFTER.test(after)) return NONE;
  return measureByHead(place, head, before, after);
}

/** "by 115 percentage points", "10 percentage points off its fentanyl duty". */
function measurePoints({ isTopical }: MeasurePlace, head: Head | null, after: string): Measured {
  const owner = POINTS_OF.exec(after);
  if (owner) return { measure: 'change', noun: null };
  if (head) return head.isTariff ? { measure: 'change', noun: head } : NONE;
  return isTopical && /^\s+of\s(?:its|their|the)\b/i.test(after) ? { measure: 'change', noun: null } : NONE;
}

/** Without a noun: goods are taxed at it, or it is threatened. */
function measureByVerb({ text }: MeasurePlace, head: Head | null, before: string): Measured | null {
  if ((PAYING.test(before) || (!head?.isTariff && isTaxedBefore(before))) && !BARRED.test(before))
    return { measure: 'rate', noun: null };
  return THREAT_OF.test(before) && !BARRED.test(text) ? { measure: 'carried-rate', noun: null } : null;
}

/** "the average US duty on Chinese goods is 51.1%, and the average Chinese one on American goods 32.6%": the verb is said once. */
const SECOND_OF_PAIR = new RegExp(
  String.raw`(?:^|\b(?:and|while)\s)[^;%]{0,60}\son\s(?:[\w’'.]+\s){0,4}?${GOODS_NOUN}\s$`,
  'i',
);

/** By what is taxed, told after the percentage: goods, a country, or a list by its worth. */
function measureByGoods(
  { isTopical }: MeasurePlace,
  head: Head | null,
  before: string,
  after: string,
): Measured | null {
  const isLevied = LEVY_VERB.test(before) || COLLECTS.test(before) || CHARGED_ON.test(after) || isTopical;
  if (TAXED_AFTER.test(after) && (head?.isTariff || isLevied))
    return { measure: 'rate', noun: head?.isTariff ? head : null };
  return isTopical && TAXED_WORTH.test(after) ? { measure: 'rate', noun: null } : null;
}

/** After a rate of the same sentence: what that one becomes, or the other side's with the verb left out. */
function measureSecond(head: Head | null, before: string): Measured | null {
  if (HALVED_TO.test(before)) return { measure: 'carried-rate', noun: null };
  return head?.isTariff && SECOND_OF_PAIR.test(before) ? { measure: 'rate', noun: head } : null;
}

function measureByHead(place: MeasurePlace, head: Head | null, before: string, after: string): Measured {
  const byVerb = measureByVerb(place, head, before);
  if (byVerb) return byVerb;
  const isLed = LEVEL_BEFORE.test(withoutAdjectives(before)) || isBound(place.percent) || head?.isElliptic === true;
  if (head?.isElliptic && !place.isTopical) return NONE;
  if (head?.isTariff && /\bby\s*$/i.test(before)) return { measure: 'relative-change', noun: head };
  const byGoods = BARRED.test(before) ? null : measureByGoods(place, head, before, after);
  if (byGoods) return byGoods;
  const second = place.hasRateBefore ? measureSecond(head, before) : null;
  if (second) return second;
  if (head) return head.isTariff && isLed && !isTopicOnly(place.text, head) ? { measure: 'rate', noun: head } : NONE;
  if (place.isTopical && (LEVIED_AFTER.test(after) || THREATENED_AFTER.test(after)) && !BARRED.test(place.text))
    return { measure: 'carried-rate', noun: null };
  const isCarried = place.isTopical && isLed && !BARRED.test(place.text) && isCarriedOn(place, before);
  return isCarried ? { measure: 'carried-rate', noun: null } : NONE;
}

/** "leaves Chinese goods paying 47% on average". */
const PAYING = cuePattern(
  new RegExp(
    String.raw`(?<![\w-])${GOODS_NOUN}\s(?:from\s(?:China|the\sUnited\sStates|America)\s)?(?:(?:now|still|currently|already|will|would|then)\s)*(?:pay(?:s|ing)?|paid|fac(?:e|es|ed|ing)|attract(?:s|ed)?|bear(?:s|ing)?)\s(?:(?:an?\saverage\sof|about|around|only|just|an?\s(?:additional|extra|further|average)|another)\s)?$`,
    'i',
  ),
);

/** Goods that are taxed at the percentage, by a verb. */
const isTaxedBefore = (before: string): boolean => {
  const verb = TAXED_BEFORE.exec(before);
  return verb !== null && NAMES_GOODS.test(before.slice(Math.max(0, verb.index - 60)));
};

/** "climb as high as 145%", "exceed 100%": the words that bound a level lead to it by themselves. */
const isBound = ({ qualifier }: PercentMention): boolean => qualifier === 'up_to' || qualifier === 'above';

/** "a “reciprocal” 34 per cent", "an additional 100 per cent": what stands between the verb and the figure. */
const withoutAdjectives = (before: string): string =>
  before
    .replace(/\b(?:in fact|in effect|in practice|actually|effectively|still|thus|also|therefore)\s+$/i, '')
    .replace(
      /(?:[“"‘']?\b(?:reciprocal|punitive|retaliatory|further|flat|whopping|staggering|prohibitive|combined|steep|hefty|same)\b[”"’']?\s+)+$/i,
      '',
    );

/** "his handling of tariffs": tariffs as what an opinion is about. */
const isTopicOnly = (text: string, head: Head): boolean =>
  /\b(?:handling|views?|opinions?|approval|stance|support|polls?|chances?|odds|probability|likelihood|(?:Americans|voters|people|respondents|firms|businesses)\s(?:who|that)\s(?:want|back|oppose|favou?r|support)|wants?|opposed?)\b[^,;]{0,24}$/i.test(
    text.slice(Math.max(0, head.start - 40), head.start),
  );

function measureByNounAfter(percent: PercentMention, after: string, match: RegExpExecArray): Measured {
  const end = percent.end + match[0].length;
  const noun = { start: end - (match[1] ?? '').length, end };
  const isChange = TARIFF_CHANGE_AFTER.test(after.slice(match[0].length));
  if (isChange || percent.unit === 'points') {
    return { measure: percent.unit === 'points' ? 'change' : 'relative-change', noun };
  }
  return REFUSED_AFTER.test(after) && !/^\s(?:higher|extra|more)\b/i.test(after) ? NONE : { measure: 'rate', noun };
}

/** Without a noun of its own: after a rate of the same sentence, led in by a verb of levying, or by "rate", "it" and a verb. */
function isCarriedOn({ hasRateBefore }: MeasurePlace, before: string): boolean {
  if (hasRateBefore || LEVY_VERB.test(before)) return true;
  return CARRIED_NOUN.test(before) && HINT_VERB.test(before);
}

/** A break between two statements in one sentence: what stands before it is no head for what follows. */
const STRETCH = cuePattern(/;|,?\s(?:while|whereas)\s|,\s(?:and|but|yet|as)\s/g);
const CLAUSE = cuePattern(/[;:]|,\s|\s(?:while|whereas|but)\s/g);

/** Where the statement begins in which `at` stands. */
export function stretchStart(text: string, at: number): number {
  let start = 0;
  for (const match of listMatches(text.slice(0, at), STRETCH)) start = match.index + match[0].length;
  return start;
}

/** The clause, by commas, in which `at` stands. */
export function clauseAt(text: string, at: number): { start: number; end: number } {
  let start = 0;
  for (const match of listMatches(text, CLAUSE)) {
    if (match.index >= at) return { start, end: match.index };
    start = match.index + match[0].length;
  }
  return { start, end: text.length };
}
