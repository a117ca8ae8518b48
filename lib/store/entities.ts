/**
 * People, rounds, places and issues: written with the claims that name them, dropped when no claim does. A row follows from the
 * claims in the store and our own word lists alone, so the order of loading can't show in it.
 */
import type { UnfiledClaim } from '@/lib/domain/fact';
import { findKnownPerson } from '@/lib/domain/people';
import { ISSUE_LABELS, type IssueTopic } from '@/lib/domain/vocabulary';
import type { StoreTransaction } from './client';
import { toPersonId, toPlaceId } from './entity-ids';

const ROUND_MONTH_LENGTH = 'yyyy-mm'.length;

/** The names under which claims refer to entities, by the entity's id. */
interface Named {
  rounds: Set<string>;
  people: Map<string, string>;
  places: Map<string, string>;
  topics: Set<IssueTopic>;
}

function collectNames(claims: readonly UnfiledClaim[]): Named {
  const named: Named = { rounds: new Set(), people: new Map(), places: new Map(), topics: new Set() };
  for (const { round, value } of claims) {
    if (round) named.rounds.add(round);
    if ('round' in value && value.round) named.rounds.add(value.round);
    if ('topic' in value && value.topic) named.topics.add(value.topic);
    if ('person' in value) named.people.set(toPersonId(value.person), value.person);
    if ('city' in value && value.city) named.places.set(toPlaceId(value.city), value.city);
  }
  return named;
}

/** Writes the entities that `claims` name, so that the claims can refer to them. */
export async function saveEntities(tx: StoreTransaction, claims: readonly UnfiledClaim[]): Promise<void> {
  const named = collectNames(claims);
  for (const key of named.rounds) {
    const round = { key, month: key.slice(-ROUND_MONTH_LENGTH) };
    await tx.round.upsert({ where: { key }, create: round, update: {} });
  }
  for (const [id, name] of named.people) {
    const known = findKnownPerson(name);
    const person = { id, name: known?.name ?? name, nativeName: known?.nativeName ?? null };
    await tx.person.upsert({ where: { id }, create: person, update: {} });
  }
  for (const [id, city] of named.places) await tx.place.upsert({ where: { id }, create: { id, city }, update: {} });
  for (const topic of named.topics) {
    await tx.issue.upsert({ where: { topic }, create: { topic, label: ISSUE_LABELS[topic] }, update: {} });
  }
}

/** Drops entities that no claim names any more, and gives those that several spellings name the first in the alphabet. */
export async function settleEntities(tx: StoreTransaction): Promise<void> {
  const unused = { none: {} };
  await tx.round.deleteMany({ where: { claims: unused, talkRounds: unused, delegations: unused, truceTerms: unused } });
  await tx.person.deleteMany({ where: { delegations: unused } });
  await tx.place.deleteMany({ where: { talkRounds: unused } });
  await tx.issue.deleteMany({ where: { issues: unused, policyEvents: unused } });
  await settlePersonNames(tx);
  await settlePlaceNames(tx);
}

async function settlePersonNames(tx: StoreTransaction): Promise<void> {
  const spellings = await tx.delegationClaim.groupBy({ by: ['personId'], _min: { person: true } });
  const people = new Map((await tx.person.findMany()).map((person) => [person.id, person]));
  for (const { personId: id, _min } of spellings) {
    const name = _min.person;
    const person = people.get(id);
    if (!name || !person || person.name === name || findKnownPerson(person.name)) continue;
    await tx.person.update({ where: { id }, data: { name } });
  }
}

async function settlePlaceNames(tx: StoreTransaction): Promise<void> {
  const spellings = await tx.talkRoundClaim.groupBy({ by: ['placeId'], _min: { city: true } });
  const places = new Map((await tx.place.findMany()).map((place) => [place.id, place.city]));
  for (const { placeId: id, _min } of spellings) {
    if (!id || !_min.city || places.get(id) === _min.city) continue;
    await tx.place.update({ where: { id }, data: { city: _min.city } });
  }
}
