/** Where statements and clauses of a sentence begin. */
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';

/** A break between two statements in one sentence: what stands before it is no head for what follows. */
const STRETCH = cuePattern(/;|,?\s(?:while|whereas)\s|,\s(?:and|but|yet|as)\s/g);
const CLAUSE = cuePattern(/[;:]|,\s|\s(?:while|whereas|but)\s/g);

/** Where the statement begins in which `at` stands. */
export function stretchStart(text: string, at: number): number {
  let start = 0;
  for (const match of listMatches(text.slice(0, at), STRETCH)) start = match.index + match[0].length;
  return start;
}

/** The clause, by commas, in which `at` stands. */
export function clauseAt(text: string, at: number): { start: number; end: number } {
  let start = 0;
  for (const match of listMatches(text, CLAUSE)) {
    if (match.index >= at) return { start, end: match.index };
    start = match.index + match[0].length;
  }
  return { start, end: text.length };
}
