import { asOfWords } from '@words/as-of';
import { type CivilDay, daysBetween } from '@/lib/domain/civil-date';
import type { SiteReach } from '@/lib/domain/site-reach';
import type { AsOf } from '@/lib/url/as-of';
import { toDayWords } from '@/lib/view/date-words';

/** The day the seed articles were published: the first of the as-of bar's two shortcuts. */
export const SEED_DAY: CivilDay = '2025-06-09';

/** What to say beside the day: `Today`, or how far from it the page is. */
export function toDistanceWords({ asOf, today }: AsOf): string {
  const days = daysBetween(asOf, today);
  const { none, before, after } = asOfWords.distance;
  if (days === 0) return none;
  return days > 0 ? before(days) : after(-days);
}

/** Plain statements about a day the site cannot answer for in full, and about a day that was none; often empty. */
export function toAsOfNotices(asOf: AsOf, reach: SiteReach | null): string[] {
  const notices: string[] = [];
  const { noDay, before, after } = asOfWords.notices;
  if (asOf.ignored !== null) {
    notices.push(noDay(asOf.ignored.slice(0, 40)));
  }
  if (!reach || asOf.asOfParam === null) return notices;
  if (asOf.asOf < reach.firstDay) {
    notices.push(before({ firstDay: toDayWords(reach.firstDay), day: toDayWords(asOf.asOf) }));
  } else if (asOf.asOf > reach.lastDay) {
    notices.push(after(toDayWords(reach.lastDay)));
  }
  return notices;
}
