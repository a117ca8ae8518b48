/**
 * Questions to which there is one right answer, and what a claim answers: how a load sees that sources disagree.
 * Only plain answers count, numbers, days, yes and no; wordings that differ are no disagreement.
 */
import { isCompatible, parseDateSpan } from '@/lib/domain/civil-date';
import type { UnfiledClaim } from '@/lib/domain/fact';
import type { ValueOf } from '@/lib/domain/fact-values';
import type { Kind } from '@/lib/domain/vocabulary';
import { toScopeKey } from '@/lib/resolve/bucket';
import { toNameWords } from '@/lib/resolve/names';

export interface Answer {
  /** In words, the same for all claims that answer it. */
  question: string;
  answer: string;
}

/** Kinds whose claims answer such questions. */
export const ANSWERING_KINDS = [
  'talk_round',
  'delegation',
  'tariff_rate',
  'truce_term',
  'indicator',
] as const satisfies Kind[];

type AnsweringKind = (typeof ANSWERING_KINDS)[number];
type Claimed<K extends Kind> = { value: ValueOf<K>; round: string | null; resolvedDate: string | null };
type Pair = [question: string, answer: string | number | boolean | null];

const ANSWERS: { [K in AnsweringKind]: (claim: Claimed<K>) => Pair[] } = {
  talk_round: ({ value }) =>
    value.round
      ? [
          [`first day of ${value.round}`, value.startDate],
          [`last day of ${value.round}`, value.endDate],
        ]
      : [],
  delegation: ({ value, round }) => {
    const talks = value.round ?? round;
    return talks
      ? [[`whether ${toNameWords(value.person).join(' ')} was at ${talks}`, value.attended ? 'there' : 'absent']]
      : [];
  },
  tariff_rate: ({ value }) => {
    const isWhole = value.imposer !== null && value.target !== null && toScopeKey(value.scope) === 'all';
    return isWhole && value.status === 'peak' && value.qualifier === 'exact' && value.ratePct !== null
      ? [[`peak rate of ${value.imposer} on ${value.target}`, `${value.ratePct}%`]]
      : [];
  },
  truce_term: ({ value, round }) => {
    const talks = value.round ?? round;
    if (!talks) return [];
    if (value.aspect === 'length')
      return [[`length of the truce of ${talks}`, value.lengthDays && `${value.lengthDays} days`]];
    return value.aspect === 'expiry' ? [[`end of the truce of ${talks}`, value.expiry]] : [];
  },
  indicator: ({ value }) =>
    value.period && value.changePct !== null && value.basis
      ? [[`${value.name} (${value.country ?? 'no country'}, ${value.period}, ${value.basis})`, `${value.changePct}%`]]
      : [],
};

/** What the claim answers; empty for kinds that answer no such question, and where it says nothing. */
export function toAnswers(claim: Pick<UnfiledClaim, 'kind' | 'value' | 'round' | 'resolvedDate'>): Answer[] {
  const read = (ANSWERS as Partial<Record<Kind, (claim: Claimed<Kind>) => Pair[]>>)[claim.kind];
  const pairs = read?.(claim as Claimed<Kind>) ?? [];
  return pairs.flatMap(([question, answer]) => (answer === null ? [] : [{ question, answer: String(answer) }]));
}

/** Whether two answers can't both be right: a month holds its days, and what is no date has to be the same. */
export function isContrary(a: string, b: string): boolean {
  if (parseDateSpan(a) && parseDateSpan(b)) return !isCompatible(a, b);
  return a !== b;
}
