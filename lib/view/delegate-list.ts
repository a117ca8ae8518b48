/** The delegates of both sides, with how often each sat at the table. */
import { attendanceWords } from '@words/attendance';
import type { AnyFact, Fact } from '@/lib/domain/fact';
import { findKnownPerson } from '@/lib/domain/people';
import { toSlug } from '@/lib/domain/slug';
import { PARTIES, type Party, type SpeakerSide } from '@/lib/domain/vocabulary';
import { listRoundSummaries, type RoundSummary } from './round-list';
import { isDelegation } from './round-words';

/** A round at which a person sat, or from which a source says they were absent. */
export interface Attendance {
  round: RoundSummary & { round: string };
  fact: Fact<'delegation'>;
}

export interface Delegate {
  slug: string;
  name: string;
  nativeName: string | null;
  side: Party;
  /** As the source known last writes it. */
  role: string | null;
  /** Oldest first. */
  attended: Attendance[];
  missed: Attendance[];
  /** All that seats them or says that they were absent, rounds without a name included. */
  facts: Fact<'delegation'>[];
}

/** Rounds by their key. */
export function toRoundsByKey(facts: readonly AnyFact[]): Map<string, Attendance['round']> {
  const keyed = listRoundSummaries(facts).filter((one): one is Attendance['round'] => one.round !== null);
  return new Map(keyed.map((one) => [one.round, one]));
}

/** "9 rounds of talks, 2 other meetings": calls, summits and working meetings are no rounds. */
export function toAttendanceWords(rounds: readonly Pick<RoundSummary, 'format'>[]): string {
  const talks = rounds.filter(({ format }) => format === 'talks').length;
  return attendanceWords.rounds({ talks, others: rounds.length - talks });
}

/** The role that the source known last gives; of several on one day the longest says most. */
function toLatestRole(facts: readonly Fact<'delegation'>[]): string | null {
  const roles = facts.flatMap((fact) =>
    fact.claims.flatMap(({ value, knownOn }) => (value.role ? [{ role: value.role, knownOn }] : [])),
  );
  const [latest] = roles.sort((a, b) => b.knownOn.localeCompare(a.knownOn) || b.role.length - a.role.length);
  return latest?.role ?? null;
}

/** Where a person sat and where not, in the order of the rounds: one row a round, where a seat outranks an absence. */
function toAttendances(facts: readonly Fact<'delegation'>[], rounds: ReadonlyMap<string, Attendance['round']>) {
  const byRound = new Map<string, Fact<'delegation'>>();
  for (const fact of facts) {
    const key = fact.value.round ?? fact.round;
    const before = key ? byRound.get(key) : undefined;
    if (key && (!before || (fact.value.attended && !before.value.attended))) byRound.set(key, fact);
  }
  return [...rounds.values()].flatMap((round): Attendance[] => {
    const fact = byRound.get(round.round);
    return fact ? [{ round, fact }] : [];
  });
}

function toDelegate(
  facts: readonly Fact<'delegation'>[],
  rounds: ReadonlyMap<string, Attendance['round']>,
): Delegate[] {
  const [first] = facts;
  if (!first) return [];
  const { person, side } = first.value;
  const all = toAttendances(facts, rounds);
  return [
    {
      slug: toSlug(person),
      name: person,
      nativeName: findKnownPerson(person)?.nativeName ?? null,
      side,
      role: toLatestRole(facts),
      attended: all.filter(({ fact }) => fact.value.attended),
      missed: all.filter(({ fact }) => !fact.value.attended),
      facts: [...facts],
    },
  ];
}

/** Everybody whom a source seats at a round or says to be absent; those who sat most often first. */
export function listDelegates(facts: readonly AnyFact[]): Delegate[] {
  const rounds = toRoundsByKey(facts);
  const bySlug = new Map<string, Fact<'delegation'>[]>();
  for (const fact of facts.filter(isDelegation)) {
    const slug = toSlug(fact.value.person);
    if (slug) bySlug.set(slug, [...(bySlug.get(slug) ?? []), fact]);
  }
  return [...bySlug.values()]
    .flatMap((own) => toDelegate(own, rounds))
    .sort((a, b) => b.attended.length - a.attended.length || a.name.localeCompare(b.name, 'en'));
}

/** The delegates of each side. */
export function groupDelegates(delegates: readonly Delegate[]): Record<Party, Delegate[]> {
  const groups = PARTIES.map((party) => [party, delegates.filter(({ side }) => side === party)] as const);
  return Object.fromEntries(groups) as Record<Party, Delegate[]>;
}

export interface NamedPerson {
  name: string;
  side: SpeakerSide;
  role: string | null;
  /** Whether they have a page of their own. */
  isDelegate: boolean;
}

/** Everybody who sits at rounds or speaks, by slug: delegates as their pages have them, speakers with the role last given. */
export function toPeopleBySlug(facts: readonly AnyFact[]): Map<string, NamedPerson> {
  const people = new Map<string, NamedPerson>();
  for (const fact of facts) {
    if (fact.kind !== 'statement') continue;
    const { speaker, side, role } = fact.value;
    const slug = toSlug(speaker);
    people.set(slug, { name: speaker, side, role: role ?? people.get(slug)?.role ?? null, isDelegate: false });
  }
  for (const { slug, name, side, role } of listDelegates(facts))
    people.set(slug, { name, side, role, isDelegate: true });
  return people;
}
