/**
 * Rates told in plain words, without a tariff's name beside them, once duties are spoken of.
 *
 * Takes: "asked 10% more of everything that came from China", "In March it became 20%", "Today they are 30 per cent", "He went to
 * 104%, China to 84%", "China matched the 34%", "added 34% to the 20%, which made 54%", "chicken and wheat were charged 15%;
 * pork and beef 10%", "left the United States at 47% on Chinese goods".
 * Refuses: shares of a whole ("kept 10% of it"), growth, odds and prices, and "it" where something else was counted since.
 */
import type { Party } from '@/lib/domain/vocabulary';
import { cuePattern } from '@/lib/text/cue-pattern';
import { type Actor, opponentOf } from './tariff-actors';
import type { Measured } from './tariff-measure';
import { BARRED, NAMES_GOODS, REFUSED_AFTER } from './tariff-measure-words';
import type { RatePlace, RateWork } from './tariff-threads';
import { OTHER_MEASURE } from './tariff-words';

/** Who levies on whom at a rate told in plain words. */
export interface PlainSides {
  imposer: Party;
  target: Party;
}

/** How many sentences a rate stays what "it" means, and how many the duties stay what is spoken of. */
const IT_REACH = 3;
const TOPIC_REACH = 4;

const SELLERS =
  '(?:goods|imports|products|wares|cargoes|sellers|exporters|producers|farmers|suppliers|makers|merchandise)';
