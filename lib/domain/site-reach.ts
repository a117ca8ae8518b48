import type { CivilDay } from './civil-date';

/** What the site holds as a whole, whatever day a page speaks of: the frame around every page says it. */
export interface SiteReach {
  /** The first day a source of ours speaks from. */
  firstDay: CivilDay;
  /** The last day a source of ours was published: how far the record reaches. */
  lastDay: CivilDay;
  articleCount: number;
  recordCount: number;
  /** First day of each talk round, ascending. */
  roundDays: CivilDay[];
}
