/**
 * Coarse identity: claims that could be about the same thing share a bucket, whatever the order in which they arrive.
 * A bucket looks at one claim only; `identify.ts` then tells apart the facts inside it.
 */
import { monthOf, parseDateSpan } from '@/lib/domain/civil-date';
import { toClaimBase } from '@/lib/domain/claim-versions';
import type { ClaimToFile } from '@/lib/domain/fact';
import type { Kind } from '@/lib/domain/vocabulary';
import type { ClaimToFileOf } from './claim';
import { toNameWords, toSpeakerKey } from './names';
import { toWords } from './words';

type Part = string | number | null | undefined;

const monthIn = (date: string | null): string | null => {
  const span = date ? parseDateSpan(date) : null;
  return span ? monthOf(span.from) : null;
};

const PARTY_NAMES: [RegExp, string][] = [
  [/mutual|\bboth\b|\beach\b/i, 'both'],
  [/chin|beijing|mofcom|\bxi\b/i, 'China'],
  [/\bu\.?s\b|united states|america|washington|white house|trump/i, 'US'],
];

/** `US`, `China` or `both` for an actor in words ("China (Ministry of Commerce)"); the words themselves for others. */
function toPartyKey(actor: string): string {
  return PARTY_NAMES.find(([pattern]) => pattern.test(actor))?.[1] ?? toWords(actor).join(' ');
}

const WHOLE_TRADE =
  /^(?:not stated|all|(?:all |most )?(?:chinese|american|u\.?s\.?|us) (?:goods|imports|exports|products))$/i;

/** `all` for a rate on the whole trade, `some` for an unnamed part of it, else the words that name the part. */
export function toScopeKey(scope: string | null): string {
  if (!scope || WHOLE_TRADE.test(scope.trim())) return 'all';
  if (/\b(?:some|certain|several)\b/i.test(scope)) return 'some';
  const words = toWords(scope).filter(
    (word) => !/^(?:on|the|of|all|us|chinese|american|goods|imports|from|china|products)$/.test(word),
  );
  return words.sort().join(' ') || 'all';
}

/** A threat that never came stays apart from a rate that was charged; so does a part of a sum. */
const STATUS_CLASS: Record<string, string> = {
  in_force: 'real',
  peak: 'real',
  prior: 'real',
  announced: 'real',
  threatened: 'planned',
  proposed: 'planned',
  component: 'component',
};

const QUALIFIER_CLASS: Record<string, string> = { above: 'above', triple_digit: 'triple_digit' };

function truceParts({ value, round }: ClaimToFileOf<'truce_term'>): Part[] {
  const parts: Part[] = [value.aspect, value.round ?? round];
  if (value.aspect === 'length') parts.push(value.lengthDays);
  if (value.aspect === 'expiry') parts.push(monthIn(value.expiry));
  return parts;
}

function rareEarthParts({ value }: ClaimToFileOf<'rare_earth_event'>): Part[] {
  if (value.figure) return [value.type, value.figure.value, value.figure.unit];
  return [value.type, toPartyKey(value.actor)];
}

type Parts = { [K in Kind]: (claim: ClaimToFileOf<K>) => Part[] };

const PARTS: Parts = {
  talk_round: ({ value, resolvedDate }) => [
    value.round ?? `${value.city ?? value.country}|${monthIn(value.startDate ?? resolvedDate)}`,
  ],
  delegation: ({ value, round }) => [value.round ?? round, value.side, String(value.attended)],
  tariff_rate: ({ value }) => [
    value.imposer,
    value.target,
    value.ratePct,
    QUALIFIER_CLASS[value.qualifier] ?? 'number',
    STATUS_CLASS[value.status],
    toScopeKey(value.scope),
  ],
  tariff_change: ({ value }) => [value.imposer, value.target, value.deltaPoints, value.fromPct, value.toPct],
  truce_term: truceParts,
  rare_earth_event: rareEarthParts,
  statement: ({ value }) => [toSpeakerKey(value.speaker, value.side)],
  breach_accusation: ({ value, round }) => [toWords(value.accuser).join(' '), toPartyKey(value.accused), round],
  leader_contact: ({ value }) => value.participants.map((name) => toNameWords(name).join(' ')).sort(),
  indicator: ({ value }) => [value.country, toWords(value.name).join(' '), value.period],
  issue: ({ value, round }) => [value.topic, round],
  tariff_step: ({ id }) => [toClaimBase(id)],
  truce_window: ({ id }) => [toClaimBase(id)],
  policy_event: ({ id }) => [toClaimBase(id)],
};

/** The bucket of a claim: kind and the coarse parts of its identity, the same in any order of loading. */
export function bucketOf(claim: ClaimToFile): string {
  const parts = (PARTS[claim.kind] as (claim: ClaimToFile) => Part[])(claim);
  return [claim.kind, ...parts.map((part) => part ?? '-')].join('|');
}
