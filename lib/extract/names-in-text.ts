/**
 * People by their full names, with the role written beside them.
 *
 * Takes: a listed name; two capitalised words or more after a title ("Chinese Vice Commerce Minister Li Chenggang"), before a
 * role ("Ngozi Okonjo-Iweala, director-general of the WTO"), after Mr or Ms, or beside a verb of saying.
 * Refuses: "Atlantic Council", "Lancaster House", "Sunday Morning Futures": bodies, places and programmes.
 */

import { findKnownPerson, type KnownPerson } from '@/lib/domain/people';
import { findCity } from '@/lib/domain/places';
import { cuePattern } from '@/lib/text/cue-pattern';
import type { SentenceSpan } from './name-parts';
import { isJoined, listRuns, listWords, type Word } from './name-runs';
import { BODY_WORDS, isTitleWord } from './role-words';
import { roleAfter, titleBefore } from './roles-beside';

/** A full name where it stands. */
export interface NameFound {
  name: string;
  start: number;
  end: number;
  sentence: number;
  known: KnownPerson | null;
  role: string | null;
  /** Title or role with its country words and neighbours: what tells the side. */
  roleContext: string;
  phrase: { start: number; end: number };
  gender: 'm' | 'f' | null;
}

const SAYS =
  'said|says|told|added|adds|wrote|writes|noted|notes|argued|argues|warned|warns|explained|explains|thinks|believes|expects|called|stated|commented|predicted|observed|suggested|stressed|tweeted|posted|remarked|asked';
const SAID_AFTER = cuePattern(new RegExp(`^\\s(?:also\\s|further\\s|then\\s|later\\s)?(?:${SAYS})\\b`));
const SAID_BEFORE = cuePattern(new RegExp(`\\b(?:${SAYS})\\s$`));
const LISTED_BEFORE = cuePattern(
  /\b(?:including|such as|like|among them|analysts|economists|strategists|experts|officials|researchers|negotiators)\s$/,
);

/** Full names in one sentence, in order. `persons` names already found make "and Michael Deng" one too. */
export function findNames(text: string, sentence: SentenceSpan): NameFound[] {
  const words = listWords(text, sentence);
  const found: NameFound[] = [];
  for (const [from, to] of listRuns(text, words)) {
    for (const part of nameParts(words, from, to)) {
      const name = toName(text, sentence, words, part, found.at(-1) ?? null);
      if (name) found.push(name);
    }
  }
  return found;
}

/** Splits a run at its role words: "US Treasury Secretary Scott Bessent" leaves [Scott, Bessent]. */
function nameParts(words: readonly Word[], from: number, to: number): [number, number][] {
  const known = knownPart(words, from, to);
  if (known) return known;
  const parts: [number, number][] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !isTitleWord(words[i]?.text ?? '')) continue;
    if (i - start >= 1) parts.push([start, i]);
    start = i + 1;
  }
  return parts;
}

/** The listed names in a run, longest first from the left; null when it holds none. */
function knownPart(words: readonly Word[], from: number, to: number): [number, number][] | null {
  const parts: [number, number][] = [];
  for (let i = from; i < to; i++) {
    for (let end = Math.min(to, i + 5); end >= i + 2; end--) {
      if (!findKnownPerson(joined(words, i, end))) continue;
      parts.push([i, end]);
      i = end - 1;
      break;
    }
  }
  return parts.length ? parts : null;
}

const joined = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');

