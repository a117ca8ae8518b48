/** The default rule for the first day a row was known; seeds/record/README.md states it for contributors. */
import { type CivilDay, toDateSpan } from '@/lib/domain/civil-date';
import { toLastDay } from './documents';
import type { RowInput, Source } from './schema';

export interface Known {
  knownOn: CivilDay;
  knownGround: string;
}

export const ACT_GROUND = 'a public act: its own day';

/** The last day of what a row reports: a round's end, else the last day its date allows. */
function toLastDayReported(row: RowInput): CivilDay {
  const end = 'round' in row ? row.round.endDate : null;
  return toDateSpan(end ?? row.date).to;
}

const toGround = (source: Source) => `${source.publisher}, ${source.published}`;

/**
 * A public act is known on the day it was announced, when that is a full day. Anything else is known on the earliest
 * publication day among its sources that is not before the thing it reports was over; a month or year counts as its last day.
 * @param currentTo the day the record was closed: nothing counts as known later
 * @returns null when no source is late enough, so that the row has to give its own day
 */
export function toDefaultKnown(row: RowInput, currentTo: CivilDay): Known | null {
  if (row.publicAct && toDateSpan(row.date).precision === 'day') return { knownOn: row.date, knownGround: ACT_GROUND };
  const over = toLastDayReported(row);
  const [first] = row.sources
    .map((source) => ({ source, day: toLastDay(source.published, currentTo) }))
    .filter(({ day }) => day >= over)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return first ? { knownOn: first.day, knownGround: toGround(first.source) } : null;
}

/** The row's own day where it gives one, else the default. */
export function toKnown(row: RowInput, currentTo: CivilDay): Known | null {
  if (row.knownOn && row.knownGround) return { knownOn: row.knownOn, knownGround: row.knownGround };
  return toDefaultKnown(row, currentTo);
}
