/**
 * Terms of a truce that one sentence leaves to the one before it, or tells by "the one".
 *
 * Takes: "What runs out? It is the pause made in Geneva. The day is 12 August.", "what happens on November 10. On that day the
 * truce ends.", "under a ceasefire, the one they made in Osaka", "If it were to pass with nothing done, the duties could go back".
 * Refuses: the day of anything else ("The day is 12 August" after a visit), a one that is only hoped for, what comes of other terms.
 */
import { cuePattern } from '@/lib/text/cue-pattern';
import { bareRead, findDateOfMade, type TrucePlace, type TruceRead } from './truce-place';
import { NEGATED, TRUCE_NOUN } from './truce-words';

const ENDS = cuePattern(
  /\b(?:runs?\sout|ran\sout|ends?|ending|expir(?:es?|ed|y)|laps(?:es?|ed)|(?:is|are)\sover|c[ao]mes?\sto\san\send|last(?:s|ed)?)\b/i,
);
const THE_DAY_IS = cuePattern(
  /^(?:The|That|Its|Their)\s(?:last\s|final\s)?(?:day|date|deadline|term)\s(?:for\s(?:it|that)\s)?(?:is|was|will\sbe|falls\son)\s(?:the\s)?/,
);
const ON_THAT_DAY = cuePattern(/^(?:[“"‘'])?(?:On|By)\s(?:that|this|the\ssame)\s(?:day|date)[\s,]/);
const NAMES_TRUCE = cuePattern(new RegExp(`(?<![\\w-])${TRUCE_NOUN}(?![\\w-])`, 'i'));
const THE_ONE_MADE = cuePattern(
  new RegExp(
    String.raw`(?<![\w-])${TRUCE_NOUN}(?:,|\s—|\s–)\s(?:the\s(?:same\s)?one)\s(?:(?:that|which)\s)?(?:[\p{L}’'.]+\s){1,7}?(?:made|agreed|struck|reached|signed|sealed)\s(?:[\p{L}’'-]+\s){0,4}?in\s(?=\p{Lu})`,
    'iu',
  ),
);
const HOPED = cuePattern(/\b(?:could|would|will|might|may|hopes?|hoped|wants?|wanted|never)\b/i);
const IF_IT_PASSES = cuePattern(
  /^(?:But\s)?(?:If|Should|Were)\s(?:it|that|they|(?:the|that|this)\s(?:day|date|term|truce|pause|deadline))\s[^,;]{0,40}\b(?:pass(?:es)?|lapses?|ends?|expires?|runs?\sout|fails?|dies?)\b[^,;]{0,50},\s/,
);
const GO_BACK = cuePattern(
  /\b(?:could|would|might|will|may)\s(?:then\s|all\s|well\s)?(?:(?:go|come|spring|jump|climb|snap|fall)\sback|return|revert|rise|climb|jump)\b/,
);
const LEVIES = cuePattern(
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|(?:charges?|rates?)\son\s(?:[\w.]+\s){0,3}(?:goods|imports|products))\b/i,
);

/** All terms that are told apart from what they belong to. */
export const readToldApart = (place: TrucePlace): TruceRead[] => [
  ...readTheOne(place),
  ...readDayTold(place),
  ...readThatDay(place),
  ...readIfItPasses(place),
];

/** "All this takes place under a ceasefire, the one that the presidents made in Osaka on 29 June". */
function readTheOne({ sentence, text }: TrucePlace): TruceRead[] {
  const match = THE_ONE_MADE.exec(text);
  if (!match || HOPED.test(match[0]) || NEGATED.test(text.slice(Math.max(0, match.index - 24), match.index))) return [];
  return [
    { ...bareRead('agreed', false), start: findDateOfMade(sentence, match.index, match.index + match[0].length) },
  ];
}

/** "The day is 12 August", where a truce and that something runs out stand in the two sentences before. */
function readDayTold({ sentence, text, context, before }: TrucePlace): TruceRead[] {
  const lead = THE_DAY_IS.exec(text);
  const earlier = context.slice(0, context.length - text.length);
  if (!lead || !before || !NAMES_TRUCE.test(earlier) || !ENDS.test(earlier)) return [];
  const day = sentence.dates.find(({ start, date }) => date && start - sentence.start - lead[0].length <= 4);
  const isDay = day?.precision === 'day' || day?.precision === 'month';
  return day?.date && isDay ? [{ ...bareRead('expiry', false), expiry: day.date, also: before }] : [];
}

/** "… what happens on November 10. On that day the truce agreed in Busan ends." */
function readThatDay({ text, before }: TrucePlace): TruceRead[] {
  if (!before || !ON_THAT_DAY.test(text)) return [];
  const noun = NAMES_TRUCE.exec(text);
  if (!noun || !ENDS.test(text.slice(noun.index + noun[0].length)) || NEGATED.test(text)) return [];
  const day = before.dates.findLast(({ date, precision }) => date && precision === 'day')?.date;
  return day ? [{ ...bareRead('expiry', false), expiry: day, also: before }] : [];
}

/** "If it were to pass with nothing done, American charges on Chinese goods could go back to 54 per cent". */
function readIfItPasses({ text, context }: TrucePlace): TruceRead[] {
  const condition = IF_IT_PASSES.exec(text);
  if (!condition || !(NAMES_TRUCE.test(context) || /\bdeadline\b/i.test(context))) return [];
  const effect = text.slice(condition[0].length);
  return GO_BACK.test(effect) && LEVIES.test(effect) ? [bareRead('consequence', false)] : [];
}