function toName(
  text: string,
  sentence: SentenceSpan,
  words: readonly Word[],
  [from, to]: [number, number],
  previous: NameFound | null,
): NameFound | null {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return null;
  const written = joined(words, from, to);
  const known = findKnownPerson(written);
  const title = titleBefore(text, words, from);
  const after = roleAfter(text, last.end, sentence.end);
  const isFull = to - from >= 2 && to - from <= 5;
  if (!known && !(isFull && looksLikeName(words, from, to))) return null;
  const beside =
    title?.hasHead ||
    title?.honorific ||
    after ||
    (first.start === sentence.start && LABELLED.test(text.slice(last.end, Math.min(sentence.end, last.end + 80)))) ||
    OF_BODY.test(text.slice(last.end, Math.min(sentence.end, last.end + 110))) ||
    isSaying(text, first.start, last.end) ||
    WHO_WORKS.test(text.slice(last.end, last.end + 40)) ||
    isListed(text, words, from, previous);
  if (!known && !beside) return null;
  return {
    name: known?.name ?? written,
    start: first.start,
    end: last.end,
    sentence: sentence.index,
    known,
    role: (title?.hasHead ? title.role : null) ?? after?.role ?? null,
    roleContext: `${title?.context ?? ''} ${after?.role ?? ''}`.trim(),
    phrase: { start: title?.start ?? first.start, end: after?.end ?? last.end },
    gender: known?.gender ?? title?.gender ?? null,
  };
}

/** No word of a body, place or calendar in it, and not all in capitals. */
function looksLikeName(words: readonly Word[], from: number, to: number): boolean {
  const run = words.slice(from, to);
  if (findCity(joined(words, from, to))) return false;
  if (run.every((word) => word.text.length > 2 && word.text === word.text.toUpperCase())) return false;
  return run.every((word, i) => {
    const small = word.text.toLowerCase();
    if (BODY_WORDS.has(small) || findCity(word.text)) return false;
    return !(i === 0 && OPENERS.has(small));
  });
}

const OPENERS = new Set(
  'the a an this that these those in on at for from by with as if but and or when while after before since both his her their its it he she they we i you no not one two three there here what who how why such many some most all new our your meanwhile however although though under over during'.split(
    ' ',
  ),
);

const isSaying = (text: string, start: number, end: number): boolean =>
  SAID_AFTER.test(text.slice(end, end + 30)) || SAID_BEFORE.test(text.slice(Math.max(0, start - 16), start));

/** "Eswar Halloran, who teaches trade law at Uppsala, sees no winner": a name by what its bearer does for a living. */
const WHO_WORKS = cuePattern(
  /^,\swho\s(?:has\s|once\s|long\s|also\s)?(?:teach(?:es)?|taught|stud(?:y|ies|ied)|follow(?:s|ed)|track(?:s|ed)|advise[sd]|research(?:es|ed)|analy[sz]e[sd]|watch(?:es|ed)|cover(?:s|ed)|negotiated|lectures)\s/,
);

/** "Dan Wang, Eurasia Group: “…”": a name with its house as the label of what follows. */
const LABELLED = cuePattern(/^,\s\p{Lu}[\p{L}&.’'-]*(?:\s(?:of\s|for\s|and\s|the\s)*\p{Lu}[\p{L}&.’'-]*){0,6}:\s/u);

/** "Scott Kennedy of the Center for Strategic and International Studies": a house that comments for a living, and its verb. */
const OF_BODY = cuePattern(
  /^\s(?:of|at|from)\s(?:the\s)?(?:\p{Lu}[\p{L}.&’'-]*\s(?:(?:of|for|and|on|the)\s){0,2}){0,5}(?:Institut\p{L}+|Cent(?:er|re)|Council|Bank|Capital|Economics|Research|Foundation|University|College|Endowment|Group|Institution)\b[^,;.]{0,60}?\s(?:expects|thinks|believes|sees|doubts|says|said|argues|argued|warns|warned|noted|calls|called)\b/u,
);

/** "analysts … including Adam Farrar and Michael Deng": named by the head of the list, or joined to a person by "and". */
function isListed(text: string, words: readonly Word[], from: number, previous: NameFound | null): boolean {
  const first = words[from];
  if (!first) return false;
  if (LISTED_BEFORE.test(text.slice(Math.max(0, first.start - 16), first.start))) return true;
  if (!previous || previous.end > first.start) return false;
  return /^(?:,? and|,)\s$/.test(text.slice(previous.end, first.start)) && !isJoined(text, words, from - 1, from);
}
