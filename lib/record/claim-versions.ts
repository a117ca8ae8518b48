/** Turns a part of a row into claims: one version per day on which what it says, or what supports it, changed. */
import { type CivilDay, type DateText, toDateSpan, toRangeText } from '@/lib/domain/civil-date';
import type { CitedEvidence, Claim, UnfiledClaim } from '@/lib/domain/fact';
import type { ValueOf } from '@/lib/domain/fact-values';
import type { Kind } from '@/lib/domain/vocabulary';
import { type DatedRow, documentsOn, type PartFrame, partDays } from './dated-row';
import { toEvidence } from './documents';
import { toWeakness } from './weakness';

/** What a claim says on a day. */
export interface Draft<K extends Kind> {
  kind: K;
  value: ValueOf<K>;
  resolvedDate: DateText | null;
  round: string | null;
}

export interface ClaimSource<K extends Kind> {
  row: DatedRow;
  part: PartFrame;
  /** Name of the claim inside its row: `step`, `delegate-2`. */
  name: string;
  /** Further days on which the draft may change: a start, an end, another row's step. */
  days?: Iterable<CivilDay>;
  /** What is said as known on `day`; null when nothing is yet. */
  draft(day: CivilDay): Draft<K> | null;
}

/** Year precision is no precision of claims: a year is the range of its days. */
function toClaimDate(date: DateText | null): Pick<Claim, 'resolvedDate' | 'datePrecision'> {
  if (!date) return { resolvedDate: null, datePrecision: null };
  const span = toDateSpan(date);
  if (span.precision === 'year') return { resolvedDate: toRangeText(span.from, span.to), datePrecision: 'range' };
  return { resolvedDate: date, datePrecision: span.precision };
}

/** Fields that say something, split into those that a page states and those that none does. */
function toStated(value: object, unsupported: readonly string[]): Pick<Claim, 'stated' | 'implied'> {
  const given = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
  const names = given.map(([name]) => name);
  return {
    stated: names.filter((name) => !unsupported.includes(name)),
    implied: names.filter((name) => unsupported.includes(name)),
  };
}

interface Version<K extends Kind> {
  draft: Draft<K>;
  evidence: CitedEvidence[];
  knownOn: CivilDay;
}

/** The versions of a claim, ascending by day; the first has the bare id. */
export function toClaimVersions<K extends Kind>(source: ClaimSource<K>): UnfiledClaim[] {
  const versions: Version<K>[] = [];
  let last = '';
  for (const knownOn of partDays(source.row, source.part, source.days)) {
    const draft = source.draft(knownOn);
    if (!draft) continue;
    const evidence = documentsOn(source.row, source.part, knownOn).map(toEvidence);
    const said = JSON.stringify([draft, evidence.map((item) => item.id)]);
    if (said !== last) versions.push({ draft, evidence, knownOn });
    last = said;
  }
  return versions.map((version, index) => toClaim(source, version, index));
}

function toClaim<K extends Kind>({ row, part, name }: ClaimSource<K>, version: Version<K>, index: number) {
  const { draft, evidence, knownOn } = version;
  const claim: Omit<Claim<K>, 'factId'> = {
    id: `${row.input.id}/${name}${index === 0 ? '' : `@${knownOn}`}`,
    kind: draft.kind,
    value: draft.value,
    sourceId: row.input.id,
    sourceType: 'record',
    ...toClaimDate(draft.resolvedDate),
    knownOn,
    ...toStated(draft.value, part.unsupported ?? []),
    extractor: 'record',
    confidence: row.input.confidence === 'confirmed' ? 'high' : 'medium',
    round: draft.round,
    weakness: toWeakness(row.input),
    review: { state: 'auto', reason: null },
    evidence,
  };
  return claim as UnfiledClaim;
}
