import { openDataWords } from '@words/open-data';
import type { ReactNode } from 'react';
import { Phrase } from '@/components/frame/phrase';
import { readOut } from '@/components/frame/read-out';
import { ScrollTable } from '@/components/tariff-chart/scroll-table';
import type { DataSetView } from '@/lib/view/data-set-view';

const toStrong = (words: string): ReactNode => <strong className="font-semibold text-ink">{words}</strong>;
const toPlainStrong = (words: string): ReactNode => <strong>{words}</strong>;

function Files({ view }: { view: DataSetView }) {
  return (
    <ul className="flex flex-wrap gap-2">
      {view.files.map(({ label, name, href }) => (
        <li key={name}>
          <a className="button" href={href} title={name}>
            <Phrase of={openDataWords.set.file(label, view.title, { of: readOut })} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Columns({ view }: { view: DataSetView }) {
  const { columns } = openDataWords.set;
  return (
    <details className="mt-3">
      <summary className="chip w-fit list-none [&::-webkit-details-marker]:hidden">
        <Phrase of={columns(view.columns.length, view.title, { strong: toPlainStrong, of: readOut })} />
      </summary>
      <dl className="mt-3 text-14">
        {view.columns.map(({ key, type, meaning }) => (
          <div key={key} className="grid gap-x-6 border-t border-rule py-1.5 sm:grid-cols-[14rem_minmax(0,1fr)]">
            <dt className="min-w-0">
              <code>{key}</code> <span className="text-ink-3">{type}</span>
            </dt>
            <dd className="min-w-0 text-ink-2">{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** One data set: what it holds, its files, its columns, and its first rows in a box that scrolls. */
export function DataSetSection({ view }: { view: DataSetView }) {
  const { key, title, holds, count, href, columns, previewKeys, preview } = view;
  const words = openDataWords.set;
  const first = count > preview.length ? preview.length : null;
  return (
    <section id={key} aria-labelledby={`${key}-title`} className="mt-10 scroll-mt-4 border-t border-rule pt-7">
      <div className="mb-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h2 id={`${key}-title`} className="text-24">
            <a className="no-underline hover:underline" href={`#${key}`}>
              {title}
            </a>
          </h2>
          <p className="mt-1 max-w-[62ch] text-ink-2">
            {holds}{' '}
            <a className="link" href={href}>
              <Phrase of={words.page(title, { of: readOut })} />
            </a>
          </p>
        </div>
        <Files view={view} />
      </div>
      <p className="text-14 text-ink-2">
        <Phrase of={words.size({ rows: count, columns: columns.length, first }, { strong: toStrong })} />
      </p>
      {preview.length > 0 && (
        <div className="card mt-3 overflow-hidden ps-4">
          <ScrollTable caption={words.firstRows(title)} columns={previewKeys} minWidth="min-w-max">
            {preview.map((cells) => (
              <tr key={cells.join('|')}>
                {cells.map((cell, index) => (
                  <td key={previewKeys[index]}>
                    <span className="block max-w-64 min-w-16 text-12 break-words">{cell}</span>
                  </td>
                ))}
              </tr>
            ))}
          </ScrollTable>
        </div>
      )}
      <Columns view={view} />
    </section>
  );
}
