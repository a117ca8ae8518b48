import { findKnownPerson } from '@/lib/domain/people';
import { toSlug } from '@/lib/domain/slug';

/** A person's id: the full name as it stands in addresses, aliases resolved; the name itself where no Latin letter is in it. */
export function toPersonId(name: string): string {
  const full = findKnownPerson(name)?.name ?? name;
  return toSlug(full) || full;
}

/** A city's id, made likewise. */
export function toPlaceId(city: string): string {
  return toSlug(city) || city;
}
