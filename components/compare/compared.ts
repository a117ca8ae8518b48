import type { LinkContext } from '@/lib/url/links';
import type { Both, RoundComparison } from '@/lib/view/round-comparison';

/** What every part of a comparison is handed. */
export interface ComparedProps {
  comparison: RoundComparison;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** Short names for the two rounds: their places, with the year or the month where the places are the same. */
export function toPlaces({ views }: RoundComparison): Both<string> {
  const [earlier, later] = [views[0].summary, views[1].summary];
  if (earlier.place !== later.place) return [earlier.place, later.place];
  return [`${earlier.place} ${earlier.date?.slice(0, 7) ?? 1}`, `${later.place} ${later.date?.slice(0, 7) ?? 2}`];
}
