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
  return (
    <>
      <Section id="people" title="At the table">
        <ComparedPeople {...props} />
      </Section>
      <Section id="issues" title="On the table">
        <ComparedIssues {...props} />
      </Section>
      <Section id="rates" title="Rates before and after">
        <ComparedRates {...props} />
      </Section>
      <Section id="said" title="What each side said">
        <ComparedSaid {...props} />
      </Section>
      <Section id="outcomes" title="What came of it">
        <ComparedOutcomes {...props} />
      </Section>
    </>
  );
}
