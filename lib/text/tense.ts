/**
 * Whether the words around an offset look back or ahead. Bare weekdays and months need it: "met on Friday" is the Friday
 * before the publication day, "will meet on Friday" the one after it.
 */
import { cuePattern, listMatches } from './cue-pattern';

export type Tense = 'past' | 'future' | 'unknown';

const FUTURE = cuePattern(
  /\b(?:(?:was|were)\s+to\s+have\s+\p{L}+|(?:due|set|scheduled|slated|supposed|meant|expected|planned)\s+to\s+\p{L}+|will|shall|won[’']t|(?:is|are|was|were|be|been)\s+(?:also\s+|still\s+|now\s+|then\s+)?(?:set|due|expected|scheduled|slated|poised|planned|likely|going|to|about\s+to)(?:\s+to\s+\p{L}+)?|due|set to|scheduled|plan(?:s|ning)?\s+to|expires?|expiring|lapses?|runs? out|ends|upcoming|forthcoming|ahead of|(?:until|till)(?<!\b(?:ran|lasted|went|stretched|dragged|continued|stayed|talked|kept|held|met|sat|worked)\s(?:\p{L}+\s){0,3}(?:until|till))|would|may|might|could|deadline|takes? effect|next|(?:open|begin|start|resume|convene)s?|to\s+(?:meet|hold|resume|begin|start|open|sit|travel|visit|discuss|continue)|Will|Ahead of|Until|Next|[Uu]nless)\b/gu,
);
const PAST = cuePattern(
  /\b(?:said|says|told|met|held|took|came|went|was|were|had|has|have|began|begun|spoke|spoken|struck|led|hit|fell|rose|sat|saw|gave|made|put|wrote|left|flew|wound|reached|signed|agreed|announced|since|after|following|ago|last|Since|After|Following|Last|[a-z]{3,}ed)\b/g,
);
const REACH = 140;

/** @param sentence text of the sentence; `at` is the offset of the word in question within it */
export function tenseAt(sentence: string, at: number): Tense {
  const before = sentence.slice(Math.max(0, at - REACH), at);
  const [future, past] = [lastEnd(before, FUTURE), lastEnd(before, PAST)];
  if (future >= 0 || past >= 0) return future >= past ? 'future' : 'past';
  const after = sentence.slice(at, at + REACH);
  const [futureAfter, pastAfter] = [firstStart(after, FUTURE), firstStart(after, PAST)];
  if (futureAfter < 0 && pastAfter < 0) return 'unknown';
  return futureAfter >= 0 && (pastAfter < 0 || futureAfter < pastAfter) ? 'future' : 'past';
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of listMatches(text, pattern)) end = Math.max(end, match.index + match[0].length);
  return end;
}

function firstStart(text: string, pattern: RegExp): number {
  for (const match of listMatches(text, pattern)) return match.index;
  return -1;
}
