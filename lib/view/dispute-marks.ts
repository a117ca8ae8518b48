/** Which facts the sources tell differently: what the small marks beside their numbers lead to. */
import {
  type Disagreement,
  type DisputeMark,
  type DisputeMarks,
  toDisagreementAnchor,
} from '@/lib/domain/disagreement';
import type { AnyFact } from '@/lib/domain/fact';
import type { Kind } from '@/lib/domain/vocabulary';

/**
 * Questions whose answers are read from any sentence: the mark belongs to facts of these kinds alone, not to whatever else
 * the sentence says.
 */
const ASKED_OF: Record<string, readonly Kind[]> = {
  office: ['leader_contact', 'statement'],
  role: ['statement', 'delegation'],
  ordinal: ['talk_round'],
  name: ['talk_round'],
  expectations: ['indicator'],
};

/** Facts that a disagreement is about: those of its claims, and the round that its key names. */
function listFactIds({ key, answers }: Disagreement, facts: ReadonlyMap<string, AnyFact>, rounds: RoundFacts) {
  const [name = '', about = ''] = key.split('|');
  const kinds = ASKED_OF[name];
  const claims = answers.flatMap((answer) => answer.claims);
  const own = claims.filter(
    ({ factId }) => facts.has(factId) && (!kinds || kinds.includes(facts.get(factId)?.kind ?? 'issue')),
  );
  return new Set([...own.map(({ factId }) => factId), ...(rounds.get(about) ?? [])]);
}

type RoundFacts = ReadonlyMap<string, readonly string[]>;

/** Ids of the facts that tell of each round itself, by its key. */
function toRoundFacts(facts: readonly AnyFact[]): RoundFacts {
  const byRound = new Map<string, string[]>();
  for (const fact of facts) {
    const round = fact.kind === 'talk_round' ? (fact.value.round ?? fact.round) : null;
    if (round) byRound.set(round, [...(byRound.get(round) ?? []), fact.id]);
  }
  return byRound;
}

/** @param facts those among whose claims the disagreements were found */
export function toDisputeMarks(disagreements: readonly Disagreement[], facts: readonly AnyFact[]): DisputeMarks {
  const marks = new Map<string, DisputeMark[]>();
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const rounds = toRoundFacts(facts);
  for (const disagreement of disagreements) {
    const mark = { anchor: toDisagreementAnchor(disagreement.key), question: disagreement.question };
    for (const id of listFactIds(disagreement, byId, rounds)) marks.set(id, [...(marks.get(id) ?? []), mark]);
  }
  return marks;
}
