import type { Confidence } from '@/lib/domain/vocabulary';
import { evidenceWords } from './evidence';

const { confidence } = evidenceWords;

/** Fields whose names do not read as they stand, within a line. */
const NAMES: Record<string, string> = {
  ratePct: 'rate',
  fromPct: 'from',
  toPct: 'to',
  changePct: 'change',
  deltaPoints: 'change in points',
  quoteParts: 'words',
  lengthDays: 'length in days',
  startDate: 'first day',
  endDate: 'last day',
  resolvedDate: 'date',
  ordinal: 'number of the round',
};

/** Ends of field names that give a unit or a zone. */
const UNITS: Record<string, string> = { Pct: ' (percent)', Points: ' (points)', Days: ' (days)', At: ' at (UTC)' };

/** `startDate` as "start date": names of fields are English words. */
const toPlainName = (field: string): string => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** How a fact was read: its fields, how surely, and whether a person has checked it. */
export const readingsWords = {
  /** Within a line: "length in days" for `lengthDays`. */
  fieldInLine: (field: string) => NAMES[field] ?? toPlainName(field),
  /** As a heading of a row: "Rate (percent)" for `ratePct`. */
  field: (field: string) => {
    const [, name = field, unit = ''] = /^(.+?)(Pct|Points|Days|At)?$/.exec(field) ?? [];
    const words = toPlainName(name);
    return words.charAt(0).toUpperCase() + words.slice(1) + (UNITS[unit] ?? '');
  },
  yes: 'yes',
  no: 'no',
  list: (values: readonly string[]) => values.join('; '),
  /** A name, before what is said of it. */
  named: (name: string) => `${name}:`,
  review: {
    auto: 'not yet checked by a person',
    confirmed: 'checked by a person',
    amended: 'corrected by a person',
    rejected: 'rejected by a person',
  },
  reviewWithReason: (review: string, reason: string) => `${review}: ${reason}`,
  /** "high confidence", "low to high confidence". */
  confidenceOf: ({ least, surest }: { least: Confidence | null; surest: Confidence }) =>
    `${least ? `${confidence[least]} to ${confidence[surest]}` : confidence[surest]} confidence`,
};
