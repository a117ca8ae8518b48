/** A row with its day, and what it and its parts said on any day since. */
import type { CivilDay } from '@/lib/domain/civil-date';
import type { RecordDocument, RowVersion } from './record-load';
import type { RowInput } from './schema';

export interface DatedRow {
  input: RowInput;
  knownOn: CivilDay;
  knownGround: string;
  /** In the order of the row's sources. */
  documents: RecordDocument[];
}

/** What every part of a row has beside its own fields. */
export interface PartFrame {
  knownOn?: CivilDay | undefined;
  knownGround?: string | undefined;
  cites?: number[] | undefined;
  unsupported?: string[] | undefined;
  later?: (object & { knownOn: CivilDay; knownGround: string })[] | undefined;
}

/** The part's own fields, as they were known on a day. */
export type FieldsOf<P extends PartFrame> = Omit<P, keyof PartFrame>;

const toDays = (days: Iterable<CivilDay>): CivilDay[] => [...new Set(days)].sort();

/** The first day the part was known: its own, else its row's. */
export const partKnownOn = (row: DatedRow, part: PartFrame): CivilDay => part.knownOn ?? row.knownOn;

/** The part's fields with every change that was known by `day`. */
export function fieldsOn<P extends PartFrame>(part: P, day: CivilDay): FieldsOf<P> {
  const { knownOn: _day, knownGround: _ground, cites: _cites, unsupported: _unsupported, later, ...fields } = part;
  const known = (later ?? []).filter((change) => change.knownOn <= day);
  const changed = known.map(({ knownOn: _on, knownGround: _why, ...change }) => change);
  return Object.assign({}, fields, ...changed);
}

/** The documents that support the part and were out by `day`. */
export function documentsOn(row: DatedRow, part: PartFrame | null, day: CivilDay): RecordDocument[] {
  const { cites } = part ?? {};
  const cited = cites ? row.documents.filter((_, index) => cites.includes(index + 1)) : row.documents;
  return cited.filter((document) => document.knownOn <= day);
}

export function titleOn({ input }: DatedRow, day: CivilDay): string {
  return input.later?.findLast((change) => change.title && change.knownOn <= day)?.title ?? input.title;
}

export function instrumentOn({ input }: DatedRow, day: CivilDay): string | null {
  const changed = input.later?.findLast((change) => change.instrument && change.knownOn <= day)?.instrument;
  return changed ?? input.instrument ?? null;
}

export function notesOn(row: DatedRow, day: CivilDay): string[] {
  return (row.input.notes ?? []).filter((note) => (note.knownOn ?? row.knownOn) <= day).map((note) => note.text);
}

/** Days on which the row's own words or documents changed, its first day included, ascending. */
function rowDays(row: DatedRow): CivilDay[] {
  const { later = [], notes = [] } = row.input;
  const changes = [...later.map((change) => change.knownOn), ...notes.map((note) => note.knownOn ?? row.knownOn)];
  const days = [row.knownOn, ...changes, ...row.documents.map((document) => document.knownOn)];
  return toDays(days.filter((day) => day >= row.knownOn));
}

/** Days on which something a claim of the part says may have changed, from the part's first day on. */
export function partDays(row: DatedRow, part: PartFrame, more: Iterable<CivilDay> = []): CivilDay[] {
  const first = partKnownOn(row, part);
  const changes = (part.later ?? []).map((change) => change.knownOn);
  return toDays([first, ...rowDays(row), ...changes, ...more].filter((day) => day >= first));
}

/** What the row says of itself, one version per day on which that changed. */
export function toRowVersions(row: DatedRow): RowVersion[] {
  return rowDays(row).map((knownOn) => ({
    knownOn,
    title: titleOn(row, knownOn),
    notes: notesOn(row, knownOn),
    instrument: instrumentOn(row, knownOn),
    documentIds: [...new Set(documentsOn(row, null, knownOn).map((document) => document.id))],
  }));
}
