/** How each field of a fact is settled, and what "more precise" means for it. */
import { parseDateSpan, spanLengthDays } from '@/lib/domain/civil-date';

/**
 * date: the shorter span; words: the fuller text, list or figure; stage: the latest source, then the furthest stage;
 * plain: what most sources say.
 */
export type FieldKind = 'date' | 'words' | 'stage' | 'plain';

const FIELD_KINDS: Record<string, FieldKind> = {
  startDate: 'date',
  endDate: 'date',
  date: 'date',
  start: 'date',
  expiry: 'date',
  period: 'date',
  effectiveOn: 'date',
  endsOn: 'date',
  announcedOn: 'date',
  status: 'stage',
  person: 'words',
  speaker: 'words',
  accuser: 'words',
  participants: 'words',
  quoteParts: 'words',
  quote: 'words',
  elements: 'words',
  components: 'words',
  figures: 'words',
  parties: 'words',
  stance: 'stage',
};

export const fieldKindOf = (field: string): FieldKind => FIELD_KINDS[field] ?? 'plain';

/**
 * From the first to the last stage of rounds, rates and issues. On one day a source that says more has the later word:
 * a rate called "peak" is known to be over, "prior" alone says no more than that.
 */
const STAGES = [
  'background',
  'on_table',
  'agreed',
  'upcoming',
  'underway',
  'concluded',
  'threatened',
  'proposed',
  'announced',
  'suspended',
  'superseded',
  'in_force',
  'prior',
  'ended',
  'peak',
];

export const stageOf = (value: unknown): number => STAGES.indexOf(String(value));

/** The value as text that is the same for the same content. */
export const keyOf = (value: unknown): string =>
  typeof value === 'string' ? value.toLowerCase() : JSON.stringify(value);

/** How much a value leaves open; the smaller, the more precise. */
export function spreadOf(kind: FieldKind, value: unknown): number {
  if (kind === 'date' && typeof value === 'string') return parseDateSpan(value) ? spanLengthDays(value) : 99_999;
  return -keyOf(value).length;
}
