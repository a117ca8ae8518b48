import { roundWords } from '@words/round';
import { FactRow } from '@/components/facts/fact-row';
import { RosterCard } from '@/components/roster/roster';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { TalkSide } from '@/lib/domain/entry-kind';
import type { AnyFact } from '@/lib/domain/fact';
import type { LinkContext } from '@/lib/url/links';
import type { RoundView } from '@/lib/view/round-page';
import { IssueTable } from './issue-table';
import { RatesSection } from './rates-section';
import { RoundSources, type SourceArticle } from './round-sources';
import { Said } from './said';

interface RoundBodyProps {
  view: RoundView;
  /** Everything known, for what surrounds the round. */
  facts: readonly AnyFact[];
  articles: readonly SourceArticle[];
  side: TalkSide | null;
  asOf: CivilDay;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

const SECTION = 'mt-8 border-t border-rule pt-7';

/** Roster, issues, rates, words, accusations and sources of a round. */
export function RoundBody({ view, facts, articles, side, asOf, ...shared }: RoundBodyProps) {
  return (
    <>
      <section aria-labelledby="roster" className={SECTION}>
        <h2 id="roster" className="mb-4 text-24">
          {roundWords.roster.title}
        </h2>
        <RosterCard roster={view.roster} comparedPlace={view.compared?.place ?? null} {...shared} />
      </section>
      <div className={`grid gap-x-10 gap-y-8 lg:grid-cols-2 ${SECTION}`}>
        <section aria-labelledby="issues" className="min-w-0">
          <h2 id="issues" className="mb-4 text-24">
            {roundWords.issues.title}
          </h2>
          <IssueTable issues={view.issues} {...shared} />
        </section>
        <RatesSection view={view} facts={facts} asOf={asOf} {...shared} />
      </div>
      <Said round={view.summary.round} statements={view.statements} side={side} {...shared} />
      {view.accusations.length > 0 && (
        <section aria-labelledby="accusations" className={SECTION}>
          <h2 id="accusations" className="mb-4 text-24">
            {roundWords.accusations.title}
          </h2>
          <ul className="max-w-3xl">
            {view.accusations.map((fact) => (
              <FactRow key={fact.id} fact={fact} {...shared} />
            ))}
          </ul>
        </section>
      )}
      <RoundSources facts={view.facts} articles={articles} context={shared.context} />
    </>
  );
}
