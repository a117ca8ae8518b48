/**
 * The ledger of rare earths: who curbed, licensed, suspended, pledged or complained, what it covers, from when, until when.
 * All of it from the facts of the day; what no source gives is left open.
 */
import { type CivilDay, type DateText, toDateSpan } from '@/lib/domain/civil-date';
import { type Element, toElement } from '@/lib/domain/elements';
import type { AnyFact, Claim, Fact } from '@/lib/domain/fact';
import { toFactWords } from './fact-words';
import { findSuspension } from './rare-earth-ledger-suspensions';

export type RareEarthFact = Fact<'rare_earth_event'>;

export const LEDGER_GROUPS = ['curbs', 'suspensions', 'licences', 'pledges', 'complaints'] as const;
type LedgerGroup = (typeof LEDGER_GROUPS)[number];

const GROUP_OF: Record<Exclude<RareEarthFact['value']['type'], 'figure'>, LedgerGroup> = {
  export_curb: 'curbs',
  easing: 'suspensions',
  conditional_easing: 'suspensions',
  licence_approval: 'licences',
  resumption: 'licences',
  slowdown: 'complaints',
  commitment: 'pledges',
  settlement: 'pledges',
  demand: 'complaints',
  complaint: 'complaints',
};

/** `due` has a first day still to come, `stands` has begun and has no end yet, `suspended` is laid aside by another act. */
type LedgerState = 'due' | 'stands' | 'suspended' | 'ended' | 'done';

export interface LedgerRow {
  id: string;
  group: LedgerGroup;
  actor: string;
  title: string;
  line: string | null;
  isQuoted: boolean;
  elements: Element[];
  /** Named in the act, and no chemical element that we know. */
  otherGoods: string[];
  instrument: string | null;
  /** First day in force where one is stated, else the day it was said or done; null where no source gives one. */
  start: DateText | null;
  knownOn: CivilDay;
  end: DateText | null;
  state: LedgerState;
  /** Until when another act suspends it. */
  suspendedTo: DateText | null;
  claims: readonly Claim[];
}

export const isRareEarth = (fact: AnyFact): fact is RareEarthFact => fact.kind === 'rare_earth_event';

const startOf = (fact: RareEarthFact): DateText | null => fact.value.effectiveOn ?? fact.resolvedDate;

/** The record tells what happened in a line of its own; an article's sentence needs a headline. */
function toWords(fact: RareEarthFact) {
  const isRecorded = fact.claims.some((claim) => claim.sourceType === 'record');
  return isRecorded ? { title: fact.value.detail, line: null, isQuoted: false } : toFactWords(fact);
}

function toState(fact: RareEarthFact, group: LedgerGroup, isSuspended: boolean, asOf: CivilDay): LedgerState {
  const [start, end] = [startOf(fact), fact.value.endsOn];
  if (group !== 'curbs' && group !== 'suspensions') return 'done';
  if (start && toDateSpan(start).from > asOf) return 'due';
  if (end && toDateSpan(end).to < asOf) return 'ended';
  if (isSuspended) return 'suspended';
  return group === 'suspensions' && !end ? 'done' : 'stands';
}

function toRow(fact: RareEarthFact, group: LedgerGroup, all: readonly RareEarthFact[], asOf: CivilDay): LedgerRow {
  const { actor, elements = [], instrument = null, endsOn = null } = fact.value;
  const suspension = group === 'curbs' ? findSuspension(fact, all, asOf) : null;
  return {
    ...{ id: fact.id, group, actor, instrument, knownOn: fact.knownOn, claims: fact.claims, ...toWords(fact) },
    elements: elements.flatMap((name) => toElement(name) ?? []),
    otherGoods: elements.filter((name) => !toElement(name)),
    start: startOf(fact),
    end: endsOn,
    state: toState(fact, group, suspension !== null, asOf),
    suspendedTo: suspension?.value.endsOn ?? null,
  };
}

const dayOf = (row: LedgerRow): CivilDay => (row.start ? toDateSpan(row.start).from : row.knownOn);

/** All acts and words on rare earths known by the day, oldest first; figures stand by themselves. */
export function toLedgerRows(facts: readonly AnyFact[], asOf: CivilDay): LedgerRow[] {
  const all = facts.filter(isRareEarth);
  return all
    .flatMap((fact) => (fact.value.type === 'figure' ? [] : [toRow(fact, GROUP_OF[fact.value.type], all, asOf)]))
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.id.localeCompare(b.id));
}
