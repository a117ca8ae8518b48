/** Who sat at a round, on each side: named, said to be absent, or simply not named. */
import type { AnyFact, Fact } from '@/lib/domain/fact';
import { findKnownPerson } from '@/lib/domain/people';
import { toSlug } from '@/lib/domain/slug';
import { PARTIES, type Party } from '@/lib/domain/vocabulary';
import { isDelegation, sortDelegates } from './round-words';

export interface Seat {
  slug: string;
  name: string;
  /** The name in Chinese script, for China's delegates whose name we hold. */
  nativeName: string | null;
  initials: string;
  role: string | null;
  isLead: boolean;
  /** Sat here and is not known to have sat at the round before. */
  isNew: boolean;
  /** No article names this seat; only the cited record does. */
  isRecordOnly: boolean;
  fact: Fact<'delegation'>;
}

export interface RosterSide {
  party: Party;
  seated: Seat[];
  /** People whom a source says were not there. */
  absent: Seat[];
  /** Names of those who sat at the round before and whom no source names here. */
  unnamed: string[];
}

export type Roster = Record<Party, RosterSide>;

function toInitials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return `${words[0]?.charAt(0) ?? ''}${words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : ''}`.toUpperCase();
}

function toSeat(fact: Fact<'delegation'>, isNew: boolean): Seat {
  const { person, role, side, capacity } = fact.value;
  return {
    slug: toSlug(person),
    name: person,
    nativeName: side === 'China' ? (findKnownPerson(person)?.nativeName ?? null) : null,
    initials: toInitials(person),
    role,
    isLead: capacity === 'lead',
    isNew,
    isRecordOnly: fact.claims.every((claim) => claim.sourceType === 'record'),
    fact,
  };
}

const toRoundOf = (fact: Fact<'delegation'>): string | null => fact.value.round ?? fact.round;

/** Delegations to one round: one per person, where a seat outranks an absence. */
function listDelegates(facts: readonly AnyFact[], round: string | null, party: Party): Fact<'delegation'>[] {
  if (round === null) return [];
  const here = facts.filter(isDelegation).filter((fact) => toRoundOf(fact) === round && fact.value.side === party);
  return sortDelegates(here);
}

function toSide(facts: readonly AnyFact[], party: Party, round: string, previousRound: string | null): RosterSide {
  const here = listDelegates(facts, round, party);
  const before = listDelegates(facts, previousRound, party);
  const satBefore = new Set(before.filter((fact) => fact.value.attended).map((fact) => fact.value.person));
  const named = new Set(here.map((fact) => fact.value.person));
  return {
    party,
    seated: here
      .filter((fact) => fact.value.attended)
      .map((fact) => toSeat(fact, satBefore.size > 0 && !satBefore.has(fact.value.person))),
    absent: here.filter((fact) => !fact.value.attended).map((fact) => toSeat(fact, false)),
    unnamed: [...satBefore].filter((person) => !named.has(person)).sort(),
  };
}

/**
 * The roster of a round.
 * @param previousRound the round before it, for "new since" and for those not named again; null for the first
 */
export function toRoster(facts: readonly AnyFact[], round: string, previousRound: string | null): Roster {
  const sides = PARTIES.map((party) => [party, toSide(facts, party, round, previousRound)] as const);
  return Object.fromEntries(sides) as Roster;
}

/** The claims behind a whole roster, for its chip. */
export function toRosterClaims(roster: Roster): Fact<'delegation'>['claims'] {
  return PARTIES.flatMap((party) => roster[party].seated.flatMap((seat) => seat.fact.claims));
}
