import { printSourcesWords } from '@words/print-sources';
import { Phrase } from '@/components/frame/phrase';
import { toDateWords } from '@/lib/view/date-words';
import { type Cited, listDocuments } from '@/lib/view/source-list';

/**
 * The cited documents behind a page, for paper alone: there the pills beside its numbers cannot be opened. The print style
 * writes each link's address after it.
 */
export function PrintSources({ facts }: { facts: readonly Cited[] }) {
  const documents = listDocuments(facts);
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="printed-sources" className="mt-8 hidden border-t border-rule pt-6 print:block">
      <h2 id="printed-sources" className="mb-3 text-24">
        {printSourcesWords.title}
      </h2>
      <ul className="grid gap-1.5 text-12">
        {documents.map(({ url, title, publisher, published }) => (
          <li key={url}>
            <Phrase
              of={printSourcesWords.document({
                publisher,
                published: toDateWords(published),
                title: <a href={url}>{title}</a>,
              })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