const ASKS = cuePattern(
  /\b(?:asks?|asked|asking|demands?|demanded|collects?|collected|takes?|took)\s(?:another\s|a\sfurther\s|an\sextra\s)?(?:about\s|around\s|only\s|just\s)?$/i,
);
const ASKED_OF = cuePattern(
  new RegExp(
    String.raw`^(?:\s(?:more|extra|on\stop))?\s(?:of|from|on)\s(?:(?:everything|anything|whatever|all)\s(?:that\s)?(?:is\s|was\s)?(?:(?:comes?|came|arrive[sd]?|sent|shipped|bought|made)\s)?(?:in\s)?(?:from\s)?(?:the\s)?(China|America|United\sStates|US|U\.S\.)|(Chinese|American|US|U\.S\.)\s(?:\w+\s)?${SELLERS})(?![\w-])`,
  ),
);
const IT_IS = cuePattern(
  /(?:^|[,;:(—–]\s?|\b(?:and|but|that|so)\s)(?:(?:today|now|since\sthen|by\s\w+|in\s\w+|on\s\w+|for\snow|at\spresent|then|later)\s)?(?:it|they|this|that)\s(?:(?:now|soon|then|later|has|have|had|since)\s){0,2}(?:became|become|becomes|is|are|was|were|(?:grew|rose|fell|went|gone|c[ao]mes?|amount(?:s|ed)?|add(?:s|ed)?\sup|doubled|climbed|dropped)\sto|makes?|made|reach(?:es|ed)?|stands?\sat|stood\sat)\s(?:now\s|still\s|only\s|just\s){0,2}$/i,
);
const WHICH_MADE = cuePattern(
  /,\s(?:which|that)\s(?:made|makes|gave|gives|br(?:ought|ings)\s(?:it|them)\sto|t(?:ook|akes)\s(?:it|them)\sto|c[ao]mes?\sto)\s$/i,
);
const GOES_TO = cuePattern(
  /^\s(?:(?:then|later|promptly|has|had|also|duly|itself)\s)*(?:went|goes|gone|moved|moves|climbed|climbs|jumped|jumps)\s(?:up\s|on\s|straight\s)?to\s$/,
);
const BARE_TO = cuePattern(/^\sto\s$/);
const DOES = cuePattern(
  /^\s(?:(?:then|later|promptly|has|had|also|duly|itself)\s)*(?:kept|keeps|matche[sd]|added|adds|piled\son)\s(?:to\s|at\s)?(?:the\s|another\s|a\sfurther\s|its\s)?$/,
);
const DONE_AT = cuePattern(
  /^(?:\s(?:to|on\stop\sof)\sthe\s\d|\s(?:in\s(?:return|reply|response|answer))\b|\s?[,.;:]|$)/i,
);
const ADDED_TO = cuePattern(/^\s(?:to|on\stop\sof)\sthe\s$|\badd(?:s|ed|ing)?\sthe\s$/i);
const CHARGED = cuePattern(
  /\b(?:were|are|was|is|be|been|being|get|got)\s(?:now\s|then\s)?charged\s(?:an\sextra\s|another\s)?$/i,
);
const NEXT_GOODS = cuePattern(/^;\s(?:\p{L}+,?\s(?:and\s)?){1,6}$/u);
const LEFT_AT = cuePattern(/\b(?:leaves|left|leaving|put|puts)\s(?:the\s)?$/i);
const AT_ON = cuePattern(/^\son\s(?:most\s|all\s)?(?:Chinese|American|US|U\.S\.)\s/);
const OTHER = cuePattern(new RegExp(`(?<![\\w-])${OTHER_MEASURE}(?![\\w-])`, 'i'));
const NEW_CLAUSE = cuePattern(/[,;]\s(?:and|while|but|as)\s/);

const GOES_ON = cuePattern(
  /^\s(?:will|would|could|is|was|has|had|stays?|remains?|falls?|rises?|goes|drops?|took|takes?|comes?)\b/,
);

/** "the 10 percent will go up": a rate of that height, spoken of shortly before, as the subject. */
export function isSpokenOfBefore({ sentence: { text, index }, thread, percent }: RateWork): boolean {
  if (!/\b(?:the|that|this)\s$/i.test(text.slice(Math.max(0, percent.phraseStart - 6), percent.phraseStart)))
    return false;
  return (
    GOES_ON.test(text.slice(percent.end, percent.end + 12)) &&
    thread.all.some((place) => place.percent.value === percent.value && index - place.sentence.index <= 12)
  );
}

/** Who levies on whom by plain words: also where the duties spoken of before would have it another's. */
export function readPlainSides(work: RateWork, measure: Measured['measure']): PlainSides | null {
  if (measure === null) return readPlainRate(work);
  const before = work.sentence.text.slice(Math.max(0, work.percent.phraseStart - 160), work.percent.phraseStart);
  return measure === 'carried-rate' ? readCharged(work, before) : null;
}

/** Who levies on whom, where the percentage is a rate told in plain words; null where it is none. */
function readPlainRate(work: RateWork): PlainSides | null {
  const { sentence, percent, thread, places } = work;
  const { text } = sentence;
  if (percent.unit !== 'percent' || BARRED.test(text)) return null;
  const before = text.slice(Math.max(0, percent.phraseStart - 160), percent.phraseStart);
  const after = text.slice(percent.end, percent.end + 110);
  const asked = readAsked(before, after) ?? readLeftAt(work, after);
  if (asked) return asked;
  const isTopical = places.length > 0 || sentence.index - thread.lastTariffSentence <= TOPIC_REACH;
  if (!isTopical || REFUSED_AFTER.test(after)) return null;
  return readDoer(work, after) ?? readCharged(work, before) ?? readIt(work, before);
}

/** "asked 10% more of everything that came from China". */
function readAsked(before: string, after: string): PlainSides | null {
  const match = ASKS.test(before) ? ASKED_OF.exec(after) : null;
  if (!match) return null;
  return sidesOf(/^Chin/.test(match[1] ?? match[2] ?? '') ? 'US' : 'China');
}

/** "left the United States at 47% on Chinese goods". */
function readLeftAt({ sentence: { text }, percent, actors }: RateWork, after: string): PlainSides | null {
  if (!AT_ON.test(after)) return null;
  const left = actors.findLast(
    ({ start, end }) =>
      /^\sat\s$/.test(text.slice(end, percent.phraseStart)) && LEFT_AT.test(text.slice(Math.max(0, start - 16), start)),
  );
  return left && left.party !== 'other' ? sidesOf(left.party) : null;
}

/** Who goes to a rate, keeps, matches or adds it. */
function readDoer({ sentence: { text }, percent, actors, places }: RateWork, after: string): PlainSides | null {
  const at = percent.phraseStart;
  const isDoer = ({ start, end, isAdjective }: Actor): boolean => {
    if (isAdjective || end > at) return false;
    const between = text.slice(end, at);
    if (GOES_TO.test(between) || (DOES.test(between) && DONE_AT.test(after))) return true;
    const lead = text.slice(Math.max(0, start - 16), start);
    return BARE_TO.test(between) && places.length > 0 && /(?:[,;]|\b(?:and|while))\s$/.test(lead);
  };
  const party = actors.findLast(isDoer)?.party;
  return party && party !== 'other' ? sidesOf(party) : null;
}

/** "Beijing replied with a choice of goods: chicken and wheat were charged 15%; pork and beef 10%". */
function readCharged(
  { sentence: { text }, percent, percents, i, actors, places }: RateWork,
  before: string,
): PlainSides | null {
  const last = places.at(-1);
  const between = text.slice(percents[i - 1]?.end ?? 0, percent.phraseStart);
  if (last && NEXT_GOODS.test(between) && NAMES_GOODS.test(between)) return ofPlace(last);
  if (!CHARGED.test(before) || !NAMES_GOODS.test(before)) return null;
  const actor = actors.find(({ end, party, isAdjective }) => end < percent.start && party !== 'other' && !isAdjective);
  return actor ? sidesOf(actor.party as Party) : null;
}

/** "it became 20%", "which made 54%", "to the 20%": of the rate spoken of last. */
function readIt(
  { reading, sentence, percent, percents, i, thread, places }: RateWork,
  before: string,
): PlainSides | null {
  const { text } = sentence;
  const between = text.slice(percents[i - 1]?.end ?? 0, percent.phraseStart);
  const last = places.at(-1) ?? thread.last;
  if (!last) return null;
  if (places.length > 0 && (WHICH_MADE.test(before) || ADDED_TO.test(between))) return ofPlace(last);
  if (!IT_IS.test(before) && !ADDED_TO.test(before)) return null;
  const { index } = last.sentence;
  if (sentence.index - index > IT_REACH || sentence.paragraph !== last.sentence.paragraph) return null;
  const since = reading.sentences.slice(index + 1, sentence.index + 1);
  return since.some((one) => OTHER.test(one.text)) || endsOnOther(last) ? null : ofPlace(last);
}

/** "The duty is 30%, and exports fell": "it" would be something else. */
function endsOnOther({ sentence: { text }, percent }: RatePlace): boolean {
  const rest = text.slice(percent.end);
  const clause = NEW_CLAUSE.exec(rest);
  return clause !== null && OTHER.test(rest.slice(clause.index));
}

const sidesOf = (imposer: Party): PlainSides => ({ imposer, target: opponentOf(imposer) });
const ofPlace = ({ parties: { imposer, target } }: RatePlace): PlainSides | null =>
  imposer && target ? { imposer, target } : null;
