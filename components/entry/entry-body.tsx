import type { ReactNode } from 'react';
import { DisagreementCard } from '@/components/disagreement/disagreement-card';
import { SectionHead } from '@/components/overview/section-head';
import { ScrollTable } from '@/components/tariff-chart/scroll-table';
import { aboutPath, entryPath, methodPath } from '@/lib/url/links';
import { toOriginWords } from '@/lib/view/disagreements';
import type { EntryView } from '@/lib/view/entry-page';
import { toFactWords } from '@/lib/view/fact-words';
import { ClaimItem } from './claim-item';
import type { EntryProps } from './entry-head';

function Section({
  id,
  title,
  aside,
  children,
}: {
  id: string;
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="mt-10 border-t border-rule pt-7" aria-labelledby={id}>
      <SectionHead id={id} title={title}>
        {aside}
      </SectionHead>
      {children}
    </section>
  );
}

const BASIS_WORDS = { stated: 'stated', implied: 'inferred' } as const;

/** Every field, with whether a source states it; those that no source gives are named together. */
function Fields({ view }: { view: EntryView }) {
  const given = view.fields.filter(({ words }) => words !== null);
  const missing = view.fields.filter(({ words }) => words === null).map(({ label }) => label.toLowerCase());
  return (
    <>
      <ScrollTable
        caption="Every field of the fact"
        columns={['Field', 'What it says', 'Basis']}
        minWidth="min-w-[30rem]"
      >
        {given.map(({ key, label, words, basis }) => (
          <tr key={key}>
            <th scope="row" className="!border-rule !py-2.5 text-start !align-top !font-normal text-ink-2">
              {label}
            </th>
            <td>{words}</td>
            <td className="text-ink-2">{basis ? BASIS_WORDS[basis] : 'set by the rule'}</td>
          </tr>
        ))}
      </ScrollTable>
      {missing.length > 0 && (
        <p className="mt-3 text-14 text-ink-2">Not stated in these sources: {missing.join(', ')}.</p>
      )}
    </>
  );
}

function Siblings({ view, context }: Pick<EntryProps, 'view' | 'context'>) {
  return (
    <ul className="grid gap-1.5">
      {view.siblings.map((fact) => (
        <li key={fact.id}>
          <a className="link" href={entryPath(fact.id, context)}>
            {toFactWords(fact).title}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Who says so and how it was read, where the sources differ, every field, and what stands beside it. */
export function EntryBody({ view, publishers, context }: EntryProps) {
  const shared = { publishers, context };
  const { sourceWords, origins, disagreements, siblings } = view;
  return (
    <>
      <Section
        id="sources"
        title="Who says so"
        aside={
          <span className="text-14 text-ink-2">
            {sourceWords}: {toOriginWords(origins)} (
            <a className="link" href={methodPath(context, 'origins')}>
              how origins are counted
            </a>
            )
          </span>
        }
      >
        <ul>
          {view.claims.map((one) => (
            <ClaimItem key={one.claim.id} view={one} {...shared} />
          ))}
        </ul>
      </Section>
      {disagreements.length > 0 && (
        <Section id="disagreements" title="Where the sources differ">
          <ul className="grid gap-4">
            {disagreements.map((one) => (
              <DisagreementCard key={one.anchor} view={one} {...shared} />
            ))}
          </ul>
        </Section>
      )}
      <Section id="fields" title="Field by field">
        <Fields view={view} />
      </Section>
      {siblings.length > 0 && (
        <Section id="beside" title="In the same entry of the timeline">
          <Siblings view={view} context={context} />
        </Section>
      )}
      <p className="mt-8 text-14 text-ink-2">
        Id {view.fact.id}: this address is permanent. Wrong?{' '}
        <a className="link" href={aboutPath(context, 'report')}>
          Report or correct it
        </a>
        .
      </p>
    </>
  );
}
