/** All that the pages about one thing each show, as text: delegates, issues, entries, searches, the method's example. */
import type { CivilDay } from '@/lib/domain/civil-date';
import type { Database } from '@/lib/queries/database';
import { listDisagreements } from '@/lib/queries/list-disagreements';
import { listFacts } from '@/lib/queries/load-facts';
import { searchStore } from '@/lib/queries/search';
import { listDelegates } from '@/lib/view/delegate-list';
import { toDelegateDescription, toDelegateView } from '@/lib/view/delegate-page';
import { toEntryCard, toEntryDescription, toEntryView } from '@/lib/view/entry-page';
import { listIssueSummaries } from '@/lib/view/issue-list';
import { toIssueView } from '@/lib/view/issue-page';
import { toMethodFigures } from '@/lib/view/method-figures';
import { toSearchResults } from '@/lib/view/search-results';
import { toWorkedExample } from '@/lib/view/worked-example';
import { toViewText } from './rendered-views';

/** Words that stand in early and in late sources alike, so that late ones would be found; the last are known late alone. */
const SEARCHES = ['rare earths', 'He Lifeng', 'truce tariff', 'Busan', 'Nexperia', 'extension'];
/** One entry in so many is drawn on a day, others on other days: all of them by the end of the walk. */
const ENTRY_STEP = 6;

async function renderSearches(database: Database, asOf: CivilDay): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const words of SEARCHES) {
    const { hits, corrections, facts } = await searchStore(database, words, asOf);
    answers.push([corrections, toSearchResults(hits, facts)]);
  }
  return answers;
}

/** The text of each group of pages by its name. @param turn which entries are drawn: the number of the day in the walk */
export async function renderThings(database: Database, asOf: CivilDay, turn: number): Promise<Map<string, string>> {
  const facts = await listFacts(database, { asOf });
  const { disagreements } = await listDisagreements(database, asOf);
  const delegates = listDelegates(facts).map(({ slug }) => toDelegateView(facts, slug));
  const entries = facts
    .filter((_, index) => index % ENTRY_STEP === turn % ENTRY_STEP)
    .map((fact) => toEntryView({ fact, origins: 1, facts, disagreements }));
  const views: Record<string, unknown> = {
    delegates: delegates.map((view) => view && [view, toDelegateDescription(view)]),
    issues: listIssueSummaries(facts).map(({ topic }) => [topic, toIssueView(facts, topic)]),
    entries: entries.map((view) => [view, toEntryDescription(view), toEntryCard(view)]),
    method: [toWorkedExample(facts), toMethodFigures(facts, asOf)],
    search: await renderSearches(database, asOf),
  };
  return new Map(Object.entries(views).map(([name, view]) => [name, toViewText(view)]));
}
