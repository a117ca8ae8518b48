import { compareWords } from '@words/compare';
import type { ReactNode } from 'react';
import type { ComparedProps } from './compared';
import { ComparedIssues } from './compared-issues';
import { ComparedOutcomes } from './compared-outcomes';
import { ComparedPeople } from './compared-people';
import { ComparedRates } from './compared-rates';
import { ComparedSaid } from './compared-said';

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-8 border-t border-rule pt-7">
      <h2 id={id} className="mb-4 text-24">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The comparison, from who sat there to what came of it. */
export function ComparisonBody(props: ComparedProps) {
  const { people, issues, rates, said, outcomes } = compareWords;
  return (
    <>
      <Section id="people" title={people.title}>
        <ComparedPeople {...props} />
      </Section>
      <Section id="issues" title={issues.title}>
        <ComparedIssues {...props} />
      </Section>
      <Section id="rates" title={rates.title}>
        <ComparedRates {...props} />
      </Section>
      <Section id="said" title={said.title}>
        <ComparedSaid {...props} />
      </Section>
      <Section id="outcomes" title={outcomes.title}>
        <ComparedOutcomes {...props} />
      </Section>
    </>
  );
}
