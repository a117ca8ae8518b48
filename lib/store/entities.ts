/**
 * People, rounds, places and issues: written with the claims that name them, dropped when no claim does. A row follows from the
 * claims in the store and our own word lists alone, so the order of loading can't show in it.
 */
import { topicsWords } from '@words/topics';
import type { UnfiledClaim } from '@/lib/domain/fact';
import { findKnownPerson } from '@/lib/domain/people';
import type { IssueTopic } from '@/lib/domain/vocabulary';
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

/** Writes the entities that `claims` name and the store lacks, so that the claims can refer to them. */
export async function saveEntities(tx: StoreTransaction, claims: readonly UnfiledClaim[]): Promise<void> {
  const { rounds, people, places, topics } = collectNames(claims);
  const known = {
    rounds: await tx.round.findMany({ where: { key: { in: [...rounds] } } }),
    people: await tx.person.findMany({ where: { id: { in: [...people.keys()] } } }),
    places: await tx.place.findMany({ where: { id: { in: [...places.keys()] } } }),
    issues: await tx.issue.findMany({ where: { topic: { in: [...topics] } } }),
  };
  for (const { key } of known.rounds) rounds.delete(key);
  for (const { id } of known.people) people.delete(id);
  for (const { id } of known.places) places.delete(id);
  for (const { topic } of known.issues) topics.delete(topic as IssueTopic);
  await tx.round.createMany({ data: [...rounds].map((key) => ({ key, month: key.slice(-ROUND_MONTH_LENGTH) })) });
  await tx.person.createMany({ data: [...people].map(([id, name]) => toPerson(id, name)) });
  await tx.place.createMany({ data: [...places].map(([id, city]) => ({ id, city })) });
  await tx.issue.createMany({ data: [...topics].map((topic) => ({ topic, label: topicsWords.label[topic] })) });
}

function toPerson(id: string, name: string) {
  const listed = findKnownPerson(name);
  return { id, name: listed?.name ?? name, nativeName: listed?.nativeName ?? null, isListed: listed !== null };
}

/** Drops entities that no claim names any more. Only needed where claims were taken out. */
export async function dropEntities(tx: StoreTransaction): Promise<void> {
  await tx.$executeRaw`DELETE FROM "Round" WHERE
    NOT EXISTS (SELECT 1 FROM "Claim" WHERE "round" = "Round"."key")
    AND NOT EXISTS (SELECT 1 FROM "TalkRoundClaim" WHERE "round" = "Round"."key")
    AND NOT EXISTS (SELECT 1 FROM "DelegationClaim" WHERE "round" = "Round"."key")
    AND NOT EXISTS (SELECT 1 FROM "TruceTermClaim" WHERE "round" = "Round"."key")`;
  await tx.$executeRaw`DELETE FROM "Issue" WHERE
    NOT EXISTS (SELECT 1 FROM "IssueClaim" WHERE "topic" = "Issue"."topic")
    AND NOT EXISTS (SELECT 1 FROM "PolicyEventClaim" WHERE "topic" = "Issue"."topic")`;
  await tx.$executeRaw`DELETE FROM "Person" WHERE
    NOT EXISTS (SELECT 1 FROM "DelegationClaim" WHERE "personId" = "Person"."id")`;
  await tx.$executeRaw`DELETE FROM "Place" WHERE
    NOT EXISTS (SELECT 1 FROM "TalkRoundClaim" WHERE "placeId" = "Place"."id")`;
}

/** Gives entities that several spellings name the first in the alphabet: those that `claims` name, or all. */
export async function settleNames(tx: StoreTransaction, claims: readonly UnfiledClaim[] | 'all'): Promise<void> {
  const named = claims === 'all' ? null : collectNames(claims);
  const people = named && JSON.stringify([...named.people.keys()]);
  const places = named && JSON.stringify([...named.places.keys()]);
  await tx.$executeRaw`UPDATE "Person" SET "name" =
    (SELECT MIN("person") FROM "DelegationClaim" WHERE "personId" = "Person"."id")
    WHERE NOT "isListed" AND (${people} IS NULL OR "id" IN (SELECT "value" FROM json_each(${people})))`;
  await tx.$executeRaw`UPDATE "Place" SET "city" =
    (SELECT MIN("city") FROM "TalkRoundClaim" WHERE "placeId" = "Place"."id")
    WHERE ${places} IS NULL OR "id" IN (SELECT "value" FROM json_each(${places}))`;
}
