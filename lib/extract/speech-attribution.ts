/**
 * Whose words a quotation is. Three written forms, tried in this order:
 *
 * after:  “…,” said Kathleen Brooks, research director at …   “…,” the spokesperson added   “…,” according to X
 * before: Leavitt told Fox News on Sunday: “…”   Beijing claimed the US had “…”   which Trump described as a “…”
 * alone:  a quotation that is a whole sentence goes on with what the sentence before it said (speech-threads.ts)
 */
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import type { Quotation } from '@/lib/text/quotations';
import { findAt, firstFrom } from '@/lib/text/span';
import type { Attribution } from './attribution';
import type { SpeakerMention } from './speaker';
import { BLANK, type Frame } from './speech-frames';
import { accordingTo, framedAfter, framedBefore } from './speech-framings';
import { hostOf } from './speech-guests';
import { BEFORE_VERB, NAMING, NAMING_ING, SAYING, SAYING_ING } from './speech-verbs';

const VERB_SOURCE = `(?:${SAYING}|${NAMING})`;
const VERB_FIRST = cuePattern(new RegExp(`^(?:${SAYING})\\b`));
const AFTER_SPEAKER = cuePattern(
  new RegExp(
    `^(?:\\s(?:statement|spokes\\w+|readout|note|document|fact\\ssheet))?(?:,[^,;¤]{1,110},|\\s\\([^)]{1,60}\\)|\\s(?:of|at|from|in|for)\\s(?:[\\w’'.&-]+\\s?){1,7})?,?\\s*${BEFORE_VERB}(${VERB_SOURCE})\\b`,
  ),
);
const BETWEEN_VERB_AND_NAME = cuePattern(/^\s(?:[\w’'.,&-]+\s){0,9}$/);
const ACCORDING = cuePattern(/^(?:according\sto|in\sthe\swords\sof|as)\s(?:the\s|an?\s)?$/i);
const SPEECH_END = cuePattern(/[,.?!…—–-]["”’']?\s*$/);
const ANY_VERB = cuePattern(
  new RegExp(`(?<![\\p{L}’'-])(?:(${SAYING}|${SAYING_ING})|(${NAMING}|${NAMING_ING}))(?![\\p{L}’'-])`, 'gu'),
);
/** How far before a quotation its verb may stand. */
const REACH = 240;
/** How many speakers back its subject may be. */
const NEAR = 12;

/** The attribution of one quotation of the frame, or null when nobody is said to have said it. */
export function attribute(frame: Frame, quote: Quotation, speakers: readonly SpeakerMention[]): Attribution | null {
  const after = attributeAfter(frame, quote, speakers);
  if (after && !after.isSource) return after;
  const before = attributeBefore(frame, quote, speakers);
  if (before?.isSure) return before;
  return after ?? attributeAtEnd(frame, quote, speakers) ?? before;
}

function attributeAfter(frame: Frame, quote: Quotation, speakers: readonly SpeakerMention[]): Attribution | null {
  const from = quote.end - frame.start;
  const tail = frame.outside.slice(from, from + 260);
  const lead = /^\s*[,—–-]?\s*/.exec(tail)?.[0] ?? '';
  const inner = frame.sentences.length ? innerEndOf(frame, quote) : '';
  if (!SPEECH_END.test(inner) && !/[,—–-]/.test(lead)) return null;
  const at = quote.end + lead.length;
  const rest = tail.slice(lead.length);
  return (
    quotedAs(at, rest, speakers) ??
    framedAfter(frame, at, rest, speakers) ??
    verbFirst(frame, at, rest, speakers) ??
    speakerFirst(frame, at, speakers)
  );
}

/** “…,” it quoted him as saying: not the paper but whom it quotes. */
function quotedAs(at: number, rest: string, speakers: readonly SpeakerMention[]): Attribution | null {
  const match = QUOTES_SOMEONE.exec(rest);
  if (!match) return null;
  const start = at + match[0].length;
  const pronoun = /^(him|her)\b/.exec(rest.slice(match[0].length))?.[1];
  const speaker: SpeakerMention | undefined = pronoun
    ? { start, end: start + 3, speaker: null, form: pronoun === 'him' ? 'he' : 'she', words: pronoun }
    : speakers[firstFrom(speakers, start)];
  if (!speaker || speaker.start > start + 12) return null;
  return { form: 'after', speaker, verb: { start: at, end: start }, isNaming: false, isSure: true };
}
const QUOTES_SOMEONE = cuePattern(
  /^[^¤.;]{1,80}?\b(?:quot(?:ed|es)|cit(?:ed|es))\s(?=[^¤.;]{1,80}?\sas\s(?:saying|telling))/,
);
const CLOSING = cuePattern(
  /^(?:\s(?:on|in|at|to|during|late|early|of|an?|the|his|her|reporters|journalists|lawmakers|senators)\b[^,;¤]{0,160})?(?:[.]?\s*$|,\s(?:and|but|which|adding|about)\b)/,
);

/** 'will buy a “very substantial” amount, the White House said in a statement.': the sentence closes with whose words they are. */
function attributeAtEnd(frame: Frame, quote: Quotation, speakers: readonly SpeakerMention[]): Attribution | null {
  const sentence = findAt(frame.sentences, quote.start);
  if (!sentence || quote.end > sentence.end) return null;
  const last = firstFrom(speakers, sentence.end);
  const near = speakers.slice(Math.max(0, last - NEAR), last).filter(({ start }) => start >= quote.end);
  for (const speaker of near.reverse()) {
    const before = frame.outside.slice(
      Math.max(quote.end, speaker.start - 10) - frame.start,
      speaker.start - frame.start,
    );
    const after = frame.outside.slice(speaker.end - frame.start, sentence.end - frame.start);
    const verb = VERB_AT_ONCE.exec(after);
    if (!/,\s(?:the\s|an?\s)?$/.test(before) || !verb || !CLOSING.test(after.slice(verb[0].length))) continue;
    const end = speaker.end + verb[0].length;
    return {
      form: 'before',
      speaker,
      verb: { start: end - (verb[1] ?? '').length, end },
      isNaming: false,
      isSure: true,
    };
  }
  return null;
}

const VERB_AT_ONCE = cuePattern(new RegExp(`^\\s${BEFORE_VERB}(${SAYING})\\b`));

const innerEndOf = (frame: Frame, quote: Quotation): string => {
  const sentence = frame.sentences.find(({ start, end }) => quote.inner.end > start && quote.inner.end <= end + 1);
  return sentence ? sentence.text.slice(0, quote.inner.end - sentence.start).slice(-3) : '';
};

function verbFirst(frame: Frame, at: number, rest: string, speakers: readonly SpeakerMention[]): Attribution | null {
  const verb = VERB_FIRST.exec(rest);
  if (!verb) return null;
  const end = at + verb[0].length;
  const speaker = speakers[firstFrom(speakers, end)];
  if (!speaker) return null;
  const between = frame.outside.slice(end - frame.start, speaker.start - frame.start);
  if (!BETWEEN_VERB_AND_NAME.test(between)) return null;
  return { form: 'after', speaker, verb: { start: at, end }, isNaming: false, isSure: true };
}

function speakerFirst(frame: Frame, at: number, speakers: readonly SpeakerMention[]): Attribution | null {
  const speaker = speakers[firstFrom(speakers, at)];
  if (!speaker || speaker.start > at + 60) return null;
  const between = frame.outside.slice(at - frame.start, speaker.start - frame.start);
  if (ACCORDING.test(between)) {
    return {
      form: 'after',
      speaker,
      verb: { start: at, end: speaker.start },
      isNaming: false,
      isSure: true,
      isSource: true,
    };
  }
  if (!/^(?:(?:the|an?|but|and|as|his|her|its)\s){0,2}$/i.test(between)) return null;
  const after = frame.outside.slice(speaker.end - frame.start, speaker.end - frame.start + 220);
  const verb = AFTER_SPEAKER.exec(after);
  if (!verb) return null;
  const end = speaker.end + verb[0].length;
  return { form: 'after', speaker, verb: { start: end - (verb[1] ?? '').length, end }, isNaming: false, isSure: true };
}

function attributeBefore(frame: Frame, quote: Quotation, speakers: readonly SpeakerMention[]): Attribution | null {
  const to = quote.start - frame.start;
  const from = Math.max(0, to - REACH);
  const head = frame.outside.slice(from, to);
  const isColon = /:\s*$/.test(head);
  const byWords = accordingTo(frame, from, head, speakers);
  const framed = framedBefore(frame.start + from, head, speakers);
  if (framed) return framed;
  const verbs = listMatches(head, ANY_VERB).reverse();
  const strong = verbs.filter((match) => !isSubordinate(head, match));
  // "According to Bessent the tariff with which Trump had threatened China is “off the table”"
  if (byWords && strong.length === 0) return byWords;
  for (const match of [...strong, ...verbs]) {
    const start = frame.start + from + match.index;
    const subject = subjectOf(frame, start, match[0], speakers);
    if (!subject) continue;
    const verb = { start, end: start + match[0].length };
    return { form: isColon ? 'colon' : 'before', ...subject, verb, isNaming: match[2] !== undefined };
  }
  if (isColon) return colonOnly(frame, quote, speakers);
  return byWords;
}

/** Verbs that only promise or stand in a clause of their own: "the duty that he had threatened to put on goods is “…”". */
function isSubordinate(head: string, match: RegExpExecArray): boolean {
  const after = head.slice(match.index + match[0].length);
  if (/^\sto\s/.test(after) && !/^to(?:ld|ells?)$/.test(match[0])) return true;
  const before = head.slice(0, match.index);
  return /(?<!,)\s(?:that|which|whom|what)\s(?:[\p{L}.’']+\s){1,5}$/u.test(before) && FINITE.test(after);
}

const FINITE = cuePattern(/\b(?:is|was|are|were|has|had|have|will|would|could|may|might)\b/);

/** "Bessent: “…”", "He also ruled out more time for anybody: “…”": the subject of the sentence speaks. */
function colonOnly(frame: Frame, quote: Quotation, speakers: readonly SpeakerMention[]): Attribution | null {
  const before = speakers.slice(0, NEAR).filter(({ end }) => end <= quote.start);
  const speaker = before.find((mention) => isSubject(frame, mention) && mention.speaker?.kind !== 'office');
  if (!speaker || speaker.start - frame.start > 60) return null;
  return { form: 'colon', speaker, verb: { start: speaker.end, end: quote.start }, isNaming: true, isSure: false };
}

const GOVERNED = cuePattern(
  /\b(?:by|of|with|from|to|between|for|against|on|in|at|after|before|under|than|including|like|over|about|into)\s(?:the\s|an?\s|both\s|former\s|then\s)?$/i,
);

/** Not the object of a preposition: "a call between Trump and Xi" has neither as its subject. */
function isSubject(frame: Frame, mention: SpeakerMention): boolean {
  const before = frame.outside.slice(Math.max(0, mention.start - frame.start - 40), mention.start - frame.start);
  return !GOVERNED.test(before) && !/\b(?:by|of|with|from|to|between|for|against)\s[^,.;]{1,40}\sand\s$/i.test(before);
}

const ADJACENT = cuePattern(new RegExp(`^,?\\s*${BEFORE_VERB}$`));
const APPOSED = cuePattern(
  new RegExp(`^(?:\\s(?:of|at|from|for)\\s[^,;¤]{1,60})?,\\s[^;]{1,160},\\s*(?:and\\s)?${BEFORE_VERB}$`),
);
const RELATIVE = cuePattern(new RegExp(`^,?\\s(?:who|which)\\s(?:[\\w’'-]+\\s){0,5}?${BEFORE_VERB}$`));
const DATED = cuePattern(/^(?!.*\b(?:and|but)\s)\s(?:on|late|early|this|last|earlier|in)\s[\w’'\s]{1,50}?\s$/);
const COMPLEMENTED = cuePattern(/^\s(?:of|at|from|for)\s(?:[\w’'.&-]+\s){1,8}$/);
const QUOTED_AS = cuePattern(/\b(?:was|were|is|been|being|as)\s(?:quoted|cited)\b[^,;]{0,90}\sas\s$/);
const COORDINATED = cuePattern(/(?:,|\band|\bbut|¤,?)\s*(?:also\s|then\s|later\s)?$/);

/** The speaker who is the subject of the verb that starts at `verbStart`. */
function subjectOf(
  frame: Frame,
  verbStart: number,
  verb: string,
  speakers: readonly SpeakerMention[],
): Pick<Attribution, 'speaker' | 'isSure'> | null {
  const from = Math.max(0, verbStart - frame.start - REACH);
  const before = frame.outside.slice(from, verbStart - frame.start);
  const passive = QUOTED_AS.exec(before);
  const end = passive ? frame.start + from + passive.index : verbStart;
  const gapTo = (mention: SpeakerMention): string => frame.outside.slice(mention.end - frame.start, end - frame.start);
  const last = firstFrom(speakers, end);
  const candidates = speakers
    .slice(Math.max(0, last - NEAR), last)
    .filter((mention) => mention.end <= end)
    .reverse();
  const near = candidates.find((mention) => isGapClean(gapTo(mention), isSubject(frame, mention)));
  if (near) return { speaker: hostOf(frame, near, candidates) ?? near, isSure: true };
  const isLoose = verb.endsWith('ing') || COORDINATED.test(before);
  if (!isLoose) return null;
  const clause = sentenceStart(frame, verbStart);
  const saying = candidates.find(
    (mention) =>
      mention.start >= clause && VERB_AT_ONCE.test(frame.outside.slice(mention.end - frame.start, end - frame.start)),
  );
  if (saying && verb.endsWith('ing')) return { speaker: saying, isSure: true };
  const first = candidates
    .filter((mention) => mention.start >= clause)
    .findLast((mention) => isSubject(frame, mention));
  return first ? { speaker: first, isSure: false } : null;
}

function isGapClean(gap: string, isFree: boolean): boolean {
  if (gap.includes(BLANK) && !APPOSED.test(gap)) return false;
  // “on his eighth trip to Washington, posted”: behind a comma, what a preposition governs is no subject.
  if (ADJACENT.test(gap)) return isFree || !gap.startsWith(',');
  if (RELATIVE.test(gap)) return true;
  return isFree && (APPOSED.test(gap) || DATED.test(gap) || COMPLEMENTED.test(gap));
}

const sentenceStart = (frame: Frame, at: number): number =>
  frame.sentences.findLast(({ start }) => start <= at)?.start ?? frame.start;
