import { openDataWords } from '@words/open-data';
import type { ReactNode } from 'react';
import { Phrase } from '@/components/frame/phrase';
import type { ParameterView } from '@/lib/view/data-set-view';

function Code({ children }: { children: string }) {
  return (
    <pre className="card p-3 text-12 break-all whitespace-pre-wrap">
      <code>{children}</code>
    </pre>
  );
}

const toCode = (words: string): ReactNode => <code className="text-14">{words}</code>;
const toSmallCode = (words: string): ReactNode => <code className="text-12">{words}</code>;
const toStrong = (words: string): ReactNode => <strong className="font-semibold text-ink">{words}</strong>;

function Part({ title, id, children }: { title: string; id: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid min-w-0 content-start gap-2">
      <h2 id={id} className="text-18">
        {title}
      </h2>
      {children}
    </section>
  );
}

interface DataUseProps {
  /** Whole addresses that work. */
  examples: readonly string[];
  parameters: readonly ParameterView[];
  licence: { name: string; scope: string };
  /** How to name it. */
  citation: string;
  feeds: readonly { label: string; href: string; meaning: string }[];
}

function Asking({ examples, parameters }: Pick<DataUseProps, 'examples' | 'parameters'>) {
  const { ask } = openDataWords;
  return (
    <Part title={ask.title} id="ask">
      <p className="text-ink-2">
        <Phrase of={ask.text({ code: toCode })} />
      </p>
      {examples.map((example) => (
        <Code key={example}>{example}</Code>
      ))}
      <details>
        <summary className="chip w-fit list-none [&::-webkit-details-marker]:hidden">
          <Phrase of={ask.parameters(parameters.length, { strong: (words) => <strong>{words}</strong> })} />
        </summary>
        <dl className="mt-3 text-14">
          {parameters.map(({ name, meaning, example }) => (
            <div key={name} className="grid gap-x-4 border-t border-rule py-1.5 sm:grid-cols-[6rem_minmax(0,1fr)]">
              <dt>
                <code>{name}</code>
              </dt>
              <dd className="min-w-0 text-ink-2">
                {meaning} <code className="text-12">{example}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <p className="text-14 text-ink-2">
        <Phrase of={ask.refused({ code: toSmallCode })} />
      </p>
    </Part>
  );
}

/** How to ask for data, what may be reused, how to cite it, and where changes are told. */
export function DataUse({ licence, citation, feeds, ...asking }: DataUseProps) {
  const { feeds: feedsTitle, reuse, cite } = openDataWords;
  return (
    <div className="mt-6 grid gap-x-11 gap-y-7 md:grid-cols-2">
      <Asking {...asking} />
      <div className="grid min-w-0 content-start gap-7">
        <Part title={feedsTitle} id="feeds">
          <ul className="grid gap-2">
            {feeds.map(({ label, href, meaning }) => (
              <li key={href}>
                <a className="link font-medium" href={href}>
                  {label}
                </a>{' '}
                <span className="text-ink-2">{meaning}</span>
              </li>
            ))}
          </ul>
        </Part>
        <Part title={reuse.title} id="licence">
          <p className="text-ink-2">
            <Phrase of={reuse.licence(licence, { strong: toStrong })} />
          </p>
        </Part>
        <Part title={cite.title} id="cite">
          <p className="text-ink-2">{cite.text}</p>
          <Code>{citation}</Code>
        </Part>
      </div>
    </div>
  );
}
