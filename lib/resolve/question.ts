/** Questions that several claims answer, and the points that claims make about them. */
import { datesWords } from '@words/dates';
import { disagreementQuestionsWords } from '@words/disagreement-questions';
import { LOCALE } from '@words/locale';
import type { DisagreementReason } from '@/lib/domain/disagreement';
import type { AnyClaim } from '@/lib/domain/fact';
import type { Kind } from '@/lib/domain/vocabulary';
import { toNameWords } from './names';

/** What one claim answers to one question. */
export interface Point {
  /** `peak-rate|US|China`, `truce-end|2025-08`, `who-attended|geneva-2025-05`, `office|Donald Trump`, … */
  question: string;
  /** The question in words. */
  asks: string;
  /** Why answers to it differ. */
  reason: DisagreementReason;
  /** Same key, same answer. */
  answer: string;
  label: string;
  claim: AnyClaim;
  /** The words that say so; the claim's first sentence when left out. */
  words?: string;
}

/** Finds points in the claims at hand. Pure; order of claims never matters. */
export type Asker = (claims: readonly AnyClaim[]) => Point[];

/** The key of a question: its name and what it is about. */
export const toQuestion = (...parts: (string | null)[]): string => parts.map((part) => part ?? '-').join('|');

export const isKind =
  <K extends Kind>(kind: K) =>
  (claim: AnyClaim): claim is Extract<AnyClaim, { kind: K }> =>
    claim.kind === kind;

/** A round's key in words: "London, June 2025". */
export function toRoundWords(round: string): string {
  const match = /^(.+)-(\d{4}-\d{2})$/.exec(round);
  if (!match?.[1] || !match[2]) return round;
  const city = match[1]
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  return disagreementQuestionsWords.round(city, toDateWords(match[2]));
}

const DAY = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
const MONTH = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', month: 'long', year: 'numeric' });

/** A date in words: "9 Jun 2025", "June 2025", "2 Jun 2025 – 8 Jun 2025". */
export function toDateWords(date: string): string {
  const [start, end] = date.split('/');
  if (start && end) return datesWords.range({ start: toDateWords(start), end: toDateWords(end) });
  const [, month, day] = date.split('-');
  if (!month) return date;
  const format = day ? DAY : MONTH;
  return datesWords.tidy(format.format(new Date(`${day ? date : `${date}-01`}T00:00:00Z`)));
}

/** Names in one order, for keys. */
export const toPeopleKey = (names: readonly string[]): string =>
  names
    .map((name) => toNameWords(name).join(' '))
    .sort()
    .join('+');

/** The sentences of a claim's article evidence. */
export const sentencesOf = (claim: AnyClaim): string[] =>
  claim.evidence.flatMap((item) => (item.type === 'quote' ? [item.quote] : []));

/** Each sentence once per source, with the first claim that rests on it. */
export function listSentences(claims: readonly AnyClaim[]): { claim: AnyClaim; sentence: string }[] {
  const seen = new Set<string>();
  return claims.flatMap((claim) =>
    sentencesOf(claim).flatMap((sentence) => {
      const key = `${claim.sourceId}|${sentence}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ claim, sentence }];
    }),
  );
}

/** Items by key, groups and items in the order in which they came. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
