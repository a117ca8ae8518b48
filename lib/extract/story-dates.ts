/** When something happened whose sentence gives no date: told by the sentence after it, by the one before, or by the news. */
import { cuePattern } from '@/lib/text/cue-pattern';
import type { DateMention } from '@/lib/text/dates';
import { type FactDate, leadOf, NO_DATE, toFactDate } from './nearby-dates';
import { findNewsDay } from './news-day';
import type { Reading, SentenceRead } from './reading';

/** Sentences that still tell the news itself. */
const NEWS_REACH = 12;
/** Sentences of a paragraph through which a day is carried. */
const CARRY_REACH = 3;

const TAKES_EFFECT = cuePattern(
  /^(?:[“"])?(?:That|This|It|They|These|Those|Both\s\w+|The\s(?:new\s|lower\s|higher\s)?(?:rates?|cuts|reductions|changes|increases?|duties|tariffs?|levy|levies|move|measures?|steps)|(?:Beijing|China|Washington|America)[’']s\s(?:\w+\s)?(?:tariffs|duties|levies))(?:,\s[^.;]{0,90},)?\s(?:\w+\s){0,2}?(?:kick(?:s|ed)?\sin|t(?:akes?|ook)\seffect|(?:comes?|came)\sinto\s(?:force|effect)|(?:goes?|went)\sinto\s(?:force|effect)|start(?:s|ed)?|appl(?:y|ies|ied))\b/,
);

/** "The new rates take effect by Wednesday", "That kicked in September 1": the day of the duties told in the sentence beside it. */
export function findEffectDate(reading: Reading, sentence: SentenceRead): DateMention | null {
  const [before, next] = [reading.sentences[sentence.index - 1], reading.sentences[sentence.index + 1]];
  return effectIn(sentence, next) ?? (sentence.dates.length === 0 ? effectIn(sentence, before) : null);
}

function effectIn({ paragraph }: SentenceRead, beside: SentenceRead | undefined): DateMention | null {
  if (!beside || (beside.paragraph !== paragraph && !NEW_RATE.test(beside.text))) return null;
  const match = TAKES_EFFECT.exec(beside.text);
  return (
    (match && beside.dates.find(({ start, date }) => date !== null && start - beside.start - match[0].length < 24)) ??
    null
  );
}
/** What opens a paragraph of its own on the rates just told. */
const NEW_RATE = /^The\s(?:new|higher|lower)\srates?\b/;

/** Something done, not a state that lasts. */
const DONE = cuePattern(
  /\b(?:t(?:akes|ook)\seffect|(?:went|came)\sinto\s(?:force|effect)|kicked\sin|hit\sback|answered|retaliated|responded|matched|put|raised|imposed|slapped|levied|came\sdown|went\s(?:up|down)|(?:was|were)\s(?:cut|halved|raised|doubled|lowered|reduced|placed|added)|announced|undertook|agreed|pledged|promised|threatened|ordered|fell|rose|dropped|restricted|suspended|placed)\b/i,
);
/** What follows so soon that its day is that of the news. */
const AT_ONCE = cuePattern(
  /\b(?:at\sonce|immediately|instantly|promptly|within\s(?:the\s|an?\s|\w+\s)?(?:minutes?|hours?)|with\simmediate\seffect|t(?:ook)\seffect|went\sinto\s(?:force|effect)|came\sinto\s(?:force|effect)|kicked\sin)\b/i,
);
/** "at the time", "a day after they parted": another day than that of the news. */
const ANOTHER_DAY = cuePattern(
  /\b(?:(?:days?|weeks?|months?|years?)\s(?:after|later|before|earlier|ago)|at\sthe\stime|back\sthen|previously|originally|(?<!at\s)once\s|had\s(?:been|already)|last\s|since\s)/i,
);

/** "due to hit on Sunday. That round …": what the sentence before dated last. */
const THAT_ONE = cuePattern(/^(?:That|This)\s(?:round|increase|tranche|rise|step|hike|batch|list|duty|levy|tariff)\b/);

/** The day of something done that its own sentence does not date: carried on in its paragraph, or that of the news. */
export function findStoryDate(reading: Reading, sentence: SentenceRead): FactDate {
  const before = THAT_ONE.test(sentence.text) ? reading.sentences[sentence.index - 1]?.dates.at(-1) : null;
  if (before) return toFactDate(before);
  if (sentence.dates.some(({ date }) => date !== null) || !(DONE.test(sentence.text) || AT_ONCE.test(sentence.text)))
    return NO_DATE;
  if (ANOTHER_DAY.test(sentence.text)) return NO_DATE;
  const carried = findCarriedDate(reading, sentence);
  if (carried) return toFactDate(carried);
  return AT_ONCE.test(sentence.text) ? toNewsDate(reading, sentence) : NO_DATE;
}

/** What is told as news without a date: of the day of the news, unless the sentence speaks of another time. */
export function toNewsDate(reading: Reading, { index, text }: SentenceRead): FactDate {
  const day = index <= NEWS_REACH && !ANOTHER_DAY.test(text.replace(OF_UNDONE, ' ')) ? findNewsDay(reading) : null;
  return day ? { resolvedDate: day, datePrecision: 'day' } : NO_DATE;
}

/** "the countermeasures it has introduced since April": the time of what is now undone. */
const OF_UNDONE = cuePattern(/\b(?:introduced|imposed|announced|adopted|taken|raised)\ssince\b/i);

const OF_TERM = cuePattern(/\b(?:until|till|through|since|by|before|expir\w+)\s?(?:on\s|in\s)?$/i);

/** The one past day or month that the nearest dated sentence before it in the paragraph gives. */
function findCarriedDate({ sentences, publishedOn }: Reading, { index, paragraph }: SentenceRead): DateMention | null {
  for (let back = 1; back <= CARRY_REACH; back++) {
    const before = sentences[index - back];
    if (before?.paragraph !== paragraph) return null;
    const dates = before.dates.filter(({ date, precision }) => date !== null && precision !== 'year');
    const [only] = dates;
    if (!only?.date) continue;
    const isPast = dates.length === 1 && only.date.slice(0, 10) <= publishedOn && !only.date.includes('/');
    return isPast && !OF_TERM.test(leadOf(before, only)) ? only : null;
  }
  return null;
}
