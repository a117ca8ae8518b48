/**
 * Terms of the truce: that it was agreed, how long it runs, when it ends, that it was or may be prolonged, what it holds and
 * what follows if it fails. The rules stand in truce-makings.ts, truce-lengths.ts, truce-extensions.ts and truce-ends.ts.
 *
 * Accepts: "a temporary truce agreed in May", "the 90-day truce", "cut tariffs for 90 days", "expires in August unless renewed",
 * "agreed to prolong the truce by 90 days", "may extend the pause", "Failure … could result in tariffs reverting".
 * Refuses: the 90-day pause for other nations, TikTok’s deadline, other countries’ deadlines, cease-fires in wars and truces of
 * others, "before April", deals that are only hoped for, "no extension".
 */
import type { DateText } from '@/lib/domain/civil-date';
import { findSummitMonth, isSummitCity } from '@/lib/domain/known-rounds';
import { findAt } from '@/lib/text/span';
import type { AnyMention, Extractor, Mention } from './mention';
import { findNewsDay, isNewsOf } from './news-day';
import type { Reading, RoundRead, SentenceRead } from './reading';
import { readConsequence, readExpiry } from './truce-ends';
import { readExtension } from './truce-extensions';
import { readLength } from './truce-lengths';
import { readAgreed, readContent } from './truce-makings';
import { type TruceAspect, type TrucePlace, type TruceRead, toTrucePlace } from './truce-place';
import { readToldApart } from './truce-told-apart';

const NAME = 'truce-terms';
const RULES: readonly ((place: TrucePlace) => TruceRead[])[] = [
  readAgreed,
  readLength,
  readExtension,
  readExpiry,
  readConsequence,
  readContent,
  readToldApart,
];

const TOLD_ONCE = new Set<TruceAspect>(['agreed', 'expiry', 'consequence']);

export const truceTerms: Extractor = {
  name: NAME,
  extract: (reading) =>
    reading.isAboutTalks
      ? withoutRepeats(
          reading,
          reading.sentences.flatMap((sentence) => readSentence(reading, sentence)),
        )
      : [],
};

/** A headline says shortly what the article tells: where prose gives the same term, the headline's stays out. */
function withoutRepeats({ sentences }: Reading, mentions: Mention<'truce_term'>[]): AnyMention[] {
  const isLine = (mention: AnyMention): boolean => findAt(sentences, mention.spans[0]?.start ?? 0)?.form === 'line';
  const told = new Set(mentions.filter((mention) => !isLine(mention)).map(({ value }) => value.aspect));
  return mentions.filter((mention) => !isLine(mention) || !told.has(mention.value.aspect));
}

function readSentence(reading: Reading, sentence: SentenceRead): Mention<'truce_term'>[] {
  const place = toTrucePlace(reading, sentence);
  const reads = place ? RULES.flatMap((rule) => rule(place)) : [];
  // Two rules may find the same term by different words.
  const single = reads.filter(
    (read, i) => reads.findIndex(({ aspect }) => aspect === read.aspect) === i || !TOLD_ONCE.has(read.aspect),
  );
  return single.map((read) => toMention(reading, sentence, read));
}

function toMention(reading: Reading, sentence: SentenceRead, read: TruceRead): Mention<'truce_term'> {
  const { aspect, lengthDays, start, expiry, also } = read;
  const round = findRound(reading, sentence, read);
  const isDated = aspect !== 'consequence' && aspect !== 'content' && aspect !== 'extension_proposed';
  const date =
    read.on ??
    expiry ??
    start ??
    (aspect === 'extension' ? onlyDayOf(reading, sentence) : null) ??
    (isDated ? madeOn(reading, sentence, round) : null);
  const spans = (also ? [also, sentence] : [sentence]).map(({ start: from, end }) => ({ start: from, end }));
  return {
    kind: 'truce_term',
    value: {
      aspect,
      round: round?.key ?? null,
      lengthDays,
      start,
      expiry,
      text: sentence.text.replaceAll(/\s+/g, ' '),
    },
    spans,
    resolvedDate: date,
    datePrecision: date === null ? null : date.includes('/') ? 'range' : date.length === 7 ? 'month' : 'day',
    stated: [
      'aspect',
      ...(lengthDays ? ['lengthDays'] : []),
      ...(expiry ? ['expiry'] : []),
      ...(start ? ['start'] : []),
    ],
    implied: round ? ['round'] : [],
    extractor: `${NAME}/${aspect}`,
    confidence: read.isSure ? 'high' : 'medium',
    round: round?.key ?? null,
  };
}

/** "signed an order on Monday that puts off higher tariffs": the one date up to publication that the sentence gives. */
function onlyDayOf({ publishedOn }: Reading, { dates }: SentenceRead): DateText | null {
  const [only, ...rest] = dates.filter(
    ({ date, precision }) => date !== null && (precision === 'day' || precision === 'month'),
  );
  return only?.date && rest.length === 0 && only.date.slice(0, 10) <= publishedOn ? only.date : null;
}

/**
 * An undated term was agreed when its round ended. Where the round that made it is only guessed, news is of its day: an
 * article on what the presidents agreed names the round before it too.
 */
function madeOn(reading: Reading, { places, index }: SentenceRead, round: RoundRead | null): DateText | null {
  const summit = places.find(({ city }) => isSummitCity(city));
  if (summit?.city) return findSummitMonth(summit.city, reading.publishedOn);
  const told = index <= NEWS_REACH ? findNewsDay(reading) : null;
  const day = round?.end ?? round?.start ?? null;
  const isNamed = places.some(({ city }) => city !== null && city === round?.city);
  const isNews = round === reading.mainRound && day !== null && isNewsOf(day, reading.publishedOn);
  return isNamed || isNews ? (day ?? (round?.when ? null : told)) : (told ?? day);
}

/** Sentences that still tell the news itself. */
const NEWS_REACH = 12;

const monthKey = ({ key }: RoundRead): string => (key ?? '').slice(-7);

/** The round that made it: of the place named beside it, of the month it was made, else the last one that had ended. */
function findRound({ rounds }: Reading, { places }: SentenceRead, { start, aspect }: TruceRead): RoundRead | null {
  const cities = places.map(({ city }) => city);
  const keyed = rounds.filter(({ key }) => key !== null);
  const month = start?.slice(0, 7);
  const isAfter = (round: RoundRead): boolean => month !== undefined && monthKey(round) > month;
  const named = keyed.filter((round) => round.city !== null && cities.includes(round.city) && !isAfter(round));
  // "The London talks follow the truce agreed in Geneva in May": made at the one of its month, never at a later one.
  const maker =
    named.find((round) => monthKey(round) === month) ?? named.find(({ status }) => status !== 'upcoming') ?? named[0];
  if (maker) return maker;
  // Agreed in Busan: by the presidents, at no round.
  if (aspect === 'agreed' && cities.some(isSummitCity)) return null;
  const dated = month ? keyed.find((round) => monthKey(round) === month) : undefined;
  if (dated) return dated;
  const concluded = keyed.filter((round) => round.status === 'concluded' && !isAfter(round));
  return concluded.sort((a, b) => (monthKey(a) < monthKey(b) ? -1 : 1)).at(-1) ?? null;
}
