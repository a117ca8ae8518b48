/** The rows of the cited record known by a day: what a number without a page yet leads to. */
import type { CivilDay } from '@/lib/domain/civil-date';
import type { AnyClaim, AnyFact } from '@/lib/domain/fact';
import { toFactWords } from './fact-words';

export interface RecordRowView {
  /** As in `US-05`. */
  id: string;
  anchor: string;
  title: string;
  instrument: string | null;
  /** The first day the row was known. */
  knownOn: CivilDay;
  claims: AnyClaim[];
}

/** The act as the row's first claim tells it; rates and terms that follow from it say less. */
const TELLING: readonly AnyClaim['kind'][] = [
  'tariff_step',
  'truce_window',
  'talk_round',
  'leader_contact',
  'policy_event',
  'rare_earth_event',
];

function findTelling(claims: readonly AnyClaim[]): AnyClaim | undefined {
  const ranked = TELLING.flatMap((kind) => claims.filter((claim) => claim.kind === kind));
  return ranked[0] ?? claims[0];
}

function toInstrument(claims: readonly AnyClaim[]): string | null {
  const found = claims.map(({ value }) => (value as { instrument?: string | null }).instrument).find(Boolean);
  return found ?? null;
}

function toTitle(claim: AnyClaim): string {
  return claim.kind === 'rare_earth_event' ? claim.value.detail : toFactWords(claim).title;
}

function toRow(id: string, claims: AnyClaim[]): RecordRowView[] {
  const telling = findTelling(claims);
  const [knownOn = ''] = claims.map((claim) => claim.knownOn).sort();
  if (!telling) return [];
  return [
    {
      id,
      anchor: `record-${id.toLowerCase()}`,
      title: toTitle(telling),
      instrument: toInstrument(claims),
      knownOn,
      claims,
    },
  ];
}

/** Rows that facts of the day rest on, by the day they became known, then by id. */
export function listRecordRows(facts: readonly AnyFact[]): RecordRowView[] {
  const byRow = new Map<string, AnyClaim[]>();
  for (const claim of facts.flatMap((fact): AnyClaim[] => fact.claims)) {
    if (claim.sourceType === 'record') byRow.set(claim.sourceId, [...(byRow.get(claim.sourceId) ?? []), claim]);
  }
  return [...byRow]
    .flatMap(([id, claims]) => toRow(id, claims))
    .sort((a, b) => a.knownOn.localeCompare(b.knownOn) || a.id.localeCompare(b.id, 'en', { numeric: true }));
}
