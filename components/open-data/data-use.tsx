import type { ReactNode } from 'react';
import type { ParameterView } from '@/lib/view/data-set-view';

function Code({ children }: { children: string }) {
  return (
    <pre className="card p-3 text-12 break-all whitespace-pre-wrap">
      <code>{children}</code>
    </pre>
  );
}

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
  return (
    <Part title="How to ask" id="ask">
      <p className="text-ink-2">
        Each file has one address; parameters narrow it. Any site may read it, <code className="text-14">HEAD</code>{' '}
        works, and an <code className="text-14">ETag</code> spares what you have already.
      </p>
      {examples.map((example) => (
        <Code key={example}>{example}</Code>
      ))}
      <details>
        <summary className="chip w-fit list-none [&::-webkit-details-marker]:hidden">
          <strong>{parameters.length}</strong> parameters
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
        A parameter that does not fit is refused with status 400 and says what would fit (
        <code className="text-12">application/problem+json</code>, RFC 9457): data never leave a filter out silently.
        Files are UTF-8; days are <code className="text-12">YYYY-MM-DD</code>; in CSV an empty cell means that the
        sources do not say, lists are parted by a bar, and a text that a spreadsheet would run as a formula has an
        apostrophe in front.
      </p>
    </Part>
  );
}

/** How to ask for data, what may be reused, how to cite it, and where changes are told. */
export function DataUse({ licence, citation, feeds, ...asking }: DataUseProps) {
  return (
    <div className="mt-6 grid gap-x-11 gap-y-7 md:grid-cols-2">
      <Asking {...asking} />
      <div className="grid min-w-0 content-start gap-7">
        <Part title="Feeds and calendar" id="feeds">
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
        <Part title="What may be reused" id="licence">
          <p className="text-ink-2">
            <strong className="font-semibold text-ink">{licence.name} licence.</strong> {licence.scope}
          </p>
        </Part>
        <Part title="How to cite" id="cite">
          <p className="text-ink-2">
            Name the data set and the day; every JSON file holds its own citation and an address fixed to its day.
          </p>
          <Code>{citation}</Code>
        </Part>
      </div>
    </div>
  );
}
