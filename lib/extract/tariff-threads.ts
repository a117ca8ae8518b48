/**
 * Who levies on whom where the sentence leaves it out: what the sentences before said.
 *
 * "duties stand at 145%, and China has answered with 125%. For now they stay at 30% and 10%", "The 30% is made up of …" (the
 * rate of that height before), "it matches the 34 per cent" (it: the country named last), "the rate", "it".
 * Left open where nobody is meant: "The trade war had seen tariffs climb as high as 145%".
 */

import type { Party } from '@/lib/domain/vocabulary';
import { cuePattern } from '@/lib/text/cue-pattern';
import type { PercentMention } from '@/lib/text/numbers';
import type { FactDate } from './nearby-dates';
import type { Reading, SentenceRead } from './reading';
import { type Actor, listActors, opponentOf } from './tariff-actors';
import type { Measured } from './tariff-measure';
import type { LevyParties } from './tariff-parties';
import type { RateStatus } from './tariff-status';

/** A rate before its mention is written: the percentage, what it measures and whose it is. */
export interface RatePlace {
  sentence: SentenceRead;
  percent: PercentMention;
  measured: Measured;
  parties: LevyParties;
  status: RateStatus;
  isCarried: boolean;
  date: FactDate;
}

/** What was said of rates so far in the article. */
export interface RateThread {
  lastTariffSentence: number;
  last: RatePlace | null;
  /** Who levies on whom by the last sentence that named a tariff without a rate: "tariffs on $34 billion worth of Chinese goods". */
  topic: { sentence: SentenceRead; sides: Sides } | null;
  all: RatePlace[];
  /** Who levies on whom under the heading that stands above: "THE AMERICAN SIDE". */
  section: Sides | null;
}

/** One percentage at work. Offsets count in its sentence. */
export interface RateWork {
  reading: Reading;
  sentence: SentenceRead;
  thread: RateThread;
  actors: Actor[];
  percents: PercentMention[];
  i: number;
  percent: PercentMention;
  /** Rates already read in this sentence. */
  places: RatePlace[];
}

type Sides = Pick<LevyParties, 'imposer' | 'target'>;

/** How many rates back "the 30%" may reach. */
const REACH = 12;
const PRONOUN_ACTS = cuePattern(
  /\bit\s(?:has\s|had\s|also\s|then\s|promptly\s)*(?:match|answer|retaliat|respond|counter|impos|levi|charg|slap|rais|doubl|lift|cut|lower)/i,
);
/** "tariffs could be lowered": those just spoken of; "had seen tariffs climb" may be anybody’s. */
const OPEN_FUTURE = cuePattern(/\b(?:could|may|might|would|will)\b/);
const FENTANYL = cuePattern(/\bfentanyl\b/i);

const isSurchargeOf = ({ sentence }: RateWork, { noun }: Measured): boolean =>
  noun !== null && /^surcharge/i.test(sentence.text.slice(noun.start, noun.start + 10));

