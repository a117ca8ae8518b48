import { type CivilDay, daysBetween } from '@/lib/domain/civil-date';
import type { SiteReach } from '@/lib/domain/site-reach';
import type { AsOf } from '@/lib/url/as-of';
import { toDayWords } from '@/lib/view/date-words';

/** The day the seed articles were published: the first of the as-of bar's two shortcuts. */
export const SEED_DAY: CivilDay = '2025-06-09';

/** What to say beside the day: `Today`, or how far from it the page is. */
export function toDistanceWords({ asOf, today }: AsOf): string {
  const days = daysBetween(asOf, today);
  if (days === 0) return 'Today';
  const count = Math.abs(days);
  const words = `${count.toLocaleString('en-GB')} day${count === 1 ? '' : 's'}`;
  return days > 0 ? `${words} before today` : `${words} after today`;
}

/** Plain statements about a day the site cannot answer for in full, and about a day that was none; often empty. */
export function toAsOfNotices(asOf: AsOf, reach: SiteReach | null): string[] {
  const notices: string[] = [];
  if (asOf.ignored !== null) {
    notices.push(
      `“${asOf.ignored.slice(0, 40)}” is no day, so this page speaks of today. Days are written 2025-06-09.`,
    );
  }
  if (!reach || asOf.asOfParam === null) return notices;
  if (asOf.asOf < reach.firstDay) {
    notices.push(
      `The record begins on ${toDayWords(reach.firstDay)}. Nothing in it was known on ${toDayWords(asOf.asOf)}.`,
    );
  } else if (asOf.asOf > reach.lastDay) {
    notices.push(
      `The record reaches ${toDayWords(reach.lastDay)}. This page shows what was known then; what came later is not in it.`,
    );
  }
  return notices;
}
