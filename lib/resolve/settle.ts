/**
 * What a fact says, settled from the claims at hand.
 *
 * Every field is settled by itself: of the claims that give it, a checked one wins, then the most precise, then what most
 * sources say, then the best source. The rule looks at nothing but the claims it is given, so that the claims known by a
 * day give the fact as it stood on that day, in whatever order they come. A version of a record row that a later one has
 * overtaken is kept among the claims and no longer says what the fact is.
 */
import { toLatestVersions } from '@/lib/domain/claim-versions';
import type { AnyClaim, AnyFact, Claim, Fact } from '@/lib/domain/fact';
import { CONFIDENCES, type Kind } from '@/lib/domain/vocabulary';
import { type FieldKind, fieldKindOf, keyOf, spreadOf, stageOf } from './field-kinds';
import { confidenceRankOf, inferenceRankOf, reviewRankOf, sourceRankOf } from './source-rank';

type FieldValue = unknown;

interface Candidate {
  claim: AnyClaim;
  value: FieldValue;
  rank: (number | string)[];
}

const compareRanks = (a: (number | string)[], b: (number | string)[]): number => {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined || left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
};

const isGiven = (value: FieldValue): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

const fieldOf = (claim: AnyClaim, field: string): FieldValue => (claim.value as Record<string, FieldValue>)[field];

/** How many sources give each value; several claims of one source count once. */
function countSupport(candidates: { claim: AnyClaim; value: FieldValue }[]): Map<string, number> {
  const sources = new Map<string, Set<string>>();
  for (const { claim, value } of candidates) {
    const key = keyOf(value);
    sources.set(key, (sources.get(key) ?? new Set()).add(claim.sourceId));
  }
  return new Map([...sources].map(([key, ids]) => [key, ids.size]));
}

/** The order in which values of a field are preferred; the smaller, the better. */
function rankOf(
  kind: FieldKind,
  field: string,
  claim: AnyClaim,
  value: FieldValue,
  support: number,
): (number | string)[] {
  const checked = reviewRankOf(claim);
  const source = sourceRankOf(claim);
  const inferred = inferenceRankOf(claim, field);
  const last = [confidenceRankOf(claim), claim.knownOn, claim.sourceId, claim.id];
  const spread = spreadOf(kind, value);
  switch (kind) {
    case 'stage':
      return [checked, invert(claim.knownOn), -stageOf(value), ...last];
    case 'date':
      return [checked, spread, inferred, source, -support, ...last];
    case 'words':
      return [checked, spread, inferred, source, ...last];
    case 'plain':
      return [checked, inferred, -support, source, spread, ...last];
  }
}

/** A day as text that sorts the other way round. */
const invert = (day: string): string => day.replace(/\d/g, (digit) => String(9 - Number(digit)));

/** The value of one field, or what stands for "not stated" when no claim gives it. */
function settleField(claims: AnyClaim[], field: string): FieldValue {
  const all = claims.map((claim) => ({ claim, value: fieldOf(claim, field) }));
  const given = all.filter(({ value }) => isGiven(value));
  if (given.length === 0) return all.find(({ value }) => value !== undefined)?.value;
  const support = countSupport(given);
  const kind = fieldKindOf(field);
  const candidates: Candidate[] = given.map(({ claim, value }) => ({
    claim,
    value,
    rank: rankOf(kind, field, claim, value, support.get(keyOf(value)) ?? 0),
  }));
  return candidates.reduce((best, next) => (compareRanks(next.rank, best.rank) < 0 ? next : best)).value;
}

function settleValue(claims: AnyClaim[]): Record<string, FieldValue> {
  const fields = [...new Set(claims.flatMap((claim) => Object.keys(claim.value)))];
  const settled = fields.map((field): [string, FieldValue] => [field, settleField(claims, field)]);
  return Object.fromEntries(settled.filter(([, value]) => value !== undefined));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrderOfKnowledge = (a: AnyClaim, b: AnyClaim): number =>
  compareText(a.knownOn, b.knownOn) || compareText(a.sourceId, b.sourceId) || compareText(a.id, b.id);

/** The sharpest date that a claim gives for the whole fact, and its precision. */
function settleDate(claims: AnyClaim[]): Pick<AnyFact, 'resolvedDate' | 'datePrecision'> {
  const dated = claims
    .filter((claim) => claim.resolvedDate !== null)
    .map((claim) => ({
      claim,
      rank: [reviewRankOf(claim), spreadOf('date', claim.resolvedDate), sourceRankOf(claim), claim.knownOn, claim.id],
    }))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  const best = dated[0]?.claim;
  return { resolvedDate: best?.resolvedDate ?? null, datePrecision: best?.datePrecision ?? null };
}

/** Most sources' round; the earliest name in the alphabet when as many say one as the other. */
function settleRound(claims: AnyClaim[]): string | null {
  const given = claims.filter((claim) => claim.round !== null).map((claim) => ({ claim, value: claim.round }));
  const ranked = [...countSupport(given)].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const best = ranked[0]?.[0];
  return given.find(({ value }) => keyOf(value) === best)?.value ?? null;
}

/**
 * The fact that these claims make.
 * @param claims of one fact (same `factId`), at least one, in any order; any subset of a fact's claims will do
 * @throws RangeError when there is no claim, or claims of different facts are mixed
 */
export function settleFact(claims: readonly AnyClaim[]): AnyFact {
  const ordered = [...claims].sort(inOrderOfKnowledge);
  const [first] = ordered;
  if (!first) throw new RangeError('a fact needs at least one claim');
  const stray = ordered.find((claim) => claim.factId !== first.factId || claim.kind !== first.kind);
  if (stray) throw new RangeError(`claims of two facts: ${first.factId} and ${stray.factId}`);
  const current = toLatestVersions(ordered);
  const confidence = CONFIDENCES[Math.min(...current.map(confidenceRankOf))] ?? 'low';
  const fact: Fact<Kind> = {
    id: first.factId,
    kind: first.kind,
    value: settleValue(current) as Fact<Kind>['value'],
    ...settleDate(current),
    knownOn: first.knownOn,
    confidence,
    round: settleRound(current),
    claims: ordered as Claim<Kind>[],
  };
  return fact as AnyFact;
}

/** The facts of many claims at once, one per `factId`, in order of knowledge, then id. */
export function settleFacts(claims: readonly AnyClaim[]): AnyFact[] {
  const byFact = new Map<string, AnyClaim[]>();
  for (const claim of claims) {
    const members = byFact.get(claim.factId);
    if (members) members.push(claim);
    else byFact.set(claim.factId, [claim]);
  }
  return [...byFact.values()]
    .map(settleFact)
    .sort((a, b) => compareText(a.knownOn, b.knownOn) || compareText(a.id, b.id));
}
