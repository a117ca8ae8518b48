/**
 * Changes of a tariff in percentage points, where the sentence gives the step and not (only) the rate.
 *
 * Accepts: "both sides cut their tariffs by 115 percentage points" (one change for either side), "takes 10 points off its
 * fentanyl duty", "keeps 24 percentage points of its duties suspended", "a 10-point rise in tariffs", "raise tariffs on Chinese
 * goods by 10%" (spoken of in percent, meant in points: low confidence).
 * Refuses: "the index fell 40 points", "interest rates by 25 basis points", "2 points down in the poll", "exports fell by 35%",
 * rates ("to 30%"). The figure is the size of the step, without a sign: the sentence tells which way.
 */

import type { Party } from '@/lib/domain/vocabulary';
import { cuePattern } from '@/lib/text/cue-pattern';
import type { PercentMention } from '@/lib/text/numbers';
import type { AnyMention, Extractor, Mention } from './mention';
import { type FactDate, findEntryDate, findNearestDate, toFactDate } from './nearby-dates';
import type { Reading, SentenceRead } from './reading';
import { isReadable } from './sentence-bounds';
import { findStoryDate } from './story-dates';
import { listActors } from './tariff-actors';
import { findTariffNoun, measureOf, namesTariff } from './tariff-measure';
import { type LevyParties, readLevyParties } from './tariff-parties';
import { toRelative } from './tariff-rates';
import { type RateStatus, readStatus } from './tariff-status';

const NAME = 'tariff-changes';
const NOT_PERCENTAGE = cuePattern(/\b(?:basis|index|Nasdaq|Dow|S&P|Hang Seng|poll|approval|margin of error)\b/i);
const FENTANYL = cuePattern(/\bfentanyl\b/i);
const EACH_SIDE = cuePattern(
  /\b(?:both|each|two) (?:sides?|countries|nations|governments|economies)\b|\beach other\b|\bone another\b|\bmutual\b/i,
);
/** Statuses that only a rate can have. */
const OF_RATES = new Set<RateStatus>(['prior', 'peak', 'component']);

/** "by 115 points each", "by 24 points on both sides". */
const EACH_OF_THEM = cuePattern(/^\s(?:percentage\s)?(?:each\b|on\s(?:both|either)\ssides?\b)/i);

export const tariffChanges: Extractor = {
  name: NAME,
  extract: (reading) =>
    reading.isAboutTalks ? reading.sentences.flatMap((sentence) => readSentence(reading, sentence)) : [],
};

const CHANGE_STEM = cuePattern(/\bby\s|increase|rise|hike|cut|reduc|decreas|drop|jump|declin|relief|rollback/i);
/** Whether the sentence has points or a word of change at all. */
const mayChange = ({ percents, text }: SentenceRead): boolean =>
  percents.some(({ unit }) => unit === 'points') || CHANGE_STEM.test(text);

function readSentence(reading: Reading, sentence: SentenceRead): AnyMention[] {
  if (!isReadable(sentence) || sentence.percents.length === 0 || !mayChange(sentence)) return [];
  const before = reading.sentences.slice(Math.max(0, sentence.index - 2), sentence.index);
  const isTopical = before.some(({ text }) => namesTariff(text));
  return sentence.percents.flatMap((mention, i) => {
    const next = sentence.percents[i + 1];
    const until = next ? next.start - sentence.start : sentence.text.length;
    return readChange(reading, sentence, toRelative(mention, sentence.start), until, isTopical);
  });
}

function readChange(
  reading: Reading,
  sentence: SentenceRead,
  percent: PercentMention,
  until: number,
  isTopical: boolean,
): AnyMention[] {
  const { text } = sentence;
  const { measure, noun } = measureOf({ text, percent, from: 0, isTopical, hasRateBefore: false });
  if ((measure !== 'change' && measure !== 'relative-change') || percent.value === null) return [];
  if (NOT_PERCENTAGE.test(text.slice(Math.max(0, percent.start - 40), percent.end + 30))) return [];
  const phrase = { start: percent.phraseStart, end: percent.end };
  const parties = readLevyParties({ text, actors: listActors(sentence), percent: phrase, noun, until });
  if (parties.isOthers || (sentence.relevance === 'other-pair' && !parties.stated.length)) return [];
  const isOpen = !parties.imposer && !parties.target && !parties.isMutual && !parties.isGlobal;
  const meant = isOpen && measure === 'change' ? { ...parties, ...sidesBefore(reading, sentence) } : parties;
  const isEach = EACH_OF_THEM.test(text.slice(percent.end));
  return listSides(text, isEach ? { ...meant, isMutual: true } : meant).map((sides) =>
    toMention({ reading, sentence, percent, parties, sides, isPoints: measure === 'change' }),
  );
}

/** "A duty of 10% on US goods remains. Another 24 points stay suspended": whose it was in the sentence before. */
function sidesBefore({ sentences }: Reading, { index, paragraph }: SentenceRead): Partial<Sides> {
  const before = sentences[index - 1];
  const noun = before?.paragraph === paragraph ? findTariffNoun(before.text) : null;
  if (!before || !noun) return {};
  const { text } = before;
  const rate = before.percents[0] ? toRelative(before.percents[0], before.start) : null;
  const { imposer, target, isOthers } = readLevyParties({
    text,
    actors: listActors(before),
    percent: rate ? { start: rate.phraseStart, end: rate.end } : noun,
    noun,
    until: text.length,
  });
  return isOthers ? {} : { imposer, target };
}

interface Sides {
  imposer: Party | null;
  target: Party | null;
}

/** Either side's own change where both make it; the fentanyl duty is the United States' whoever is named. */
function listSides(text: string, { imposer, target, isMutual }: LevyParties): Sides[] {
  if (isMutual || EACH_SIDE.test(text)) {
    return [
      { imposer: 'US', target: 'China' },
      { imposer: 'China', target: 'US' },
    ];
  }
  return !imposer && !target && FENTANYL.test(text) ? [{ imposer: 'US', target: 'China' }] : [{ imposer, target }];
}

function dateOf(reading: Reading, sentence: SentenceRead, at: { start: number; end: number }): FactDate {
  const near = findNearestDate(sentence, at, 'own') ?? findEntryDate(reading, sentence);
  return near ? toFactDate(near) : findStoryDate(reading, sentence);
}

interface Change {
  reading: Reading;
  sentence: SentenceRead;
  percent: PercentMention;
  parties: LevyParties;
  sides: Sides;
  isPoints: boolean;
}

function toMention({ reading, sentence, percent, parties, sides, isPoints }: Change): Mention<'tariff_change'> {
  const { text } = sentence;
  const phrase = { start: percent.phraseStart, end: percent.end };
  const whole = { start: 0, end: text.length };
  const status = readStatus({ text, percent: phrase, previousEnd: 0, nextStart: text.length, clause: whole });
  const at = { start: sentence.start + percent.start, end: sentence.start + percent.end };
  return {
    kind: 'tariff_change',
    value: {
      ...sides,
      deltaPoints: percent.value,
      fromPct: null,
      toPct: null,
      status: OF_RATES.has(status) ? 'in_force' : status,
    },
    spans: [{ start: sentence.start, end: sentence.end }],
    ...dateOf(reading, sentence, at),
    stated: ['deltaPoints', ...parties.stated],
    implied: (['imposer', 'target'] as const).filter((field) => sides[field] && !parties.stated.includes(field)),
    extractor: `${NAME}/${isPoints ? 'points' : 'percent'}`,
    confidence: isPoints ? 'medium' : 'low',
    round: null,
  };
}