/** "the older “Section 301” duties": duties on China whatever was spoken of before. */
const isOnChinaByName = ({ sentence }: RateWork, { noun }: Measured): boolean =>
  noun !== null &&
  /\bSection 301\b[”"’']?\s(?:\w+\s)?$/.test(sentence.text.slice(Math.max(0, noun.start - 30), noun.start));

/** The parties as read, or as the thread has them where the sentence names nobody for this rate. */
export function settleParties(
  work: RateWork,
  measured: Measured,
  read: LevyParties,
): { parties: LevyParties; isCarried: boolean } {
  // Only the United States has put a surcharge on imports, on those of every country.
  if (isSurchargeOf(work, measured) && read.imposer !== 'US')
    return { parties: { ...read, imposer: 'US', target: null, isGlobal: true, stated: [] }, isCarried: true };
  if (read.isGlobal) return { parties: { ...read, imposer: read.imposer ?? 'US' }, isCarried: !read.imposer };
  const last = work.places.at(-1)?.parties;
  if (
    measured.measure === 'carried-rate' &&
    last?.isGlobal &&
    last.imposer === read.imposer &&
    !read.stated.includes('target')
  ) {
    return { parties: { ...read, ...last }, isCarried: true };
  }
  const isOpen = !read.imposer && !read.target && !read.isMutual;
  const sides = isOpen && !isOnChinaByName(work, measured) ? carriedSides(work, measured) : null;
  if (sides) return { parties: { ...read, ...sides }, isCarried: true };
  const isAmerican = isOpen && isAmericanByNature(work, read);
  return { parties: isAmerican ? { ...read, imposer: 'US', target: 'China' } : read, isCarried: isAmerican };
}

/** "two hundred and fifty billion dollars’ worth": a list of hundreds of billions. */
const HUNDREDS = /\bhundred\s(?:and\s\w+(?:-\w+)?\s)?billion\sdollars\b/i;
const DOLLARS = cuePattern(/\$(?:US)?\s?(\d{2,3})(?:\.\d)?\s?(?:billion|bn|b)\b/i);
/** China has never bought goods for so much from the United States in a year, so that a list of this size can only be America's. */
const MADE_IN_CHINA = /\b(?:iPhones?|smartphones?|laptops?|toys|sneakers|consumer\selectronics)\b/i;
const LARGEST_CHINESE_LIST = 115;
const US_LAW = cuePattern(
  /\bSection (?:301|232|122)\b|\bIEEPA\b|\bSupreme Court\b|\bsurcharge\b|\bemergency (?:tariff|dut|lev|power)|\breciprocal (?:tariff|rate|dut|lev)/i,
);

/** Duties that are the United States' whoever is named: on fentanyl, by its own laws, on lists larger than all China buys. */
function isAmericanByNature({ reading, sentence }: RateWork, { scope }: LevyParties): boolean {
  const label = reading.sentences[sentence.index - 1];
  const before = label?.paragraph === sentence.paragraph && label.text.length < 60 ? label.text : '';
  const dollars = DOLLARS.exec(scope ?? '');
  return (
    FENTANYL.test(sentence.text) ||
    MADE_IN_CHINA.test(scope ?? '') ||
    HUNDREDS.test(scope ?? '') ||
    US_LAW.test(sentence.text) ||
    US_LAW.test(before) ||
    Number(dollars?.[1] ?? 0) >= LARGEST_CHINESE_LIST
  );
}

type Carried = Sides & Pick<LevyParties, 'isGlobal' | 'scope'>;

function carriedSides(work: RateWork, measured: Measured): Carried | null {
  const { thread } = work;
  const named =
    sidesOfPronoun(work) ??
    sidesOfPossessive(work, measured) ??
    sidesOfAnswer(work) ??
    (thread.last && isGoingOn(work, thread.last, measured) ? sidesOfPair(work) : null);
  if (named) return { ...named, isGlobal: false, scope: null };
  const topic = topicSides(work) ?? thread.section;
  if (topic) return { ...topic, isGlobal: false, scope: null };
  const same = findSame(work);
  if (!thread.last || !(same || isGoingOn(work, thread.last, measured))) return null;
  if (!same && isOfBothSides(work, thread.last)) return null;
  const { imposer, target, isGlobal, scope } = (same ?? lastOf(work, thread.last)).parties;
  return imposer || target ? { imposer, target, isGlobal, scope: isGlobal ? scope : null } : null;
}

/** "the overall average": of what the two levy on each other, and not of the sector named last. */
function lastOf({ sentence: { text }, percent, thread }: RateWork, last: RatePlace): RatePlace {
  if (!last.parties.isGlobal || !/\b(?:overall|total|combined|average)\b/i.test(text.slice(0, percent.phraseStart)))
    return last;
  return thread.all.slice(-REACH).findLast(({ parties }) => parties.target) ?? last;
}

/** "Duties could snap back to 54%" after rates of either side: nobody says whose. */
function isOfBothSides({ sentence, percents, thread }: RateWork, last: RatePlace): boolean {
  if (last.sentence === sentence || percents.length > 1) return false;
  const imposers = new Set(
    thread.all
      .slice(-REACH)
      .filter((place) => place.sentence === last.sentence)
      .map(({ parties }) => parties.imposer),
  );
  return imposers.has('US') && imposers.has('China');
}

/** "The 30% is made up of 10% and 20%": the rate of that height spoken of before, for itself and for its parts. */
function findSame({ sentence, thread, percents, percent, places }: RateWork): RatePlace | null {
  const named = places.length ? percent : (percents[0] ?? percent);
  if (!/\b(?:the|that|those)\s$/i.test(sentence.text.slice(Math.max(0, named.phraseStart - 8), named.phraseStart)))
    return null;
  const recent = thread.all.slice(-REACH).filter(({ parties }) => parties.imposer);
  const exact = recent.findLast((place) => place.percent.value === named.value);
  return exact ?? recent.findLast((place) => place.percent.upTo === named.value) ?? null;
}

/** Whether the sentence goes on about the rate before: a second rate in it, "the rate", "it", or the next sentence. */
function isGoingOn({ sentence, places, percents, percent }: RateWork, last: RatePlace, measured: Measured): boolean {
  if (places.length > 0 || measured.noun === null || percents[0] !== percent) return true;
  const distance = sentence.index - last.sentence.index;
  const lead = sentence.text.slice(Math.max(0, measured.noun.start - 12), measured.noun.start);
  if (distance <= 1 && sentence.paragraph === last.sentence.paragraph) return true;
  if (
    distance <= 2 &&
    /(?:^|[,“"]\s?|\b(?:said|that|and)\s)$/i.test(sentence.text.slice(0, measured.noun.start)) &&
    OPEN_FUTURE.test(sentence.text)
  )
    return true;
  return distance <= 2 && /\b(?:the|that|this|these|those|its|their)\s$/i.test(lead);
}

/** "it matches the 34 per cent": it is the country that the sentence before named last. */
function sidesOfPronoun({ reading, sentence, percent, actors }: RateWork): Sides | null {
  if (actors.length > 0 || !PRONOUN_ACTS.test(sentence.text.slice(0, percent.phraseStart))) return null;
  const before = reading.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return null;
  const actor = listActors(before).findLast(({ party }) => party !== 'other');
  return actor ? sidesOf(actor.party as Party) : null;
}

/** "Its retaliatory duties stay": those of the side that the sentence before began with. */
function sidesOfPossessive({ reading, sentence, actors }: RateWork, { noun }: Measured): Sides | null {
  if (!noun || actors.some(({ start }) => start < noun.start)) return null;
  if (!/^(?:[“"‘']|But\s|And\s|Yet\s)?(?:Its|Their)\s(?:[\w-]+\s){0,3}$/.test(sentence.text.slice(0, noun.start)))
    return null;
  const before = reading.sentences[sentence.index - 1];
  const owner = before ? subjectOf(before) : null;
  return owner ? sidesOf(owner) : null;
}

const ANSWERS = cuePattern(/\b(?:answer|respond|retaliat|counter|hit\sback|fir(?:ed|es)\sback|struck\sback)/i);

/** "Our president answered with": nobody is named, so that it is the other side than the one just spoken of. */
function sidesOfAnswer({ reading, sentence, percent, actors }: RateWork): Sides | null {
  if (actors.length > 0 || !ANSWERS.test(sentence.text.slice(0, percent.phraseStart))) return null;
  const before = reading.sentences[sentence.index - 1];
  const other = before?.paragraph === sentence.paragraph ? subjectOf(before) : null;
  return other ? sidesOf(opponentOf(other)) : null;
}

/** The side that a sentence speaks of first, adjectives left out. */
function subjectOf(sentence: SentenceRead): Party | null {
  const subject = listActors(sentence).find(({ party, isAdjective }) => party !== 'other' && !isAdjective);
  return subject ? (subject.party as Party) : null;
}

/** "The penalties, set at 25 percent": of the tariff that the sentence before named, if no rate was read since. */
function topicSides({ sentence, places, thread: { topic, last } }: RateWork): Sides | null {
  if (!topic || places.length > 0 || sentence.index - topic.sentence.index > 1) return null;
  return last && last.sentence.index >= topic.sentence.index ? null : topic.sides;
}

/**
 * "they stay at 30% and 10%": one rate for either side. In the order named where the text says "respectively", else the
 * higher one for the side whose rate was higher before.
 */
function sidesOfPair({ sentence, percents, percent, i, thread }: RateWork): Sides | null {
  const [first, second] = percents;
  if (percents.length !== 2 || !first || !second) return null;
  if (!/^\s*and\s*$/.test(sentence.text.slice(first.end, second.phraseStart))) return null;
  const latest = (imposer: Party): RatePlace | undefined =>
    thread.all.findLast((place) => place.parties.imposer === imposer && place.sentence.index < sentence.index);
  const [us, china] = [latest('US'), latest('China')];
  if (!us || !china || Math.abs(us.sentence.index - china.sentence.index) > 1) return null;
  const isFirst = i === 0;
  if (/\brespectively\b/i.test(sentence.text))
    return sidesOf(us.percent.start < china.percent.start === isFirst ? 'US' : 'China');
  const isHigher = (percent.value ?? 0) > ((isFirst ? second : first).value ?? 0);
  return sidesOf((us.percent.value ?? 0) > (china.percent.value ?? 0) === isHigher ? 'US' : 'China');
}

const sidesOf = (imposer: Party): Sides => ({ imposer, target: opponentOf(imposer) });
