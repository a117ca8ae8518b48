/** Speeches: quotations joined under one speaker and one act of speaking, labels and titles left out. */
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import type { Quotation } from '@/lib/text/quotations';
import type { Attribution } from './attribution';
import type { Reading } from './reading';
import type { Speaker, SpeakerMention } from './speaker';
import { listFullNames } from './speaker-names';
import { findSpeakers } from './speakers';
import { attribute } from './speech-attribution';
import { BLANK, type Frame, readFrames } from './speech-frames';
import { SpeakerThread } from './speech-threads';

export interface Speech {
  speaker: Speaker;
  attribution: Attribution;
  quotes: Quotation[];
  /** The frames it spans; the first one holds the attribution. */
  frames: Frame[];
  /** How many words are quoted. */
  words: number;
}

/** A frame with whoever could speak in it and what is said in it. */
export interface SpokenFrame {
  frame: Frame;
  mentions: SpeakerMention[];
  speeches: Speech[];
  /** Whom a mention of this frame means. */
  settle(mention: SpeakerMention): Speaker | null;
  /** The words of a quotation. */
  textOf(quote: Quotation): string;
}

const WORD = /\S+/g;

/** Several extractors ask for the same article. */
const READ = new WeakMap<Reading, SpokenFrame[]>();

/** All frames of the article with the speeches that begin or go on in them, in order. */
export function listSpokenFrames(reading: Reading): SpokenFrame[] {
  const known = READ.get(reading);
  if (known) return known;
  const spoken = readSpokenFrames(reading);
  READ.set(reading, spoken);
  return spoken;
}

/** All speeches of the article, in order. */
export const listSpeeches = (reading: Reading): Speech[] => [
  ...new Set(listSpokenFrames(reading).flatMap(({ speeches }) => speeches)),
];

function readSpokenFrames(reading: Reading): SpokenFrame[] {
  const thread = new SpeakerThread();
  const fullNames = listFullNames(reading.text);
  const spoken: SpokenFrame[] = [];
  let previous: { frame: Frame; speech: Speech | null } | null = null;
  for (const frame of readFrames(reading)) {
    const mentions = findSpeakers(frame, fullNames);
    thread.enter(frame, mentions);
    const settled = new Map(mentions.map((mention) => [mention, thread.settle(mention)]));
    const settle = (mention: SpeakerMention): Speaker | null => settled.get(mention) ?? null;
    const here: Speech[] = [];
    for (const quote of frame.quotes) addQuote({ reading, frame, quote, here, thread, mentions });
    const carried: Speech | null =
      here.length === 0 ? (carryOn(reading, frame, previous) ?? goOn(reading, frame, mentions, previous)) : null;
    const speeches = carried ? [carried] : here;
    spoken.push({ frame, mentions, speeches, settle, textOf: (quote) => wordsOf(reading, quote) });
    previous = { frame, speech: here.at(-1) ?? carried };
  }
  return spoken;
}

/** The words inside the marks, line breaks as blanks. */
export const wordsOf = ({ text }: Reading, { inner }: Quotation): string =>
  text.slice(inner.start, inner.end).replace(/\s+/g, ' ').trim();

interface QuoteAt {
  reading: Reading;
  frame: Frame;
  quote: Quotation;
  here: Speech[];
  thread: SpeakerThread;
  mentions: ReturnType<typeof findSpeakers>;
}

function addQuote({ reading, frame, quote, here, thread, mentions }: QuoteAt): void {
  const attribution = attribute(frame, quote, mentions);
  const words = countWords(reading, quote);
  if (!attribution || isLabel(reading, frame, quote, words, attribution)) return;
  const speaker = thread.settle(attribution.speaker);
  if (!speaker || isReporter(attribution)) return;
  const same = here.findLast((speech) => speech.attribution.verb.start === attribution.verb.start);
  if (same) {
    same.quotes.push(quote);
    same.words += words;
    return;
  }
  thread.remember(speaker);
  here.push({ speaker, attribution, quotes: [quote], frames: [frame], words });
}

/** A frame that is nothing but a quotation goes on with the speech of the frame before, across a paragraph too. */
function carryOn(
  reading: Reading,
  frame: Frame,
  previous: { frame: Frame; speech: Speech | null } | null,
): Speech | null {
  const [quote] = frame.quotes;
  if (!quote || !previous?.speech) return null;
  const { speech } = previous;
  if (
    frame.outside
      .replaceAll(BLANK, '')
      .trim()
      .replace(/^[—–-]|[.,]$/g, '') !== ''
  )
    return null;
  const isRunOn = quote.continues !== null;
  const wasSentence = speech.attribution.form !== 'before' || speech.words > 6;
  if (!isRunOn && frame.paragraph !== previous.frame.paragraph && !wasSentence) return null;
  if (countWords(reading, quote) < 2) return null;
  speech.quotes.push(...frame.quotes);
  speech.frames.push(frame);
  speech.words += countWords(reading, quote);
  return speech;
}

