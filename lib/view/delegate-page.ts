/** Everything a delegate's page shows, shaped from the facts known by its as-of day. */
import { descriptionsWords } from '@words/descriptions';
import { type CivilDay, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyFact, Claim, Fact } from '@/lib/domain/fact';
import { toSlug } from '@/lib/domain/slug';
import { type Attendance, type Delegate, listDelegates, toAttendanceWords, toRoundsByKey } from './delegate-list';
import { isDelegation } from './round-words';

/** A role as sources write it. */
interface RoleWritten {
  role: string;
  /** The first and the last day on which a source wrote it so. */
  firstDay: CivilDay;
  lastDay: CivilDay;
  claims: Claim[];
}

/** Somebody of the other side who sat at the same rounds. */
interface Counterpart {
  slug: string;
  name: string;
  nativeName: string | null;
  rounds: Attendance['round'][];
  /** What seats both at these rounds. */
  claims: Claim[];
}

export interface DelegateView {
  delegate: Delegate;
  /** In the order in which they were first written. */
  roles: RoleWritten[];
  /** Rounds between the first and the last at which they sat, whose sources name others of their side but not them. */
  unnamed: { round: Attendance['round']; claims: Claim[] }[];
  /** Newest first. */
  statements: Fact<'statement'>[];
  /** Those met most often first. */
  opposite: Counterpart[];
}

function toRoleKey(role: string): string {
  return toSlug(role.replace(/^(?:the )?(?:us|u\.s\.|chinese|china['’]s) /i, ''));
}

/** Roles written by the delegation and statement claims of one person; spellings that differ in case or country are one. */
function listRoles(facts: readonly (Fact<'delegation'> | Fact<'statement'>)[]): RoleWritten[] {
  const roles = new Map<string, RoleWritten>();
  for (const claim of facts.flatMap((fact): Claim<'delegation' | 'statement'>[] => fact.claims)) {
    const { role } = claim.value;
    if (!role) continue;
    const before = roles.get(toRoleKey(role));
    const days = [before?.firstDay, before?.lastDay, claim.knownOn].filter((day) => day !== undefined).sort();
    roles.set(toRoleKey(role), {
      role: before?.role ?? role,
      firstDay: days[0] ?? claim.knownOn,
      lastDay: days.at(-1) ?? claim.knownOn,
      claims: [...(before?.claims ?? []), claim],
    });
  }
  return [...roles.values()].sort((a, b) => a.firstDay.localeCompare(b.firstDay) || a.role.localeCompare(b.role, 'en'));
}

const dayOf = (fact: AnyFact): CivilDay => (fact.resolvedDate ? toDateSpan(fact.resolvedDate).from : fact.knownOn);

function listStatements(facts: readonly AnyFact[], slug: string): Fact<'statement'>[] {
  return facts
    .filter((fact): fact is Fact<'statement'> => fact.kind === 'statement' && toSlug(fact.value.speaker) === slug)
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || a.id.localeCompare(b.id));
}

function listOpposite({ side, attended }: Delegate, delegates: readonly Delegate[]): Counterpart[] {
  const own = new Map(attended.map((one) => [one.round.round, one]));
  return delegates
    .filter((other) => other.side !== side)
    .map(({ slug, name, nativeName, attended: theirs }) => {
      const shared = theirs.filter(({ round }) => own.has(round.round));
      const claims = shared.flatMap(({ round, fact }): Claim[] => [
        ...(own.get(round.round)?.fact.claims ?? []),
        ...fact.claims,
      ]);
      return { slug, name, nativeName, rounds: shared.map(({ round }) => round), claims };
    })
    .filter(({ rounds }) => rounds.length > 0)
    .sort((a, b) => b.rounds.length - a.rounds.length || a.name.localeCompare(b.name, 'en'));
}

function listUnnamed(delegate: Delegate, facts: readonly AnyFact[]): DelegateView['unnamed'] {
  const seen = new Set([...delegate.attended, ...delegate.missed].map(({ round }) => round.round));
  const all = [...toRoundsByKey(facts).values()];
  const from = all.findIndex(({ round }) => round === delegate.attended[0]?.round.round);
  const to = all.findIndex(({ round }) => round === delegate.attended.at(-1)?.round.round);
  const seats = facts.filter(isDelegation).filter(({ value }) => value.attended && value.side === delegate.side);
  return all.slice(Math.max(from, 0), to + 1).flatMap((round) => {
    const others = seats.filter((fact) => (fact.value.round ?? fact.round) === round.round);
    if (seen.has(round.round) || round.format !== 'talks' || others.length === 0) return [];
    return [{ round, claims: others.flatMap((fact): Claim[] => fact.claims) }];
  });
}

/** The page of a delegate; null where no fact seats them at a round or says they were absent. */
export function toDelegateView(facts: readonly AnyFact[], slug: string): DelegateView | null {
  const delegates = listDelegates(facts);
  const delegate = delegates.find((one) => one.slug === slug);
  if (!delegate) return null;
  const statements = listStatements(facts, slug);
  return {
    delegate,
    roles: listRoles([...delegate.facts, ...statements]),
    unnamed: listUnnamed(delegate, facts),
    statements,
    opposite: listOpposite(delegate, delegates),
  };
}

/** A sentence or two for a shared link. */
export function toDelegateDescription({ delegate, statements }: DelegateView): string {
  const { name, role, side, attended, missed } = delegate;
  const toWords = (list: readonly Attendance[]) => toAttendanceWords(list.map(({ round }) => round));
  return descriptionsWords.delegate({
    ...{ name, role, side },
    attended: toWords(attended),
    missed: missed.length > 0 ? toWords(missed) : null,
    statements: statements.length,
  });
}
