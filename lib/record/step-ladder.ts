/** All tariff steps of the record together: what ladder they made as known on a day, and where one step stood on it. */
import { addDays, type CivilDay, daysBetween, toDateSpan } from '@/lib/domain/civil-date';
import type { ValueOf } from '@/lib/domain/fact-values';
import { type Rung, startOf, successorOf, toLadder } from '@/lib/domain/tariff-ladder';
import type { Party } from '@/lib/domain/vocabulary';
import { type DatedRow, type FieldsOf, fieldsOn, partKnownOn } from './dated-row';
import type { StepPart } from './schema';

export type StepFields = FieldsOf<StepPart>;

export interface StepRef {
  row: DatedRow;
  part: StepPart;
  /** Position in its row, from 0. */
  index: number;
}

type KnownStep = StepFields & { ref: StepRef };

export interface StepBook {
  steps: readonly StepRef[];
  /** Days on which what is said of the step may change: its own, and for a headline step those of its side's others. */
  daysFor(ref: StepRef): Iterable<CivilDay>;
  ladderOn(imposer: Party, day: CivilDay): Rung<KnownStep>[];
}

export function listSteps(rows: readonly DatedRow[]): StepRef[] {
  return rows.flatMap((row) =>
    'steps' in row.input ? (row.input.steps ?? []).map((part, index) => ({ row, part, index })) : [],
  );
}

function daysOf({ row, part }: StepRef): CivilDay[] {
  const states = [part, ...(part.later ?? [])];
  const spans = states.flatMap(({ effectiveOn, endsOn }) => [effectiveOn, endsOn]);
  const days = spans.flatMap((date) => (date ? [toDateSpan(date).from, addDays(toDateSpan(date).to, 1)] : []));
  return [partKnownOn(row, part), ...days, ...(part.later ?? []).map((change) => change.knownOn)];
}

const isHeadline = ({ part }: StepRef) => part.definition === 'headline';
const isSameSide = (a: StepRef, b: StepRef) => a.part.imposer === b.part.imposer;

/** Remembers each ladder, because every step of a side asks for the same ones. */
export function toStepBook(steps: readonly StepRef[]): StepBook {
  const ladders = new Map<string, Rung<KnownStep>[]>();
  return {
    steps,
    daysFor(ref) {
      if (!isHeadline(ref)) return daysOf(ref);
      return new Set(steps.filter((other) => isHeadline(other) && isSameSide(other, ref)).flatMap(daysOf));
    },
    ladderOn(imposer, day) {
      const key = `${imposer} ${day}`;
      const known = ladders.get(key);
      if (known) return known;
      const knownSteps = steps.filter((ref) => isHeadline(ref) && partKnownOn(ref.row, ref.part) <= day);
      const ladder = toLadder(
        knownSteps.map((ref) => ({ ...fieldsOn(ref.part, day), ref })),
        imposer,
      );
      ladders.set(key, ladder);
      return ladder;
    },
  };
}

const rungOf = (ladder: readonly Rung<KnownStep>[], ref: StepRef) => ladder.find((rung) => rung.ref.part === ref.part);

/** Whether the step's time is over by itself, on the day it lapses or the day after its last day. */
function isOver(fields: StepFields, day: CivilDay): boolean {
  if (!fields.endsOn || fields.suspendedPoints) return false;
  const { to } = toDateSpan(fields.endsOn);
  return fields.endsAt ? day >= to : day > to;
}

/**
 * The step's fields as they stood on a day: one that the record calls in force is announced before its first day, superseded
 * once the next headline step has started, ended once its time is over.
 */
export function stepOn(book: StepBook, ref: StepRef, day: CivilDay): StepFields {
  const fields = fieldsOn(ref.part, day);
  if (fields.status !== 'in_force' || !fields.effectiveOn) return fields;
  if (startOf({ effectiveOn: fields.effectiveOn }) > day) return { ...fields, status: 'announced' };
  const ladder = book.ladderOn(fields.imposer, day);
  const rung = rungOf(ladder, ref);
  const next = rung && successorOf(ladder, rung);
  if (next && startOf(next) <= day) {
    return { ...fields, status: 'superseded', endsOn: addDays(startOf(next), -1), endsAt: null };
  }
  return isOver(fields, day) ? { ...fields, status: 'ended' } : fields;
}

/**
 * A rate that comes back within a year is the same rate again, and later a new one: the rule by which lib/resolve joins claims
 * of one rate, so that the claims of a joined fact agree on its status.
 */
const ERA_DAYS = 365;

/** Whether the rate of `mine` is charged on a day: by itself, by steps that carried it on, or by one that brought it back. */
function isChargedOn(ladder: readonly Rung<KnownStep>[], mine: Rung<KnownStep>, day: CivilDay): boolean {
  const started = ladder.filter((rung) => startOf(rung) <= day);
  const lastOther = started.findLastIndex((rung) => rung.ratePct !== mine.ratePct);
  const [first] = started.slice(lastOther + 1);
  return first !== undefined && daysBetween(startOf(mine), startOf(first)) <= ERA_DAYS;
}

/** What the step's rate was on a day: charged now, charged before, the highest so far, or not (yet) charged at all. */
export function rateStatusOn(book: StepBook, ref: StepRef, day: CivilDay): ValueOf<'tariff_rate'>['status'] {
  const { status } = ref.part;
  if (status === 'threatened' || status === 'proposed') return status;
  const ladder = book.ladderOn(ref.part.imposer, day);
  const mine = rungOf(ladder, ref);
  if (!mine || startOf(mine) > day) return 'announced';
  if (isChargedOn(ladder, mine, day)) return 'in_force';
  const past = ladder.filter((rung) => startOf(rung) <= day).map((rung) => rung.ratePct);
  return mine.ratePct === Math.max(...past) ? 'peak' : 'prior';
}
