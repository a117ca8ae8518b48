import type { CivilDay } from '@/lib/domain/civil-date';
import { holdsOfficeOn, KNOWN_PEOPLE, type KnownPerson } from '@/lib/domain/people';
import type { Person } from './reading';

/** A listed person as the article's own, without a role until the article gives one. */
export const toPerson = (known: KnownPerson): Person => ({
  name: known.name,
  surname: known.surname,
  side: known.side,
  role: null,
  known,
  gender: known.gender,
});

/** The listed president of a side in office on that day. */
export function leaderOn(side: 'US' | 'China', day: CivilDay): Person | null {
  const known = KNOWN_PEOPLE.find(
    (person) =>
      person.side === side &&
      person.isLeader &&
      person.roles.some((role) => role.title === 'President') &&
      holdsOfficeOn(person, day),
  );
  return known ? toPerson(known) : null;
}
