import type { CivilDay } from '@/lib/domain/civil-date';
import { toDateSpan } from '@/lib/domain/civil-date';
import type { SiteReach } from '@/lib/domain/site-reach';
import type { Database } from './database';
import { getCoverage } from './get-coverage';
import { listFacts } from './load-facts';

/** How far the site's sources reach, for the frame around every page; null for a store without any. */
export async function getSiteReach(database: Database): Promise<SiteReach | null> {
  const coverage = await getCoverage(database);
  const lastDay = [coverage.recordCurrentTo, coverage.lastArticleDay]
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  if (!coverage.firstKnownOn || !lastDay) return null;
  return {
    firstDay: coverage.firstKnownOn,
    lastDay,
    articleCount: coverage.articleCount,
    recordCount: coverage.recordRowCount,
    roundDays: await listRoundDays(database, lastDay),
  };
}

/** The first day of every round of talks; working meetings, calls and summits get no tick. */
async function listRoundDays(database: Database, lastDay: CivilDay): Promise<CivilDay[]> {
  const facts = await listFacts(database, { asOf: lastDay, kinds: ['talk_round'] });
  const days = facts.flatMap((fact) => {
    if (fact.kind !== 'talk_round' || !fact.value.startDate) return [];
    return (fact.value.format ?? 'talks') === 'talks' ? [toDateSpan(fact.value.startDate).from] : [];
  });
  return [...new Set(days)].sort();
}