const FIRST_PERSON = cuePattern(/\b(?:I|we|our|us|my)\b/i);

/** "But nothing was agreed “until we speak with the president”": told freely, in the first person of who spoke just before. */
function goOn(
  reading: Reading,
  frame: Frame,
  mentions: readonly SpeakerMention[],
  previous: { frame: Frame; speech: Speech | null } | null,
): Speech | null {
  const [quote, second] = frame.quotes;
  if (!quote || second || !previous?.speech || previous.frame.paragraph !== frame.paragraph) return null;
  const words = countWords(reading, quote);
  if (mentions.length > 0 || words < 4 || !FIRST_PERSON.test(wordsOf(reading, quote))) return null;
  const { speech } = previous;
  speech.quotes.push(quote);
  speech.frames.push(frame);
  speech.words += words;
  return speech;
}

const countWords = ({ text }: Reading, { inner }: Quotation): number =>
  listMatches(text.slice(inner.start, inner.end), WORD).length;

/** "reported BBC", "a Reuters report said": who brings the words, not who said them. */
const isReporter = ({ speaker, verb, form }: Attribution): boolean =>
  form === 'after' && speaker.form === 'named' && speaker.speaker?.kind === 'office' && verb.start === verb.end;

const NOUN_AFTER = cuePattern(/^\s(\p{Ll}[\p{L}-]+)/u);
/** Words after a quotation that do not make it a label of what follows. */
const NO_NOUN = cuePattern(
  /^(?:of|to|for|in|on|with|and|but|or|that|which|who|whom|as|from|by|at|if|because|while|when|where|after|before|since|given|is|was|were|are|be|has|had|have|will|would|could|can|should|may|might|must|the|an?|his|her|their|its|this|these|those|between|over|during|toward|towards|about|against|into|until|so|not|than|amid|following|despite|under|through|without|within|via|he|she|they|it|we|said|says|told|tells|wrote|added|only|just|again|last|early|late|earlier|later|once|twice|two|three|several|weeks?|months?|days?|yesterday|today|recently)$/,
);
const TITLE_WORD = cuePattern(/^(?:[\p{Lu}\p{N}][\p{L}\p{N}.’'&-]*|of|the|and|in|on|for|to|with|a|an|at)$/u);
const NAMED_SO = cuePattern(
  /\b(?:so-called|known\sas|dubbed|titled|entitled|named|title\sof|term|phrase|word|program(?:me)?|show|mechanism|under\s(?:the|its|his|a))\s*$/i,
);

/** "posted a picture with the words “Mission Complete”": capitals, but said. */
const WITH_WORDS = cuePattern(/\b(?:with\sthe\s(?:words|message|caption|comment)|captioned(?:\sit)?)[:,]?\s$/i);

/** “would “boomerang” back”, "was “slow-rolling” its compliance": said of something, no label. */
const PREDICATE = cuePattern(/(?:\b(?:is|was|were|are|be|been|had|has|have|would|will|could|becoming)|n[’']t)\s$/);

/** "after what he called an “amazing” meeting": an adjective that is somebody's judgement. */
const HELD_TO_BE = cuePattern(
  /\b(?:call(?:s|ed)|describ(?:es|ed)\sas|term(?:s|ed)|deem(?:s|ed))\s(?:\w+\s\w+\s)?an?\s$/,
);
/** "accused Washington of “abusing” export controls": what somebody is said to do. */
const DOES = cuePattern(/\b(?:accus|blam|denounc|condemn|critici[sz])\w*\s[^¤;.]{1,50}\s(?:of|for)\s\p{L}+ing$/u);

/** Names, titles and scare quotes: in quotation marks, but nobody's words. */
function isLabel(reading: Reading, frame: Frame, quote: Quotation, words: number, attribution: Attribution): boolean {
  const inner = reading.text.slice(quote.inner.start, quote.inner.end).trim();
  const before = frame.outside.slice(0, quote.start - frame.start);
  const after = frame.outside.slice(quote.end - frame.start);
  if (NAMED_SO.test(before.slice(-40)) || inner === '') return true;
  if (attribution.form !== 'before') return false;
  const parts = inner.replace(/[.,!?]+$/, '').split(/\s+/);
  const isShouted = inner === inner.toUpperCase();
  const isTitle =
    parts.length > 1 &&
    !isShouted &&
    !WITH_WORDS.test(before) &&
    /^\p{Lu}/u.test(inner) &&
    parts.every((word) => TITLE_WORD.test(word));
  if (isTitle) return true;
  const noun = NOUN_AFTER.exec(after)?.[1];
  if (words > 1 || PREDICATE.test(before) || HELD_TO_BE.test(before) || DOES.test(before + inner)) return false;
  return (
    (!attribution.isNaming && quote.start - attribution.verb.end > 1) ||
    quote.start - attribution.verb.end > 80 ||
    (noun !== undefined && !NO_NOUN.test(noun))
  );
}
