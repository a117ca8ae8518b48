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
import {
  ANY_TARIFF,
  AS_LEVEL_FOR,
  BARRED,
  CARRIED_NOUN,
  CHANGE_AFTER,
  CHARGED_ON,
  COLLECTS,
  HALVED_TO,
  HEADS,
  HINT_VERB,
  LEVEL_BEFORE,
  LEVIED_AFTER,
  LEVY_VERB,
  NAMES_GOODS,
  NOUN_AFTER,
  POINTS_OF,
  RECEIVES,
  REFUSED_AFTER,
  SHARED_NOUN,
  TARIFF_CHANGE_AFTER,
  TARIFF_STEM,
  TAXED_AFTER,
  TAXED_BEFORE,
  TAXED_WORTH,
  THREAT_OF,
  THREATENED_AFTER,
} from './tariff-measure-words';
import { GOODS_NOUN } from './tariff-words';

type Measure = 'rate' | 'carried-rate' | 'change' | 'relative-change' | null;

/** Where the tariff word of a percentage stands (offsets in the sentence); null when it is understood. */
export interface Measured {
  measure: Measure;
  noun: { start: number; end: number } | null;
}

const NONE: Measured = { measure: null, noun: null };
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
  const nounAfter = NOUN_AFTER.exec(after) ?? AS_LEVEL_FOR.exec(after);
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
function measurePoints({ text, isTopical, percent }: MeasurePlace, head: Head | null, after: string): Measured {
  const owner = POINTS_OF.exec(after);
  if (owner) {
    const end = percent.end + owner[0].length;
    return { measure: 'change', noun: { start: end - (owner[0].split(' ').at(-1)?.length ?? 0), end } };
  }
  if (head) return head.isTariff ? { measure: 'change', noun: head } : NONE;
  return isTopical &&
    (POINTS_LEFT.test(after) || ADDS.test(text.slice(Math.max(0, percent.phraseStart - 30), percent.phraseStart)))
    ? { measure: 'change', noun: null }
    : NONE;
}

/** "24 percentage points of it", "another 24 points stay suspended": of the tariff spoken of. */
const POINTS_LEFT = cuePattern(
  /^\s+(?:on\s(?:both|either)\ssides?\b|of\s(?:its|their|the|it|them)\b|(?:stay|remain|are|is|were|was)s?\s(?:suspended|frozen|on\s(?:hold|ice))\b)/i,
);

/** "he will make it 15%". */
const MAKES_IT = cuePattern(
  /\b(?:make|makes|made|take|takes|took|raise|raised|lift|lifted|bring|brought|cut)\s(?:it|that)\s(?:to\s)?$/i,
);

/** "Mr. Trump adds 50 points", once tariffs are spoken of. */
const ADDS = cuePattern(
  /\b(?:adds?|added|adding|piles?\son|piled\son|takes?\soff|took\soff)\s(?:another\s|a\sfurther\s)?$/i,
);

/** Without a noun: goods are taxed at it, or it is threatened. */
function measureByVerb({ text, isTopical }: MeasurePlace, head: Head | null, before: string): Measured | null {
  if ((PAYING.test(before) || (!head?.isTariff && isTaxedBefore(before))) && !BARRED.test(before))
    return { measure: 'rate', noun: null };
  return (THREAT_OF.test(before) || (isTopical && MAKES_IT.test(before))) && !BARRED.test(text)
    ? { measure: 'carried-rate', noun: null }
    : null;
}

/** "the average US duty on Chinese goods is 51.1%, and the average Chinese one on American goods 32.6%": the verb is said once. */
const SECOND_OF_PAIR = new RegExp(
  String.raw`(?:^|,\s|\b(?:and|while)\s)[^;%]{0,60}\son\s(?:[\w’'.]+\s){0,4}?${GOODS_NOUN}\s$|(?:^|,\s|\b(?:and|while)\s)(?:American|Chinese|US|U\.S\.)\s${GOODS_NOUN}\s(?:(?:entering|bound\sfor|going\sto|shipped\sto|sold\s(?:in|to))\s(?:the\s)?[\w.]+\s(?:States\s)?)?$`,
  'i',
);

/** "the 20% that Trump has put on Chinese goods". */
const PUT_ON = cuePattern(
  /^\s(?:that|which)\s[^,;.]{1,40}\b(?:put|placed|imposed|levied|slapped)\son\s(?:goods\sfrom\s(?:China|America)|(?:Chinese|American|US)\s(?:goods|imports|products|exports))\b/,
);

/** By what is taxed, told after the percentage: goods, a country, or a list by its worth. */
function measureByGoods(
  { isTopical }: MeasurePlace,
  head: Head | null,
  before: string,
  after: string,
): Measured | null {
  const taxed = after.replace(/^\sinstead\sof\s[\d.]+(?:%|\sper\s?cent)/i, '');
  const isLevied = LEVY_VERB.test(before) || COLLECTS.test(before) || CHARGED_ON.test(after) || isTopical;
  if (PUT_ON.test(after)) return { measure: 'rate', noun: head?.isTariff ? head : null };
  if (TAXED_AFTER.test(taxed) && (head?.isTariff || isLevied))
    return { measure: 'rate', noun: head?.isTariff ? head : null };
  return isTopical && TAXED_WORTH.test(after) ? { measure: 'rate', noun: null } : null;
}

/** After a rate of the same sentence: what that one becomes, or the other side's with the verb left out. */
function measureSecond(head: Head | null, before: string): Measured | null {
  if (HALVED_TO.test(before)) return { measure: 'carried-rate', noun: null };
  return SECOND_OF_PAIR.test(before) ? { measure: 'rate', noun: head?.isTariff ? head : null } : null;
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
    String.raw`(?<![\w-])${GOODS_NOUN}\s(?:(?:from|entering|bound\sfor|going\sto|shipped\sto|sold\s(?:in|to))\s(?:the\s)?(?:China|United\sStates|US|U\.S\.|America)\s)?(?:(?:now|still|currently|already|will|would|then)\s)*(?:pay(?:s|ing)?|paid|fac(?:e|es|ed|ing)|attract(?:s|ed)?|bear(?:s|ing)?)\s(?:(?:an?\saverage\sof|about|around|only|just|an?\s(?:additional|extra|further|average)|another)\s)?$`,
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
      /(?:[“"‘']?\b(?:reciprocal|punitive|retaliatory|further|flat|whopping|staggering|prohibitive|combined|steep|hefty|same|today[’']s|current|present)\b[”"’']?\s+)+$/i,
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
  if (hasRateBefore || LEVY_VERB.test(before) || /\b(?:a|the)\s(?:\w+\s)?(?:rate|level)\sof\s$/i.test(before))
    return true;
  return CARRIED_NOUN.test(before) && HINT_VERB.test(before);
}
