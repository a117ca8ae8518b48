import { entryWords } from '@words/entry';
import type { ReactNode } from 'react';
import { DisagreementCard } from '@/components/disagreement/disagreement-card';
import { linkTo } from '@/components/frame/link-to';
import { Phrase } from '@/components/frame/phrase';
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

/** Every field, with whether a source states it; those that no source gives are named together. */
function Fields({ view }: { view: EntryView }) {
  const words = entryWords.fields;
  const given = view.fields.filter(({ words }) => words !== null);
  const missing = view.fields.filter(({ words }) => words === null).map(({ label }) => label);
  return (
    <>
      <ScrollTable caption={words.caption} columns={words.columns} minWidth="min-w-[30rem]">
        {given.map(({ key, label, words: says, basis }) => (
          <tr key={key}>
            <th scope="row" className="!border-rule !py-2.5 text-start !align-top !font-normal text-ink-2">
              {label}
            </th>
            <td>{says}</td>
            <td className="text-ink-2">{basis ? words.basis[basis] : words.byRule}</td>
          </tr>
        ))}
      </ScrollTable>
      {missing.length > 0 && <p className="mt-3 text-14 text-ink-2">{words.missing(missing)}</p>}
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
  const words = entryWords;
  return (
    <>
      <Section
        id="sources"
        title={words.sources.title}
        aside={
          <span className="text-14 text-ink-2">
            <Phrase
              of={words.sources.origins(
                { sources: sourceWords, origins: toOriginWords(origins) },
                { how: linkTo(methodPath(context, 'origins')) },
              )}
            />
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
        <Section id="disagreements" title={words.differ}>
          <ul className="grid gap-4">
            {disagreements.map((one) => (
              <DisagreementCard key={one.anchor} view={one} {...shared} />
            ))}
          </ul>
        </Section>
      )}
      <Section id="fields" title={words.fields.title}>
        <Fields view={view} />
      </Section>
      {siblings.length > 0 && (
        <Section id="beside" title={words.beside}>
          <Siblings view={view} context={context} />
        </Section>
      )}
      <p className="mt-8 text-14 text-ink-2">
        <Phrase of={words.permanent(view.fact.id, { report: linkTo(aboutPath(context, 'report')) })} />
      </p>
    </>
  );
}
