/**
 * Attributions without a verb of saying right beside the words.
 *
 * framed: “…” in his words   as she put it   “…,” was all Mnuchin would say
 * according: According to Trump the deal is “…”
 * relayed: Xinhua quotes Mr. Xi as telling the president that “…” (not the paper but whom it quotes)
 */
import { cuePattern } from '@/lib/text/cue-pattern';
import { firstFrom } from '@/lib/text/span';
import type { Attribution } from './attribution';
import type { SpeakerMention } from './speaker';
import type { Frame } from './speech-frames';

/** "They had come, as Jamieson Greer put it, to make sure that “…”". */
const NAME_PUT_IT = cuePattern(/(\bas\s)(?=\p{Lu})[^,;¤]{3,40}\s(?:put|phrased|expressed)\sit,[^;¤]{0,60}$/u);
/** "For Wendy Cutler, once a negotiator, the extension was “…”". */
const FOR_NAME = cuePattern(
  /((?:^|\.\s)For\s)(?=\p{Lu})[^;¤]{3,140},\s(?:the|this|that|it)\s[^;¤]{0,60}\b(?:is|was|are|were|means|meant|remains)\s$/u,
);
const PRONOUNS: Record<string, 'he' | 'she' | 'they'> = {
  his: 'he',
  him: 'he',
  he: 'he',
  her: 'she',
  she: 'she',
  their: 'they',
  them: 'they',
  they: 'they',
};
const IN_WORDS =
  /\b(?:in\s(his|her|their)\s(?:own\s)?words|as\s(he|she|they)\s(?:put\sit|called\sit|has\scalled\sit)),?\s*$/i;
const IN_WORDS_AFTER = /^(?:in\s(his|her|their)\s(?:own\s)?words|as\s(he|she|they)\s(?:put\sit|called\sit))\b/i;
const QUOTES =
  /\b(?:quot(?:es|ed|ing)|cit(?:es|ed|ing))\s(?!by\b)(?=[^¤;]{2,60}?\sas\s(?:saying|telling|having\ssaid)\b)/;
/** Broadcasters say the marks: "as, quote, “a gesture of good will”". */
const AND_I_QUOTE = /,\s(?:and\s)?(?:quote|I\squote|I[’']m\squoting)(?:\sunquote)?,\s*$/;
const ALL_SAID = /^(?:was|is)\s(?:all|how|what|the\sway)\s(?:the\s|an?\s)?/;
const SAID_SO = /^\s(?:[\w’']+\s){0,3}?(?:say|said|put\sit|told|summed|describ\w+|answer\w*|repl\w+|offer\w*)\b/;

const pronounAt = (start: number, word: string): SpeakerMention | null => {
  const form = PRONOUNS[word.toLowerCase()];
  return form ? { start, end: start + word.length, speaker: null, form, words: word.toLowerCase() } : null;
};

const settled = (speaker: SpeakerMention, start: number, end: number): Attribution => ({
  form: 'before',
  speaker,
  verb: { start, end },
  isNaming: true,
  isSure: true,
});

/** "in his words, “…”", "quotes Mr. Xi as telling … “…”". */
export function framedBefore(from: number, head: string, speakers: readonly SpeakerMention[]): Attribution | null {
  const words = IN_WORDS.exec(head);
  if (words) {
    const start = from + words.index;
    const speaker = pronounAt(start, words[1] ?? words[2] ?? '');
    return speaker && settled(speaker, start, start + words[0].length);
  }
  const named = NAME_PUT_IT.exec(head) ?? FOR_NAME.exec(head);
  const teller = named && speakers[firstFrom(speakers, from + named.index + (named[1]?.length ?? 0))];
  if (named && teller && teller.start <= from + named.index + (named[1]?.length ?? 0) + 14)
    return settled(teller, from + named.index, from + named.index + named[0].length);
  if (AND_I_QUOTE.test(head)) {
    const to = from + head.length;
    const before = speakers.filter(
      ({ end, form, speaker }) => end <= to && (form === 'he' || form === 'she' || speaker?.kind === 'person'),
    );
    const speaker = before.at(-1);
    if (speaker && to - speaker.end < 120) return settled(speaker, to - 1, to);
  }
  const quotes = QUOTES.exec(head);
  if (!quotes) return null;
  const start = from + quotes.index;
  const end = start + quotes[0].length;
  const pronoun = pronounAt(end, /^(?:him|her|them)\b/.exec(head.slice(quotes.index + quotes[0].length))?.[0] ?? '');
  const speaker = pronoun ?? speakers[firstFrom(speakers, end)];
  return speaker && speaker.start <= end + 12 ? settled(speaker, start, end) : null;
}

/** “…,” was all Mnuchin would say; “…,” in his words. */
export function framedAfter(
  frame: Frame,
  at: number,
  rest: string,
  speakers: readonly SpeakerMention[],
): Attribution | null {
  const words = IN_WORDS_AFTER.exec(rest);
  if (words) {
    const speaker = pronounAt(at, words[1] ?? words[2] ?? '');
    return speaker && { ...settled(speaker, at, at + words[0].length), form: 'after' };
  }
  const all = ALL_SAID.exec(rest);
  if (!all) return null;
  const end = at + all[0].length;
  const speaker = speakers[firstFrom(speakers, end)];
  const isSpeaking =
    speaker !== undefined &&
    speaker.start <= end + 12 &&
    SAID_SO.test(frame.outside.slice(speaker.end - frame.start, speaker.end - frame.start + 60));
  return isSpeaking ? { ...settled(speaker, at, end), form: 'after' } : null;
}

/** "According to Trump the deal is “…”" */
export function accordingTo(
  frame: Frame,
  from: number,
  head: string,
  speakers: readonly SpeakerMention[],
): Attribution | null {
  const match = /\b(?:[Aa]ccording\sto|[Ii]n\sthe\swords\sof|to\squote)\s(?:the\s|an?\s)?/.exec(head);
  if (!match) return null;
  const at = frame.start + from + match.index + match[0].length;
  const speaker = speakers[firstFrom(speakers, at)];
  if (!speaker || speaker.start > at + 12) return null;
  return { form: 'before', speaker, verb: { start: at - match[0].length, end: at }, isNaming: false, isSure: true };
}
