/**
 * Statements: quoted words with their speaker.
 *
 * Accepts: “We came to lower the temperature,” Bessent told reporters. “And we did.”   (one statement in two parts)
 *          Beijing said the US had “severely violated” the deal   (a fragment under a verb of speech)
 *          “…,” she added   “…,” they said in a note   a paragraph that goes on with the quotation before it
 * Refuses: his sweeping “Liberation Day” tariffs, a “reciprocal” rate   (labels)
 *          told the Fox News program “Sunday Morning Futures”   (titles)
 *          talks under the “China-US economic and trade mechanism”   (names: nobody is said to have said it)
 * Indirect speech is left out: whose words it is can be told, what exactly was said cannot.
 */
import { cuePattern } from '@/lib/text/cue-pattern';
import type { AnyMention, Extractor, Mention } from './mention';
import { type FactDate, NO_DATE, toFactDate } from './nearby-dates';
import type { Reading } from './reading';
import { BLANK } from './speech-frames';
import { listSpeeches, type Speech, wordsOf } from './speeches';
import { findVenue } from './venues';

const NAME = 'statements';

export const statements: Extractor = {
  name: NAME,
  extract: (reading): AnyMention[] => listSpeeches(reading).map((speech) => toMention(reading, speech)),
};

function toMention(reading: Reading, speech: Speech): Mention<'statement'> {
  const { speaker, attribution, frames } = speech;
  const [frame] = frames;
  const venue = frame ? findVenue(frame, reading.text, attribution.verb) : null;
  const date = dateOf(speech);
  return {
    kind: 'statement',
    value: {
      speaker: speaker.speaker,
      role: speaker.role,
      side: speaker.side,
      quoteParts: speech.quotes.map((quote) => wordsOf(reading, quote)),
      venue: venue ?? (speaker.kind === 'outlet' ? speaker.speaker.replace(/\s(?:News Agency|\().*$/, '') : null),
    },
    spans: frames.map(({ start, end }) => ({ start, end })),
    ...date,
    stated: ['speaker', 'quoteParts', ...(venue ? ['venue'] : []), ...(speaker.role ? ['role'] : [])],
    implied: ['side', ...(attribution.speaker.form === 'named' ? [] : ['speaker'])],
    extractor: `${NAME}/${attribution.form}`,
    confidence: confidenceOf(speech),
    round: null,
  };
}

function confidenceOf({ attribution, words, speaker }: Speech): 'high' | 'medium' | 'low' {
  if (words === 1 || (!attribution.isSure && words < 3)) return 'low';
  if (!attribution.isSure) return 'medium';
  if (attribution.form === 'before' && words < 3) return 'medium';
  return attribution.speaker.form === 'named' && speaker.side !== 'other' ? 'high' : 'medium';
}

/** Between the verb and its date only whom it was told and where: "told the Fox News program “…” on Sunday". */
const TO_DATE = cuePattern(
  new RegExp(
    `^(?:[\\s,${BLANK}]|on|at|in|to|the|an?|his|her|its|late|early|earlier|reporters|journalists|rally|interview|program(?:me)?|statement|news|press|conference|briefing|post|social|media|platform|speech|with|there|[\\p{Lu}][\\w.’'&]*)*$`,
    'u',
  ),
);
/** More dates than this stand in no sentence that a person wrote. */
const MAX_DATES = 12;
const OPENING = cuePattern(/^(?:(?:On|Late on|Early on|Earlier on|In|Late|Early)\s)?$/i);

/** The day on which it was said, where the frame gives one for the saying and not for what is told. */
function dateOf({ attribution, frames }: Speech): FactDate {
  const [frame] = frames;
  if (!frame) return NO_DATE;
  const { verb, speaker } = attribution;
  const outside = (from: number, to: number): string =>
    frame.outside.slice(Math.max(0, from - frame.start), Math.max(0, to - frame.start));
  const dates = frame.sentences.flatMap((sentence) => sentence.dates.slice(0, MAX_DATES));
  // "Last Friday Trump complained …; on Monday the ministry shot back": each half has its own day.
  const semicolon = outside(frame.start, speaker.start).lastIndexOf(';');
  const clause = frame.start + semicolon + 1;
  const isFree = (at: number) => frame.outside[at - frame.start] !== BLANK;
  const date = dates.find((mention) => {
    if (!isFree(mention.start)) return false;
    const last = Math.max(verb.end, attribution.form === 'after' ? speaker.end : 0);
    if (mention.start >= last) return mention.start - last < 90 && TO_DATE.test(outside(last, mention.start));
    if (mention.start >= speaker.end && mention.end <= verb.start) return true;
    return (
      mention.start >= clause &&
      mention.end <= speaker.start &&
      OPENING.test(outside(clause, mention.start).trimStart())
    );
  });
  return toFactDate(date);
}
