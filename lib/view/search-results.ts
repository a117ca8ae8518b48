/** What a search found, shaped for its page: rows, and how many of each kind and side. */
import { delegatesWords } from '@words/delegates';
import { kindsWords } from '@words/kinds';
import { ENTRY_KINDS, TALK_SIDES, type TalkSide, toEntryKind, toTalkSide } from '@/lib/domain/entry-kind';
import type { AnyFact, Article } from '@/lib/domain/fact';
import { findKnownPerson } from '@/lib/domain/people';
import { toPeopleBySlug } from './delegate-list';
import { toQuotes, toSidesOf } from './entry-subjects';
import { toFactWords } from './fact-words';
import { cutAroundMatch, type MarkedPart, toMarkedParts } from './search-marks';

const SEARCH_KINDS = ['person', 'article', ...ENTRY_KINDS] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What the search hands over (lib/queries/search). */
export type FoundHit =
  | { type: 'fact'; fact: AnyFact; matched: string[] }
  | { type: 'person'; slug: string; matched: string[] }
  | { type: 'article'; article: Omit<Article, 'text'>; excerpt: MarkedPart[]; matched: string[] };

interface Result {
  kind: SearchKind;
  sides: TalkSide[];
  title: MarkedPart[];
  /** Its line, or the sentence that holds the words; empty where there is none. */
  line: MarkedPart[];
}
export type SearchResult = Result &
  (
    | { type: 'fact'; fact: AnyFact; isQuoted: boolean }
    | { type: 'person'; slug: string; nativeName: string | null; isDelegate: boolean }
    | { type: 'article'; article: Omit<Article, 'text'> }
  );

export function toKindLabel(kind: SearchKind): { one: string; many: string } {
  return kind === 'person' || kind === 'article' ? kindsWords[kind] : kindsWords.entry[kind];
}

const hasMatch = (parts: readonly MarkedPart[]): boolean => parts.some(({ isMatch }) => isMatch);

/** The fact's own line, or where that holds none of the words, the sentence of an article that does. */
function toFactLine(fact: AnyFact, matched: ReadonlySet<string>): { line: MarkedPart[]; isQuoted: boolean } {
  const { line, isQuoted } = toFactWords(fact);
  const own = line ? toMarkedParts(cutAroundMatch(line, matched), matched) : [];
  if (hasMatch(own)) return { line: own, isQuoted };
  const sentences = toQuotes(fact).map((quote) => toMarkedParts(cutAroundMatch(quote, matched), matched));
  const found = sentences.find(hasMatch);
  return found ? { line: found, isQuoted: true } : { line: own, isQuoted };
}

function toFactResult(fact: AnyFact, matched: ReadonlySet<string>): SearchResult {
  return {
    type: 'fact',
    kind: toEntryKind(fact.kind),
    sides: toSidesOf(fact),
    fact,
    title: toMarkedParts(toFactWords(fact).title, matched),
    ...toFactLine(fact, matched),
  };
}

type People = ReturnType<typeof toPeopleBySlug>;

function toPersonResult(slug: string, people: People, matched: ReadonlySet<string>): SearchResult | null {
  const person = people.get(slug);
  if (!person) return null;
  const nativeName = findKnownPerson(person.name)?.nativeName ?? null;
  const role = toMarkedParts(person.role ?? delegatesWords.roleNotStated, matched);
  const { isDelegate, side } = person;
  const title = toMarkedParts(person.name, matched);
  return { type: 'person', kind: 'person', sides: [toTalkSide(side)], slug, nativeName, isDelegate, title, line: role };
}

/** The rows of a search, best first. @param facts everything known by the day */
export function toSearchResults(hits: readonly FoundHit[], facts: readonly AnyFact[]): SearchResult[] {
  const people = toPeopleBySlug(facts);
  return hits.flatMap((hit): SearchResult[] => {
    const matched = new Set(hit.matched);
    if (hit.type === 'fact') return [toFactResult(hit.fact, matched)];
    if (hit.type === 'person') {
      const person = toPersonResult(hit.slug, people, matched);
      return person ? [person] : [];
    }
    const { article, excerpt } = hit;
    const title = toMarkedParts(article.headline, matched);
    return [{ type: 'article', kind: 'article', sides: [], article, title, line: excerpt }];
  });
}

/** What the results are narrowed to; null for all. */
export interface SearchChoice {
  kind: SearchKind | null;
  side: TalkSide | null;
}

export interface SearchFacet<Value extends string> {
  value: Value;
  label: string;
  count: number;
}

const meets = (result: SearchResult, { kind, side }: SearchChoice): boolean =>
  (kind === null || result.kind === kind) && (side === null || result.sides.includes(side));

/** The results that a choice leaves. */
export function chooseResults(results: readonly SearchResult[], choice: SearchChoice): SearchResult[] {
  return results.filter((result) => meets(result, choice));
}

/** How many results each kind would leave, with the side as chosen; kinds without any are left out unless chosen. */
export function countKinds(results: readonly SearchResult[], choice: SearchChoice): SearchFacet<SearchKind>[] {
  return SEARCH_KINDS.map((kind) => ({
    value: kind,
    label: toKindLabel(kind).many,
    count: chooseResults(results, { ...choice, kind }).length,
  })).filter(({ value, count }) => count > 0 || value === choice.kind);
}

/** How many results each side would leave, with the kind as chosen. */
export function countSides(
  results: readonly SearchResult[],
  choice: SearchChoice,
  labels: Record<TalkSide, string>,
): SearchFacet<TalkSide>[] {
  return TALK_SIDES.map((side) => ({
    value: side,
    label: labels[side],
    count: chooseResults(results, { ...choice, side }).length,
  })).filter(({ value, count }) => count > 0 || value === choice.side);
}

/** The kind and side that an address names; what does not fit is ignored and named. */
export function parseSearchChoice(
  params: Readonly<Record<string, string | undefined>>,
): SearchChoice & { ignored: string[] } {
  const find = <Word extends string>(words: readonly Word[], text: string | undefined) =>
    words.find((word) => word === text?.toLowerCase().replaceAll('-', '_')) ?? null;
  const kind = find<SearchKind>(SEARCH_KINDS, params.kind);
  const side = find<TalkSide>(TALK_SIDES, params.side);
  const ignored = [
    ...(params.kind && !kind ? [`kind=${params.kind.slice(0, 60)}`] : []),
    ...(params.side && !side ? [`side=${params.side.slice(0, 60)}`] : []),
  ];
  return { kind, side, ignored };
}
