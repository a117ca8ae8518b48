/**
 * Whether a rate is in force, was, has peaked, is announced, threatened, proposed or only a part of a sum.
 *
 * In force: "stand at 145%", "reduced to 30%", "answered with 125%". Peak: "as high as 145%", "down from peak rates of 145%".
 * Prior: "to 10% from 125%", "145% to begin with". Threatened: "threatened 100%", "could revert to 145%", "would have hit".
 * Proposed: "hinted at 80%". Announced: "would charge 55 per cent", "from 1 November". Component: "made up of 10, 20 and 25 per cent".
 * The words nearest to the percentage decide; a threat or a plan far away in the sentence does not.
 */

import type { RATE_STATUSES } from '@/lib/domain/fact-values';
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import type { Span } from '@/lib/text/span';
import { afterSemicolon } from './sentence-bounds';
import {
  CALLED_OFF,
  CLIMBED,
  COMPONENT,
  CONDITION,
  DOES_NOT_HAVE_TO,
  DONE_SINCE,
  EFFECT_AFTER,
  ENDED_AFTER,
  ENDED_BEFORE,
  FROM_BEFORE,
  IN_PLACE,
  LAID_ASIDE_AFTER,
  LAID_ASIDE_BEFORE,
  LEFT_AT,
  LOWERED_BEFORE,
  MODAL,
  MOVES,
  NOT_LOWERED,
  NOT_RAISED,
  OFF_TABLE,
  ON_TOP_OF,
  ONCE_PLANNED,
  PEAK_CLIMB,
  PEAK_NEAR,
  PLAN,
  PLANNED,
  PRIOR_NEAR,
  PROPOSAL,
  RAISING,
  REMAINS,
  REPLACED,
  SET_TO_BEGIN,
  SOON_AFTER,
  SPREADS_FROM,
  STAYS_IN_FORCE,
  THREAT,
  TO_COME_AFTER,
  TO_NEXT,
  TO_RETURN,
  VOIDED,
  WEIGHED_AFTER,
  WILL_MOVE,
  WILL_STAND,
} from './tariff-status-words';

export type RateStatus = (typeof RATE_STATUSES)[number];

export interface StatusPlace {
  text: string;
  /** The percentage with its qualifier. */
  percent: Span;
  /** Ends of the neighbouring percentages, or the sentence's own ends. */
  previousEnd: number;
  nextStart: number;
  /** Where the clause begins and ends. */
  clause: Span;
}

/** The words around a percentage, at three distances. */
interface Around {
  /** From the percentage before it, or 100 units back, to its end; `lead` is the same without the percentage. */
  near: string;
  lead: string;
  /** The clause up to the percentage, and the whole sentence up to it. */
  wide: string;
  head: string;
  /** What follows, up to the next percentage. */
  after: string;
  text: string;
}

