/** One fact of the store to show how facts are read: chosen by rule from what is known on the day, and not written into the page. */
import type { AnyClaim, AnyFact, QuotedEvidence } from '@/lib/domain/fact';
import type { Kind } from '@/lib/domain/vocabulary';
import { toFactWords } from './fact-words';
import { type FieldRow, toFieldRows } from './field-words';

export interface WorkedExample {
  fact: AnyFact;
  title: string;
  /** What the first article says of it. */
  claim: AnyClaim;
  evidence: QuotedEvidence;
  fields: FieldRow[];
  /** The other claims of the same fact. */
  others: AnyClaim[];
}

/** A number is the plainest example; the kinds that are read with the most rules come next. */
const TELLING: readonly Kind[] = ['tariff_rate', 'truce_term', 'leader_contact', 'talk_round', 'statement'];

const countSources = (claims: readonly AnyClaim[], type: AnyClaim['sourceType']): number =>
  new Set(claims.filter((claim) => claim.sourceType === type).map(({ sourceId }) => sourceId)).size;

/** Told by articles and by the record, by many sources, dated, and of a telling kind: the smaller, the better. */
function toRank(fact: AnyFact): number[] {
  const place = TELLING.indexOf(fact.kind);
  return [
    place < 0 ? TELLING.length : place,
    countSources(fact.claims, 'record') > 0 ? 0 : 1,
    fact.resolvedDate ? 0 : 1,
    -countSources(fact.claims, 'article'),
  ];
}

function compareRanks(a: AnyFact, b: AnyFact): number {
  const [left, right] = [toRank(a), toRank(b)];
  const index = left.findIndex((value, at) => value !== right[at]);
  return index < 0 ? a.id.localeCompare(b.id) : (left[index] ?? 0) - (right[index] ?? 0);
}

const findQuote = ({ evidence }: AnyClaim): QuotedEvidence | undefined =>
  evidence.find((item): item is QuotedEvidence => item.type === 'quote');

/** The example of the day; null before any article was out. */
export function toWorkedExample(facts: readonly AnyFact[]): WorkedExample | null {
  const read = facts.filter(({ claims }) => claims.some((claim) => findQuote(claim as AnyClaim)));
  const [fact] = read.sort(compareRanks);
  const claims: readonly AnyClaim[] = fact?.claims ?? [];
  const claim = claims.find(findQuote);
  const evidence = claim && findQuote(claim);
  if (!fact || !claim || !evidence) return null;
  return {
    fact,
    title: toFactWords(fact).title,
    claim,
    evidence,
    fields: toFieldRows(claim.value, [claim]).filter(({ words }) => words !== null),
    others: claims.filter((other) => other !== claim),
  };
}
