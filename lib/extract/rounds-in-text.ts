/** The rounds an article speaks of, and which sentence speaks of which. */
import { type CivilDay, type DateText, daysBetween, isCompatible, monthOf, toDateSpan } from '@/lib/domain/civil-date';
import { toSlug } from '@/lib/domain/slug';
import type { Reading, RoundRead, SentenceRead } from './reading';
import { hintsOf, type RoundHint } from './round-hints';

type Base = Omit<Reading, 'rounds' | 'mainRound'>;

/** All rounds of US–China talks in the article, in the order of their first mention. */
export function readRounds(base: Base): RoundRead[] {
  const hints = base.sentences.filter(isReadable).flatMap(hintsOf);
  const groups: RoundHint[][] = [];
  for (const hint of hints) {
    const group = groups.find((one) => isSameRound(one, hint));
    if (group) group.push(hint);
    else groups.push([hint]);
  }
  return groups.map((group) => toRound(group, base.publishedOn));
}

const isReadable = (sentence: SentenceRead): boolean =>
  sentence.relevance === 'us-china' || sentence.relevance === 'unclear';

/** Same city (or a country that holds it) and months that can be the same. */
function isSameRound(group: readonly RoundHint[], hint: RoundHint): boolean {
  return group.some(
    (other) =>
      (hint.city && other.city ? hint.city === other.city : hint.country === other.country) &&
      group.every((one) => !one.dates.when || !hint.dates.when || isNear(one.dates.when, hint.dates.when)),
  );
}

function isNear(a: DateText, b: DateText): boolean {
  if (isCompatible(a, b)) return true;
  const [x, y] = [toDateSpan(a), toDateSpan(b)];
  return Math.min(Math.abs(daysBetween(x.to, y.from)), Math.abs(daysBetween(y.to, x.from))) <= 6;
}

function toRound(hints: readonly RoundHint[], publishedOn: CivilDay): RoundRead {
  const city = hints.find((hint) => hint.city)?.city ?? null;
  const dated = hints.find((hint) => hint.dates.start) ?? hints.find((hint) => hint.dates.when);
  const when = dated?.dates.when ?? null;
  const status = statusOf(hints, dated?.dates.start ?? null, dated?.dates.end ?? null, publishedOn);
  const month = when ? monthWhere(when) : status === 'upcoming' || status === 'underway' ? monthOf(publishedOn) : null;
  return {
    key: city && month ? `${toSlug(city)}-${month}` : null,
    city,
    country: hints[0]?.country ?? null,
    start: dated?.dates.start ?? null,
    end: dated?.dates.end ?? null,
    when,
    status,
    isTalks: hints.some((hint) => hint.isTalks),
    sentences: [...new Set(hints.map((hint) => hint.sentence))],
  };
}

function statusOf(
  hints: readonly RoundHint[],
  start: DateText | null,
  end: DateText | null,
  publishedOn: CivilDay,
): RoundRead['status'] {
  const last = end ?? start;
  if (start && start > publishedOn) return 'upcoming';
  const said = hints.find((hint) => hint.status)?.status ?? null;
  if (last && daysBetween(last, publishedOn) > 2) return 'concluded';
  if (said === 'upcoming' && start && start < publishedOn) return 'underway';
  return said ?? (start === publishedOn ? 'underway' : 'concluded');
}

const monthWhere = (when: DateText): string | null => (when.length >= 7 ? when.slice(0, 7) : null);

/** The round an article reports on: the one nearest to its day, running or to come before past ones. */
export function findMainRound(rounds: readonly RoundRead[], publishedOn: CivilDay): RoundRead | null {
  const distance = (round: RoundRead): number => {
    const day = round.end ?? round.start ?? round.when;
    if (!day) return round.status === 'concluded' ? 400 : 10;
    const span = toDateSpan(day);
    const days = span.from > publishedOn ? daysBetween(publishedOn, span.from) : daysBetween(span.to, publishedOn);
    return Math.max(0, days) + (round.status === 'concluded' ? 2 : 0);
  };
  return [...rounds].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const MAIN_TALKS =
  /\b(?:the|these|this|their|[A-Z]\w+day[’']s)\s(?:\p{L}+\s){0,2}?(?:talks|negotiations|meetings?|discussions|round|delegation)\b/iu;

/** Sets each sentence's round: the place it names, else the main round where it speaks of "the talks". */
export function linkSentences(base: Base, rounds: readonly RoundRead[], main: RoundRead | null): void {
  const byNumber = new Map<number, RoundRead>();
  for (const round of rounds)
    for (const number of round.sentences) if (!byNumber.has(number)) byNumber.set(number, round);
  for (const sentence of base.sentences) {
    if (sentence.relevance === 'furniture' || sentence.relevance === 'other-pair') continue;
    sentence.round = byNumber.get(sentence.index) ?? (main && MAIN_TALKS.test(sentence.text) ? main : null);
  }
}
