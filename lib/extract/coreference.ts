/**
 * Pronouns: whom "he" and "she" mean.
 *
 * In a sentence that names a fitting person before the pronoun, that person (the first one: the subject; what a preposition
 * governs only where no subject was named shortly before). Else the first fitting person of the nearest of the three sentences
 * before, outside quotations; else any named there. A pronoun counts as whom it was found to mean: "He saw no reason to meet Xi.
 * He …" goes on with the first "he".
 */
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import type { Quotation } from '@/lib/text/quotations';
import { findAt } from '@/lib/text/span';
import type { PeopleInput } from './name-parts';
import type { PersonMention } from './reading';

const PRONOUN = cuePattern(/(?<![\p{L}\p{N}’'])(?:[Hh]e|[Ss]he)(?![\p{L}\p{N}-])/gu);
const REACH = 3;

/** Pronouns outside quotations that can be settled, as mentions. */
export function findPronouns(input: PeopleInput, named: readonly PersonMention[]): PersonMention[] {
  const groups = new Map<number, PersonMention[]>();
  for (const mention of named) groups.set(mention.sentence, [...(groups.get(mention.sentence) ?? []), mention]);
  const found: PersonMention[] = [];
  const order = input.sentences;
  for (const [position, sentence] of order.entries()) {
    const body = input.text.slice(sentence.start, sentence.end);
    for (const match of listMatches(body, PRONOUN)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (isQuoted(input.quotations, start) || findAt(named, start)) continue;
      const gender = match[0].toLowerCase() === 'she' ? 'f' : 'm';
      const person = antecedent(input, groups, position, start, gender);
      if (!person) continue;
      const phrase = { start, end };
      const mention: PersonMention = {
        person,
        form: 'pronoun',
        role: null,
        phrase,
        ...phrase,
        sentence: sentence.index,
      };
      found.push(mention);
      groups.set(sentence.index, insertInOrder(groups.get(sentence.index) ?? [], mention));
    }
  }
  return found;
}

/** More mentions than this in one sentence are not kept in order for the pronouns after them. */
const MAX_GROUP = 40;

function insertInOrder(group: readonly PersonMention[], mention: PersonMention): PersonMention[] {
  if (group.length >= MAX_GROUP) return [...group];
  return [...group, mention].sort((a, b) => a.start - b.start);
}

function antecedent(
  input: PeopleInput,
  groups: ReadonlyMap<number, PersonMention[]>,
  position: number,
  at: number,
  gender: 'm' | 'f',
): PersonMention['person'] | null {
  let governed: PersonMention | null = null;
  /** Named only in somebody's words or as an owner. */
  let aside: PersonMention | null = null;
  for (let back = 0; back <= REACH; back++) {
    const sentence = input.sentences[position - back];
    if (!sentence) break;
    const fitting = (groups.get(sentence.index) ?? []).filter((mention) =>
      isFitting(input, mention, { back, at, gender }),
    );
    const closing = back === 1 ? fitting.find((mention) => isClosingSpeaker(input, mention, sentence.end)) : undefined;
    if (closing) return closing.person;
    const chosen = choose(input, fitting, back);
    if (!chosen) {
      aside ??= fitting[0] ?? null;
      continue;
    }
    if (back === 0 && isOnlyGoverned(input.text, chosen, at)) governed = chosen;
    else if (!governed || !isGoverned(input.text, chosen.phrase.start)) return chosen.person;
  }
  return (governed ?? aside)?.person ?? null;
}

/** Of those that fit the one who acts, or who told of it where that one is only governed. */
function choose(input: PeopleInput, fitting: readonly PersonMention[], back: number): PersonMention | undefined {
  const speaking = back > 0 ? fitting.find((mention) => isReportedSpeaker(input, mention)) : undefined;
  const first = fitting.find(
    (mention) => !isQuoted(input.quotations, mention.start) && !isOwner(input.text, mention.end),
  );
  return speaking && first && isGoverned(input.text, first.phrase.start) ? speaking : first;
}

/** Whether the mention stands before the pronoun at `at` and may be meant by it, `back` sentences earlier. */
const isFitting = (
  { text }: PeopleInput,
  { end, person }: PersonMention,
  { back, at, gender }: { back: number; at: number; gender: 'm' | 'f' },
): boolean =>
  // "Xi, he added, would work hard": not Xi says so.
  (back > 0 || end > at || text.slice(end, at) !== ', ') &&
  end <= at &&
  (person.gender === null || person.gender === gender);

/** "A summit with Xi could be held, he said": not he, unless a clause on him follows ("a speech by Xi in which he …"). */
const isOnlyGoverned = (text: string, { phrase, end }: PersonMention, at: number): boolean =>
  WITH_SOMEONE.test(text.slice(Math.max(0, phrase.start - 20), phrase.start)) &&
  !/\b(?:which|when|where|who|whom|that)\b/.test(text.slice(end, at));

const WITH_SOMEONE = cuePattern(/\b(?:with|between|against|for)\s(?:(?:US|U\.S\.|Chinese|American|the)\s)?$/);

/** "…, Bessent told reporters": whose words the sentence before was. */
const isReportedSpeaker = ({ text, quotations }: PeopleInput, mention: PersonMention): boolean =>
  !isQuoted(quotations, mention.start) &&
  /^\s(?:has\s|had\s|also\s)?(?:said|told|added|noted|wrote|explained|says)\b/.test(
    text.slice(mention.end, mention.end + 20),
  );

/** "He had energy needs to think of, Bessent recalled.": who told what the sentence before holds goes on telling. */
const isClosingSpeaker = ({ text, quotations }: PeopleInput, mention: PersonMention, end: number): boolean =>
  mention.form !== 'pronoun' &&
  !isQuoted(quotations, mention.start) &&
  /,\s$/.test(text.slice(Math.max(0, mention.phrase.start - 2), mention.phrase.start)) &&
  /^\s(?:said|recalled|added|explained|noted|recounted|reported|remarked)[.]?\s*$/.test(text.slice(mention.end, end));

/** "a call between President Trump and": who is spoken of, and not the subject. */
const isGoverned = (text: string, at: number): boolean =>
  /\b(?:between|with|by|of|to|from|for)\s(?:(?:US|U\.S\.|Chinese|the)\s)?$/.test(text.slice(Math.max(0, at - 20), at));

/** "Trump’s tariffs": the owner of something is seldom whom the next "he" means. */
const isOwner = (text: string, end: number): boolean => /^[’']s?\s/.test(text.slice(end, end + 3));

/** Whether `at` lies inside a quotation that is someone's words (double marks, or single ones of some length). */
export function isQuoted(quotations: readonly Quotation[], at: number): boolean {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - 4); i--) {
    const quotation = quotations[i];
    if (quotation && at >= quotation.start && at < quotation.end) return true;
  }
  return false;
}
