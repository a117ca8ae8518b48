/** Whether the words around a place tell of talks as over, going on or to come. */
import { cuePattern } from '@/lib/text/cue-pattern';
import type { DateMention } from '@/lib/text/dates';

/** What is said of talks at a place; null where nothing is. */
export type ToldStatus = 'upcoming' | 'underway' | 'concluded' | null;

/** Says so whatever else stands near ("would keep talking after two days of negotiations in Washington ended"). */
const OVER = cuePattern(
  /\b(?:concluded|wrapped up|wound up|ended|broke up|finished|adjourned|(?:drew|came) to (?:a close|an end)|flew home|after (?:two|three|four|several|\d) days|last (?:week|month|year)|earlier (?:this|in))\b/i,
);
const UPCOMING = cuePattern(
  /\b(?:will|are to|is to|set to|due (?:to|in|at)|expected (?:to|in|at)|scheduled|slated|planned?|plans|ahead of|eve of|run-up to|upcoming|next (?:round|week|month)|to (?:resume|meet|begin|start|hold)|would)\b/i,
);
const UNDERWAY = cuePattern(
  /\b(?:kicked off|began|begun|started|opened|under ?way|resumed|sat down|kick off|entered|continue[sd]?|are meeting|is meeting|met|meet|gathered)\b/i,
);
const CONCLUDED = cuePattern(
  /\b(?:concluded|wrapped up|ended|after (?:two|three|several|\d) (?:days|hours)|agreed|struck|reached|previous|last month|last round|followed|had)\b/i,
);

export function statusOf(text: string, at: number, date: DateMention | null): ToldStatus {
  const near = text.slice(Math.max(0, at - 110), at + 70);
  if (OVER.test(near)) return 'concluded';
  if (date?.tense === 'future' || UPCOMING.test(near)) return 'upcoming';
  if (CONCLUDED.test(near)) return 'concluded';
  return UNDERWAY.test(near) ? 'underway' : null;
}
