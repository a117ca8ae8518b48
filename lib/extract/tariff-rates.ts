/**
 * Tariff rates: who levies how many percent on whom, and whether that holds, held, peaked or is only announced.
 *
 * Accepts: "reduced US tariffs on Chinese goods to 30% and Chinese tariffs on US imports to 10%", "levies at 30%, down from
 * peak rates of 145%", "duties stand at 145%, and China has answered with 125%", "25 per cent on $200 billion of Chinese
 * goods", "a 10% universal tariff" (every country), "triple-digit tariffs they had placed on each other" (no number).
 * Refuses: shares, trade figures, prices, indices and odds (tariff-measure.ts), what other countries levy or bear, quotations
 * of who "is getting 10%", "reached triple digits" without a tariff noun, changes in points (tariff-changes.ts).
 */
import { cuePattern } from '@/lib/text/cue-pattern';
import type { PercentMention } from '@/lib/text/numbers';
import type { Span } from '@/lib/text/span';
import { clauseAt, stretchStart } from './clauses';
import type { AnyMention, Extractor, Mention } from './mention';
import { type FactDate, findEntryDate, findNearestDate, NO_DATE, toFactDate } from './nearby-dates';
import type { Reading, SentenceRead } from './reading';
import { isRepeatedBelow } from './repeated-lines';
import { isReadable } from './sentence-bounds';
import { findEffectDate, findStoryDate, toNewsDate } from './story-dates';
import { listActors } from './tariff-actors';
import { sidesOfHeading } from './tariff-headings';
import { findTariffNoun, type Measured, measureOf } from './tariff-measure';
import { isFromTo, isToStart, leftStatus, settlePairs } from './tariff-pairs';
import { type LevyParties, readLevyParties } from './tariff-parties';
import { isSpokenOfBefore, readPlainSides } from './tariff-plain';
import { type RateStatus, readStatus } from './tariff-status';
import { type RatePlace, type RateThread, type RateWork, settleParties } from './tariff-threads';

const NAME = 'tariff-rates';
/** How many sentences a tariff named once stays the thing that "the figure" or "it" means. */
const TOPIC_REACH = 4;
const FENTANYL = cuePattern(/\bfentanyl\b/i);
const STANDALONE = cuePattern(/^(?:tariffs?|duties|levies|import taxes)$/i);
const SHARED = new Set<RateStatus>(['threatened', 'proposed', 'announced']);
const OWN_VERB = cuePattern(
  /\b(?:is|are|was|were|has|have|had|will|would|could|stands?|stood|remains?|stays?|\p{L}{2,}ed|answers?|adds?)\b|[;:]/iu,
);

/** "145% on the American side and 125% on the Chinese": one verb for both. */
const EITHER_SIDE = cuePattern(/^\s(?:on|for|from)\s(?:the\s)?[\p{L}.]+\s(?:side|part),?\s(?:and\s)?$/u);

export const tariffRates: Extractor = {
  name: NAME,
  extract: (reading) => listRatePlaces(reading).flatMap(toMentions),
};

/** All rates of an article in order. None where the article is about other countries' trade. */
function listRatePlaces(reading: Reading): RatePlace[] {
  if (!reading.isAboutTalks) return [];
  const thread: RateThread = { lastTariffSentence: -TOPIC_REACH - 1, last: null, topic: null, all: [], section: null };
  return reading.sentences.flatMap((sentence) => {
    if (sentence.form === 'line') thread.section = sidesOfHeading(sentence.text);
    if (!isReadable(sentence) || isRepeatedBelow(reading, sentence)) return [];
    const places = sentence.percents.length ? readSentence(reading, sentence, thread) : [];
    const noun = findTariffNoun(sentence.text);
    if (places.length || noun) thread.lastTariffSentence = sentence.index;
    if (noun && places.length === 0) thread.topic = topicOf(sentence, noun) ?? thread.topic;
    return places;
  });
}

/** Who levies on whom in a sentence that names a tariff and no rate. */
function topicOf(sentence: SentenceRead, noun: Span): RateThread['topic'] {
  const { text } = sentence;
  const read = readLevyParties({ text, actors: listActors(sentence), percent: noun, noun, until: text.length });
  const { imposer, target } = read;
  return imposer && target && !read.isOthers ? { sentence, sides: { imposer, target } } : null;
}

