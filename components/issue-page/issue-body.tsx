import { issuesWords } from '@words/issues';
import type { ReactNode } from 'react';
import { FactRow } from '@/components/facts/fact-row';
import type { AnyFact } from '@/lib/domain/fact';
import type { IssueView } from '@/lib/view/issue-page';
import { IssueRoundRow, type Shared } from './issue-rows';
import { IssueSaid } from './issue-said';

/** Rows beyond these wait behind a summary: tariffs have hundreds. */
const SHOWN_AT_ONCE = 12;

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="mb-4 text-24">
        {title}
      </h2>
      {children}
    </section>
  );
}

function FactRows({ facts, none, ...shared }: { facts: readonly AnyFact[]; none: string } & Shared) {
  if (facts.length === 0) return <p className="text-14 text-ink-3">{none}</p>;
  const rest = facts.slice(SHOWN_AT_ONCE);
  const toRow = (fact: AnyFact) => <FactRow key={fact.id} fact={fact} {...shared} />;
  return (
    <>
      <ul>{facts.slice(0, SHOWN_AT_ONCE).map(toRow)}</ul>
      {rest.length > 0 && (
        <details>
          <summary className="button mt-2">{issuesWords.earlier(rest.length)}</summary>
          <ul className="mt-4">{rest.map(toRow)}</ul>
        </details>
      )}
    </>
  );
}

/** Rounds, policy, acts and words of an issue. */
export function IssueBody({ view, ...shared }: { view: IssueView } & Shared) {
  const { rounds, record } = issuesWords;
  const { summary, recorded, reported, said } = view;
  return (
    <>
      <div className="mt-8 grid gap-x-10 gap-y-8 border-t border-rule pt-7 lg:grid-cols-2">
        <Section id="rounds" title={rounds.title}>
          {summary.rounds.length === 0 && <p className="text-14 text-ink-3">{rounds.nothing}</p>}
          <ul>
            {summary.rounds.map((at) => (
              <IssueRoundRow key={at.round.round} at={at} {...shared} />
            ))}
          </ul>
        </Section>
        <Section id="record" title={record.title}>
          <FactRows facts={recorded} none={record.nothing} {...shared} />
        </Section>
      </div>
      <div className="mt-8 border-t border-rule pt-7">
        <Section id="said" title={issuesWords.said.title}>
          <IssueSaid said={said} {...shared} />
        </Section>
      </div>
      {reported.length > 0 && (
        <div className="mt-8 max-w-3xl border-t border-rule pt-7">
          <Section id="reported" title={issuesWords.articles}>
            <FactRows facts={reported} none="" {...shared} />
          </Section>
        </div>
      )}
    </>
  );
}
