/**
 * First and last day of the round an article reports on, where a sentence gives both: "The talks will last from September 24 to
 * 26", "They talked for two days, and when they came out on Tuesday", "They dined on the eve". Refuses a stay, a visit, and days that the round cannot have.
 */
import { addDays, type CivilDay, toDateSpan, toRangeText } from '@/lib/domain/civil-date';
import { cuePattern } from '@/lib/text/cue-pattern';
import type { DateMention } from '@/lib/text/dates';
import { parseCount } from '@/lib/text/numbers';
import type { RoundRead, SentenceRead } from './reading';

const LASTS = cuePattern(
  /\b(?:(?:talks|negotiations|meetings?|round|consultations)\s(?:(?:will|would|are\sto|is\sto|are\sdue\sto)\s)?(?:(?:run|last|take\splace|be\sheld|go\son|continue)s?\s)?|\b(?:they|it|which)\s(?:(?:will|would|are\sto|is\sto|are\sdue\sto)\s)?(?:run|last|go\son)s?\s)(?:from\s)?$/i,
);
const TALKED_FOR = cuePattern(/\b(?:talked|negotiated|bargained|haggled)\sfor\s(two|three|four|\d)\sdays\b/i);

/** Sets start and end of the round from the first sentence that gives both. */
export function spanRound(readable: readonly SentenceRead[], round: RoundRead | null): void {
  if (!round?.isTalks || round.end) return;
  for (const sentence of readable) {
    const span = lastingSpan(sentence, round) ?? talkedSpan(sentence, round) ?? dinedSpan(sentence, round);
    if (!span) continue;
    Object.assign(round, { ...span, when: toRangeText(span.start, span.end) });
    return;
  }
}

interface DaySpan {
  start: CivilDay;
  end: CivilDay;
}

function lastingSpan({ dates, text, start }: SentenceRead, round: RoundRead): DaySpan | null {
  const isLasting = (date: DateMention): boolean =>
    date.precision === 'range' && date.date !== null && LASTS.test(text.slice(0, date.start - start));
  const told = dates.find(isLasting)?.date;
  if (!told) return null;
  const { from, to } = toDateSpan(told);
  const known = round.start ?? round.when;
  if (!known || addDays(from, 7) < to) return null;
  const days = toDateSpan(known);
  return days.from <= to && days.to >= from ? { start: from, end: to } : null;
}

/** "They dined on Tuesday night" before talks that ended on Wednesday: the dinner opened them. Not the presidents'. */
function dinedSpan({ dates, text, people }: SentenceRead, { start, status }: RoundRead): DaySpan | null {
  if (status !== 'concluded' || start?.length !== 10 || !DINED.test(text)) return null;
  if (people.some(({ person }) => person.known?.isLeader)) return null;
  const eve = addDays(toDateSpan(start).from, -1);
  return dates.some(({ date }) => date === eve) ? { start: eve, end: toDateSpan(start).from } : null;
}
const DINED = cuePattern(
  /\b(?:they|delegations|delegates|negotiators|teams|two sides|both sides)\b[^.;]{0,40}\b(?:dined|dinner|banquet)\b/i,
);

/** Only in the sentence that the round is read from, with the day on which they came out. */
function talkedSpan({ dates, text, index }: SentenceRead, round: RoundRead): DaySpan | null {
  const count = parseCount(TALKED_FOR.exec(text)?.[1] ?? '');
  if (!count || count > 7 || round.start || !round.sentences.includes(index)) return null;
  const days = new Set(dates.flatMap(({ date, precision }) => (precision === 'day' && date ? [date] : [])));
  const [end] = days;
  return end && days.size === 1 ? { start: addDays(end, 1 - count), end } : null;
}