function readSentence(reading: Reading, sentence: SentenceRead, thread: RateThread): RatePlace[] {
  const actors = listActors(sentence);
  const percents = sentence.percents.map((percent) => toRelative(percent, sentence.start));
  const places: RatePlace[] = [];
  for (const [i, percent] of percents.entries()) {
    const place = readPlace({ reading, sentence, thread, actors, percents, i, percent, places });
    if (!place) continue;
    places.push(place);
    thread.all.push(place);
    thread.last = place;
  }
  settlePairs(places);
  return places;
}

/** The same percentage with offsets in its sentence. */
export const toRelative = (percent: PercentMention, start: number): PercentMention => ({
  ...percent,
  start: percent.start - start,
  end: percent.end - start,
  phraseStart: Math.max(0, percent.phraseStart - start),
});

function readPlace(work: RateWork): RatePlace | null {
  const { sentence, percents, i, percent, actors } = work;
  const { text } = sentence;
  const nextStart = percents[i + 1]?.start ?? text.length;
  const phrase = { start: percent.phraseStart, end: percent.end };
  const previousEnd = percents[i - 1]?.end ?? 0;
  const status = readStatus({ text, percent: phrase, previousEnd, nextStart, clause: clauseAt(text, percent.start) });
  const named = measure(work, status);
  const plain = readPlainSides(work, named.measure);
  const measured: Measured = plain ? { measure: 'carried-rate', noun: null } : named;
  if (measured.measure !== 'rate' && measured.measure !== 'carried-rate') return null;
  const read = readLevyParties({ text, actors, percent: phrase, noun: measured.noun, until: nextStart });
  if (read.isOthers || (sentence.relevance === 'other-pair' && !read.stated.length)) return null;
  const { parties, isCarried } = plain
    ? { parties: { ...read, ...plain }, isCarried: true }
    : status === 'component'
      ? ofTheSum(work, read)
      : settleParties(work, measured, read);
  if (measured.measure === 'carried-rate' && !parties.imposer && !parties.target) return null;
  const place = { sentence, percent, measured, parties, status: statusOf(status, work), isCarried };
  const date = dateOf(work.reading, place, work.thread.last);
  return { ...place, status: isToStart(work, place.status) ? 'announced' : place.status, date };
}

/** Whoever levies the sum levies its parts. */
function ofTheSum(work: RateWork, read: LevyParties): { parties: LevyParties; isCarried: boolean } {
  const sum = work.places.at(-1)?.parties;
  return sum?.imposer
    ? { parties: { ...read, imposer: sum.imposer, target: sum.target, stated: [] }, isCarried: true }
    : { parties: read, isCarried: false };
}

function measure(work: RateWork, status: RateStatus): Measured {
  const { sentence, percent, thread, places } = work;
  const { text } = sentence;
  const hasRateBefore = places.length > 0;
  const isTopical =
    sentence.index - thread.lastTariffSentence <= TOPIC_REACH ||
    hasRateBefore ||
    findTariffNoun(text.slice(0, percent.phraseStart)) !== null;
  const from = stretchStart(text, percent.phraseStart);
  const measured = measureOf({ text, percent, from, isTopical, hasRateBefore });
  const isPart = status === 'component' && hasRateBefore && percent.unit === 'percent';
  if (measured.measure === null && isTopical && isSpokenOfBefore(work)) return { measure: 'carried-rate', noun: null };
  return measured.measure === null && isPart && !/^\s(?:of|stake|chance)\b/.test(text.slice(percent.end))
    ? { measure: 'carried-rate', noun: null }
    : measured;
}

/**
 * A component needs its sum before it. "… back to 145% and China’s to 125%": a second rate without a verb of its own shares
 * the verb of the first, and with it the threat or the plan.
 */
function statusOf(status: RateStatus, { sentence, places, percents, percent, i }: RateWork): RateStatus {
  if (status === 'component') return places.length + i === 0 ? 'in_force' : status;
  // Triple digits are how the height of the trade war is told of, once they are gone.
  if (status === 'prior' && percent.unit === 'triple_digit') return 'peak';
  const last = places.at(-1);
  const between = sentence.text.slice(percents[i - 1]?.end ?? 0, percent.phraseStart);
  if (status === 'in_force' && last && EITHER_SIDE.test(between)) return last.status;
  if (status !== 'in_force' || !last || !SHARED.has(last.status)) return status;
  if (/^,\s(?:the|its|their)\s(?:\w+\s)?$/.test(between)) return status;
  return OWN_VERB.test(between) || /\bon top of\b/i.test(between) ? status : last.status;
}