/** Questions in order: what is said nearest and strongest is asked first, "in force" is what remains. */
const STATUS_QUESTIONS: readonly (readonly [RateStatus, (words: Around) => boolean])[] = [
  ['in_force', ({ lead, after }) => ON_TOP_OF.test(lead) || IN_PLACE.test(after)],
  ['in_force', ({ after }) => REMAINS.test(after)],
  ['threatened', ({ lead }) => NOT_RAISED.test(lead)],
  ['in_force', ({ lead, after }) => NOT_LOWERED.test(lead) || WILL_STAND.test(after)],
  ['threatened', ({ lead }) => /\bwhether\s(?:the|an?|his|its)\s$/i.test(lead)],
  ['threatened', ({ lead }) => LAID_ASIDE_BEFORE.test(lead.slice(-60))],
  [
    'threatened',
    ({ near, after }) => ONCE_PLANNED.test(near) || (/^\s(?:that|which)\b/i.test(after) && ONCE_PLANNED.test(after)),
  ],
  ['threatened', ({ near, after }) => PLANNED.test(near + after) && CALLED_OFF.test(near + after)],
  ['threatened', ({ after }) => LAID_ASIDE_AFTER.test(after) || DOES_NOT_HAVE_TO.test(after)],
  ['in_force', ({ lead }) => LEFT_AT.test(lead)],
  ['prior', ({ lead, after }) => LOWERED_BEFORE.test(lead) && TO_NEXT.test(after)],
  ['peak', ({ near, lead }) => PEAK_NEAR.test(near) && !MODAL.test(near) && !RAISING.test(lead)],
  ['peak', ({ near, after }) => PEAK_CLIMB.test(near) && CLIMBED.test(near + after) && !MODAL.test(near)],
  [
    'prior',
    ({ lead, after }) =>
      /\b(?:was|were)\s$/.test(lead) &&
      /^\s(?:when|until|before|at\sthe\stime|(?:an?|two|three|six)\s(?:year|month|week)s?\s(?:ago|earlier)|last\s(?:year|month|spring|summer|autumn|fall|winter))\b/.test(
        after,
      ),
  ],
  ['prior', ({ lead }) => FROM_BEFORE.test(lead.slice(-60)) && !SPREADS_FROM.test(lead.slice(-60))],
  ['threatened', ({ after }) => OFF_TABLE.test(after)],
  ['threatened', ({ near, head }) => THREAT.test(near) || TO_RETURN.test(head)],
  [
    'threatened',
    ({ text, wide, head, near, after }) =>
      CONDITION.test(text) &&
      (PLAN.test(wide) || MOVES.test(head.slice(-100)) || TO_COME_AFTER.test(after)) &&
      !DONE_SINCE.test(near),
  ],
  ['prior', ({ head }) => VOIDED.test(afterSemicolon(head)) && !REPLACED.test(head)],
  ['prior', ({ lead }) => ENDED_BEFORE.test(lead)],
  ['prior', ({ lead, after }) => ENDED_AFTER.test(after) && !/\bto\s*$/i.test(lead)],
  ['prior', ({ after }) => PRIOR_NEAR.test(after.slice(0, 40))],
  ['prior', ({ near }) => PRIOR_NEAR.test(near) && !DONE_SINCE.test(near)],
  ['in_force', ({ near }) => DONE_SINCE.test(near)],
  ['proposed', ({ wide, after }) => PROPOSAL.test(wide) || WEIGHED_AFTER.test(after)],
  ['threatened', ({ wide }) => THREAT.test(wide)],
  ['in_force', ({ near, after }) => STAYS_IN_FORCE.test(after) && !PLAN.test(near)],
  [
    'announced',
    ({ wide, head, after }) =>
      PLAN.test(wide) ||
      WILL_MOVE.test(head) ||
      EFFECT_AFTER.test(after) ||
      SET_TO_BEGIN.test(after) ||
      TO_COME_AFTER.test(after) ||
      (MOVES.test(wide) && SOON_AFTER.test(after)),
  ],
];

/** Status by the words of the sentence alone; pairs ("from … to …") are settled by pairStatus. */
export function readStatus(place: StatusPlace): RateStatus {
  if (isComponent(place)) return 'component';
  const { percent, previousEnd, nextStart, clause } = place;
  // The month is no modal: "in May cut" is nothing that may be cut.
  const text = place.text.replaceAll(/\bMay\b/g, 'M-y');
  const from = Math.max(afterPrevious(text, previousEnd, percent.start), percent.start - 100);
  const words: Around = {
    text,
    near: text.slice(from, percent.end),
    lead: text.slice(from, percent.start),
    wide: text.slice(Math.max(clause.start, percent.start - 180), percent.end),
    head: text.slice(Math.max(0, percent.start - 240), percent.start),
    after: text.slice(percent.end, Math.min(nextStart, percent.end + 100)),
  };
  return STATUS_QUESTIONS.find(([, holds]) => holds(words))?.[0] ?? 'in_force';
}

/** Words up to the first comma after a percentage still speak of that one: "145% to begin with, has stood at 30%". */
function afterPrevious(text: string, previousEnd: number, at: number): number {
  const comma = previousEnd > 0 ? text.slice(previousEnd, at).search(/,\s/) : -1;
  return comma < 0 ? previousEnd : previousEnd + comma;
}

/** "now stands at 145 percent: the 125 percent reciprocal duty, plus the 20 percent". */
const COMPONENTS = cuePattern(new RegExp(`${COMPONENT.source}|(?<=%|percent|per cent):\\s(?=the\\s)`, 'gi'));

/** A part of a sum named before it in the sentence, or one of the parts after the first. */
function isComponent({ text, percent, previousEnd }: StatusPlace): boolean {
  const head = text.slice(Math.max(0, percent.start - 400), percent.start);
  const cue = listMatches(head, COMPONENTS).at(-1);
  if (!cue) return false;
  const hasTotal =
    /\d\s?(?:%|per\s?cent)|\btotal\b|\bsum\b|\boverall\b/i.test(head.slice(0, cue.index)) ||
    /^(?:made|consist|compris|compos|the sum|sum)/i.test(cue[0]);
  if (/;|,?\s(?:while|whereas|but)\s|\.\s/i.test(head.slice(cue.index))) return false;
  return hasTotal && percent.start - Math.max(previousEnd, cue.index) < 110;
}
