/** Claims of a truce window: the window itself, and its terms in the words that articles use. */
import type { CivilDay } from '@/lib/domain/civil-date';
import type { UnfiledClaim } from '@/lib/domain/fact';
import type { ValueOf } from '@/lib/domain/fact-values';
import { type Draft, toClaimVersions } from './claim-versions';
import { type DatedRow, type FieldsOf, fieldsOn, instrumentOn, notesOn, type PartFrame, titleOn } from './dated-row';
import type { RowInput } from './schema';

type TruceRow = Extract<RowInput, { kind: 'truce-window' }>;
type WindowFields = FieldsOf<TruceRow['window']>;
type Aspect = ValueOf<'truce_term'>['aspect'];

function toWindowDraft(row: DatedRow, window: WindowFields, day: CivilDay): Draft<'truce_window'> {
  const value: ValueOf<'truce_window'> = {
    title: titleOn(row, day),
    agreedOn: window.agreedOn,
    startsOn: window.startsOn,
    startsAt: window.startsAt ?? null,
    endsOn: window.endsOn,
    endsAt: window.endsAt ?? null,
    lengthDays: window.lengthDays ?? null,
    extends: window.extends ?? null,
    instrument: instrumentOn(row, day),
    note: notesOn(row, day).join(' ') || null,
  };
  return { kind: 'truce_window', value, resolvedDate: window.startsOn, round: window.round };
}

/** What a term says: an agreement gives its day, a length its days, an end its day. */
const TERM_FIELDS: Record<
  'agreed' | 'length' | 'expiry' | 'extension',
  readonly ('lengthDays' | 'start' | 'expiry')[]
> = {
  agreed: ['start'],
  length: ['lengthDays', 'start', 'expiry'],
  expiry: ['expiry'],
  extension: ['lengthDays', 'start', 'expiry'],
};

/**
 * A term as known on a day.
 * @param window null where the window's days are not known yet, so that the term says only that there is one
 */
function toTermDraft(
  row: DatedRow,
  { aspect, window, round }: { aspect: keyof typeof TERM_FIELDS; window: WindowFields | null; round: string },
  day: CivilDay,
): Draft<'truce_term'> {
  const known = { lengthDays: window?.lengthDays, start: window?.startsOn, expiry: window?.endsOn };
  const said = (field: keyof typeof known) => TERM_FIELDS[aspect].includes(field);
  const value: ValueOf<'truce_term'> = {
    aspect: aspect satisfies Aspect,
    round,
    lengthDays: said('lengthDays') ? (known.lengthDays ?? null) : null,
    start: said('start') ? (known.start ?? null) : null,
    expiry: said('expiry') ? (known.expiry ?? null) : null,
    text: titleOn(row, day),
  };
  const resolvedDate = aspect === 'expiry' ? value.expiry : (window?.agreedOn ?? row.input.date);
  return { kind: 'truce_term', value, resolvedDate, round };
}

export function toTruceClaims(row: DatedRow): UnfiledClaim[] {
  if (row.input.kind !== 'truce-window') return [];
  const part = row.input.window;
  const windowFrom = part.knownOn ?? row.knownOn;
  const aspects = part.extends ? (['extension'] as const) : (['agreed', 'length', 'expiry'] as const);
  const windows = toClaimVersions({
    row,
    part,
    name: 'window',
    draft: (day) => toWindowDraft(row, fieldsOn(part, day), day),
  });
  // An extension can be announced before its days are: its term is known from the row's day, not from the window's.
  const frame: PartFrame = { cites: part.cites, unsupported: part.unsupported, later: part.later };
  const terms = aspects.flatMap((aspect) =>
    toClaimVersions({
      row,
      part: frame,
      name: aspect,
      days: [windowFrom],
      draft: (day) =>
        toTermDraft(row, { aspect, window: day >= windowFrom ? fieldsOn(part, day) : null, round: part.round }, day),
    }),
  );
  return [...windows, ...terms];
}