function dateOf(reading: Reading, place: Omit<RatePlace, 'date'>, last: RatePlace | null): FactDate {
  const { sentence, percent, status } = place;
  const at = { start: sentence.start + percent.phraseStart, end: sentence.start + percent.end };
  if (status === 'component') return NO_DATE;
  const effect = status === 'in_force' || status === 'announced' ? findEffectDate(reading, sentence) : null;
  if (effect) return toFactDate(effect);
  const near = findNearestDate(sentence, at, status === 'peak' ? 'after' : 'any');
  if (near) return toFactDate(near);
  const entry = findEntryDate(reading, sentence);
  if (entry) return toFactDate(entry);
  const isNext = last && sentence.index - last.sentence.index <= 1 && sentence.paragraph === last.sentence.paragraph;
  if (isNext && status !== 'peak' && status !== 'announced') return last.date;
  const told = status === 'peak' ? NO_DATE : findStoryDate(reading, sentence);
  return told.resolvedDate || status !== 'announced' ? told : toNewsDate(reading, sentence);
}

function toMentions(place: RatePlace): AnyMention[] {
  const values = [place.percent.value, place.percent.upTo].filter((value) => value !== null);
  const rates = values.length ? values : [null];
  const sides = place.parties.isMutual && !place.parties.imposer ? MUTUAL_SIDES : [place.parties];
  const left = isFromTo(place) ? leftStatus(place) : place.status;
  return sides.flatMap((parties) =>
    rates.map((ratePct, i) => toMention(i === 0 ? { ...place, status: left } : place, parties, ratePct)),
  );
}

/** "triple-digit tariffs on each other" holds for either side. */
const MUTUAL_SIDES: readonly Pick<LevyParties, 'imposer' | 'target'>[] = [
  { imposer: 'US', target: 'China' },
  { imposer: 'China', target: 'US' },
];

function toMention(
  place: RatePlace,
  parties: Pick<LevyParties, 'imposer' | 'target'>,
  ratePct: number | null,
): Mention<'tariff_rate'> {
  const { sentence, status, date } = place;
  const { imposer, target } = parties;
  const stated: string[] = ['ratePct', ...place.parties.stated];
  const implied = (['imposer', 'target'] as const).filter((field) => parties[field] && !stated.includes(field));
  return {
    kind: 'tariff_rate',
    value: { imposer, target, ratePct, qualifier: qualifierOf(place), status, scope: scopeOf(place) },
    spans: [{ start: sentence.start, end: sentence.end }],
    ...date,
    stated,
    implied: [...implied, 'status'],
    extractor: `${NAME}/${place.measured.measure === 'carried-rate' ? 'carried' : 'noun'}`,
    confidence: confidenceOf(place),
    round: null,
  };
}

/** "go up to 30%" is a level, not a bound. */
function qualifierOf({ sentence, percent }: RatePlace): PercentMention['qualifier'] {
  const lead = sentence.text.slice(Math.max(0, percent.phraseStart - 10), percent.phraseStart);
  return percent.qualifier === 'up_to' && /\b(?:go|goes|going|went|moved?|shot|jumped|rise|rose)\s$/i.test(lead)
    ? 'exact'
    : percent.qualifier;
}

function scopeOf({ parties, sentence, percent }: RatePlace): string | null {
  if (parties.isGlobal) {
    return parties.scope && !STANDALONE.test(parties.scope)
      ? `${parties.scope} (every country)`
      : 'goods of every country';
  }
  const at = percent.phraseStart;
  const before = sentence.text.slice(Math.max(0, at - 30), at).replace(/.*[,;%]/, '');
  const after = sentence.text.slice(percent.end, percent.end + 30).replace(/(?:[,;%]|\sand\s).*/, '');
  return FENTANYL.test(before) || FENTANYL.test(after) ? 'fentanyl' : parties.scope;
}

function confidenceOf({ parties, isCarried, measured, status }: RatePlace): 'high' | 'medium' | 'low' {
  const { imposer, target, isGlobal, stated } = parties;
  if ((!imposer || !target) && !isGlobal) return 'low';
  if (isCarried || measured.measure === 'carried-rate') return 'medium';
  const isPlain = status === 'in_force' || status === 'prior' || status === 'peak';
  return isPlain && stated.length > 0 ? 'high' : 'medium';
}
