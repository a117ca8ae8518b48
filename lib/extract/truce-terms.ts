/**
 * Terms of the truce: that it was agreed, how long it runs, when it ends, that it was or may be prolonged, what it holds and
 * what follows if it fails.
 *
 * Accepts: "a temporary truce agreed in May", "the 90-day truce", "a three-month reprieve", "cut tariffs for 90 days",
 * "expires in August unless renewed", "a deal that lasts until August 12", "agreed to prolong the truce by 90 days",
 * "may extend the pause", "Failure to reach a deal could result in tariffs reverting to April levels".
 * Refuses: the 90-day pause for other nations, TikTok's deadline, other countries' deadlines and cease-fires in wars,
 * "before April", deals that are only hoped for, "no extension".
 */
import type { AnyMention, Extractor, Mention } from './mention';
import type { Reading, RoundRead, SentenceRead } from './reading';
import {
  canSpeakOfTruce,
  readAgreed,
  readConsequence,
  readContent,
  readExpiry,
  readExtension,
  readLength,
  type TruceRead,
} from './truce-aspects';

const NAME = 'truce-terms';
const RULES = [readAgreed, readLength, readExtension, readExpiry, readConsequence, readContent];

export const truceTerms: Extractor = {
  name: NAME,
  extract: (reading) =>
    reading.isAboutTalks ? reading.sentences.flatMap((sentence) => readSentence(reading, sentence)) : [],
};

function readSentence(reading: Reading, sentence: SentenceRead): AnyMention[] {
  if (!canSpeakOfTruce(sentence)) return [];
  return RULES.flatMap((rule) => rule(sentence)).map((read) => toMention(reading, sentence, read));
}

function toMention(reading: Reading, sentence: SentenceRead, read: TruceRead): Mention<'truce_term'> {
  const round = roundOf(reading, sentence, read);
  const date =
    read.expiry ??
    read.start ??
    (read.aspect === 'consequence' || read.aspect === 'content' ? null : (round?.start ?? null));
  const { aspect, lengthDays, start, expiry } = read;
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
    spans: [{ start: sentence.start, end: sentence.end }],
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

/** The round that made it: of the place named beside it, of the sentence, else the last one that had ended. */
function roundOf(reading: Reading, sentence: SentenceRead, read: TruceRead): RoundRead | null {
  const cities = sentence.places.map(({ city }) => city);
  const named = reading.rounds.find(({ city, key }) => city && key && cities.includes(city));
  if (named) return named;
  const month = read.start?.slice(0, 7);
  const dated = month ? reading.rounds.find(({ key }) => key?.endsWith(month)) : undefined;
  if (dated) return dated;
  const concluded = reading.rounds
    .filter(({ status, key }) => key && status === 'concluded')
    .sort((a, b) => ((a.key ?? '').slice(-7) < (b.key ?? '').slice(-7) ? -1 : 1));
  return concluded.at(-1) ?? null;
}
