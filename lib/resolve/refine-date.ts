/** Fourth step: when a fact holds, where its own words give no date but the story around it does. */
import { type DateText, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyMention } from '@/lib/extract/mention';
import type { Reading, SentenceRead } from '@/lib/extract/reading';
import { toNewsDate } from '@/lib/extract/story-dates';
import { cuePattern } from '@/lib/text/cue-pattern';
import { findAt } from '@/lib/text/span';

/**
 * What was agreed or done at a past round dates from that round. What someone said dates from the day in its own sentence, else from the day
 * the paragraph has just given, else from the same speaker's last words with a date.
 */
export function refineDate(mentions: readonly AnyMention[], reading: Reading): AnyMention[] {
  const lastSaid = new Map<string, DateText>();
  return mentions.map((mention) => {
    const dated = mention.resolvedDate ? mention : withDate(mention, reading, lastSaid);
    if (dated.kind === 'statement' && dated.resolvedDate) lastSaid.set(dated.value.speaker, dated.resolvedDate);
    return dated;
  });
}

function withDate(mention: AnyMention, reading: Reading, lastSaid: ReadonlyMap<string, DateText>): AnyMention {
  const sentence = findAt(reading.sentences, mention.spans[0]?.start ?? 0);
  if (!sentence) return mention;
  const date =
    mention.kind === 'statement'
      ? saidOn(reading, sentence, mention.value.speaker, lastSaid.get(mention.value.speaker) ?? null)
      : agreedOn(mention, sentence);
  return date ? { ...mention, resolvedDate: date } : mention;
}

const OF_A_ROUND = new Set(['truce_term', 'rare_earth_event', 'tariff_change']);

/** The days or month of the past round that the sentence speaks of. */
function agreedOn(mention: AnyMention, { round }: SentenceRead): DateText | null {
  if (!OF_A_ROUND.has(mention.kind) || round?.status !== 'concluded') return null;
  if (mention.kind === 'truce_term' && /expiry|extension_proposed|consequence/.test(mention.value.aspect)) return null;
  return round.when ?? round.key?.slice(-7) ?? null;
}

const EARLIER =
  /\b(?:previously|earlier|(?<!at )once|in the past|has (?:said|described|called)|had (?:said|told|described|called))\b/i;

function saidOn(reading: Reading, sentence: SentenceRead, speaker: string, last: DateText | null): DateText | null {
  const own = outsideQuotes(reading, sentence);
  if (own.length) return own.length === 1 ? (own[0] ?? null) : null;
  if (EARLIER.test(sentence.text)) return null;
  return (
    carriedOn(reading, sentence) ??
    (AT_ONCE.test(sentence.text) ? toNewsDate(reading, sentence).resolvedDate : null) ??
    last ??
    spokenOfOn(reading, sentence, speaker)
  );
}

/** "immediately accused Washington of": said the day it answers to. */
const AT_ONCE = cuePattern(/\b(?:immediately|at\sonce|instantly|promptly|within\s(?:minutes|hours|the\shour))\b/i);

/** The day that the sentence before in the paragraph gives. */
function carriedOn(reading: Reading, sentence: SentenceRead): DateText | null {
  const before = reading.sentences[sentence.index - 1];
  if (before?.paragraph !== sentence.paragraph) return null;
  const carried = outsideQuotes(reading, before);
  return carried.length === 1 ? (carried[0] ?? null) : null;
}

const REACH = 4;

/** The day of the last sentence that told of the speaker and gave one ("Trump declared on Wednesday … the US president wrote"). */
function spokenOfOn(reading: Reading, sentence: SentenceRead, speaker: string): DateText | null {
  for (let back = 1; back <= REACH; back++) {
    const before = reading.sentences[sentence.index - back];
    if (!before?.people.some((mention) => mention.person.name === speaker)) continue;
    const days = outsideQuotes(reading, before);
    if (days.length) return days.length === 1 ? (days[0] ?? null) : null;
  }
  return null;
}

const ATTRIBUTIVE =
  /^(?:[’']s)?\s(?:tariffs|deadline|meeting|talks|inauguration|deal|truce|accord|levels|round|summit)\b/;
/** "back to where they were on April 2": a day that is compared with. */
const BACK_TO = /\b(?:where|what|as)\s(?:they|it)\s(?:were|was|stood)\s(?:on\s)?$/i;
const OF_A_TERM = /\b(?:since|until|till|by|before|after|from|in)\s$/i;

/** Days and weeks up to publication that the sentence gives outside quotations and not to things it names in passing; each once. */
function outsideQuotes(reading: Reading, sentence: SentenceRead): DateText[] {
  const dates = sentence.dates.flatMap((mention) => {
    const isQuoted = sentence.quotations.some(
      (quotation) => mention.start >= quotation.start && mention.end <= quotation.end,
    );
    const isNamed =
      ATTRIBUTIVE.test(reading.text.slice(mention.end, mention.end + 16)) ||
      OF_A_TERM.test(reading.text.slice(Math.max(0, mention.start - 7), mention.start));
    const isClose = mention.precision === 'day' || mention.form === 'week' || mention.form === 'weekend';
    if (
      !mention.date ||
      isQuoted ||
      isNamed ||
      !isClose ||
      toDateSpan(mention.date).from > reading.publishedOn ||
      BACK_TO.test(reading.text.slice(Math.max(0, mention.start - 24), mention.start))
    )
      return [];
    return [mention.date];
  });
  return [...new Set(dates)];
}
